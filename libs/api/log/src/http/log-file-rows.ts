import { type FileColumn, headingOf, osloDate, osloTime, recordText, wordOf } from '@samplan/shared/i18n';
import type { Language } from '@samplan/shared/i18n';
import type { ControlSignalRow, ControlVisitRow } from '../persistence/log-control.repository';

type Cells = (string | null)[];

const visitColumns = [
  'day',
  'time',
  'result',
  'viewer',
  'profession',
  'name',
  'viewerReference',
  'viewerMunicipality',
  'section',
  'relation',
  'ground',
  'legalBasis',
  'plan',
  'signals',
] as const satisfies FileColumn[];
const signalColumns = [
  'day',
  'signal',
  'viewer',
  'profession',
  'name',
  'times',
  'plans',
  'firstTime',
  'lastTime',
] as const satisfies FileColumn[];

const headings = (language: Language, columns: readonly FileColumn[]): Cells =>
  columns.map((column) => headingOf(language, column));
export const visitHeadings = (language: Language): Cells => headings(language, visitColumns);
export const signalHeadings = (language: Language): Cells => headings(language, signalColumns);

export function visitCells(language: Language, row: ControlVisitRow): Cells {
  return [
    osloDate(row.at),
    osloTime(row.at),
    recordText(language, row.outcome === 'denied' ? 'refused' : 'looked'),
    row.viewer_name,
    row.viewer_profession,
    row.unit_name,
    row.viewer_ref,
    row.viewer_municipality,
    wordOf(language, 'logSection', row.section),
    row.relation && wordOf(language, 'relation', row.relation),
    row.ground_kind && wordOf(language, 'groundKind', row.ground_kind),
    row.legal_basis,
    row.plan_ref,
    row.signals.map((signal) => wordOf(language, 'logSignal', signal)).join(', '),
  ];
}

export function signalCells(language: Language, row: ControlSignalRow): Cells {
  return [
    row.on_date,
    wordOf(language, 'logSignal', row.signal),
    row.viewer_name,
    row.viewer_profession,
    row.unit_name,
    String(row.times),
    String(row.plans),
    osloTime(row.first_at),
    osloTime(row.last_at),
  ];
}
