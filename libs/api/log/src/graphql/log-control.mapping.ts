import type { RequestContext } from '@samplan/api/platform/request';
import type { ControlSignalRow, ControlUseRow, ControlVisitRow } from '../persistence/log-control.repository';
import type { LogControlSignal, LogControlUseLine, LogControlVisit } from './log-control.type';

export const toVisit = (row: ControlVisitRow): LogControlVisit => ({
  id: row.id,
  at: row.at,
  refused: row.outcome === 'denied',
  section: row.section,
  planReference: row.plan_ref,
  viewerName: row.viewer_name,
  profession: row.viewer_profession,
  viewerReference: row.viewer_ref,
  municipality: row.viewer_municipality,
  unitName: row.unit_name,
  relation: row.relation,
  groundKind: row.ground_kind,
  legalBasis: row.legal_basis,
  signals: row.signals,
});

export const toSignal = (ctx: RequestContext, row: ControlSignalRow): LogControlSignal => ({
  signal: row.signal,
  viewerId: row.viewer_id,
  viewerName: row.viewer_name,
  profession: row.viewer_profession,
  unitName: row.unit_name,
  onDate: row.on_date,
  times: row.times,
  plans: row.plans,
  firstAt: row.first_at,
  lastAt: row.last_at,
  mine: row.viewer_id === ctx.viewer.personId,
});

export const toUse = (row: ControlUseRow): LogControlUseLine => ({
  id: row.id,
  at: row.at,
  what: row.what,
  from: row.from_day,
  to: row.to_day,
  hours: row.hours,
  personId: row.person_id,
});
