import { errorCodes, type ErrorCode, type ImportFault, type ImportKind } from '@samplan/shared/contracts';
import { type FileColumn, headingOf, type Language, translateError, wordOf } from '@samplan/shared/i18n';
import { dateOf, listOf, valueOf, valuesOf, type WordList } from './cells';
import { fileKinds } from './file-kinds';
import { hasContent, type Table } from './read-table';

/** A row of the file, read and checked by itself. */
export interface ReadRow<Fields> {
  row: number;
  /** Null when something in it is wrong. */
  fields: Fields | null;
  name: string;
  faults: ImportFault[];
}

const lists: Partial<Record<FileColumn, WordList>> = {
  kind: 'unitKind',
  organisationType: 'organisationType',
  role: 'unitRole',
};
const words: readonly FileColumn[] = ['tags', 'competences'];
const dates: readonly FileColumn[] = ['from', 'until'];
const known: ReadonlySet<string> = new Set(errorCodes);

export function parseRows<Fields>(
  kind: ImportKind,
  table: Table,
  places: ReadonlyMap<FileColumn, number>,
  language: Language,
): ReadRow<Fields>[] {
  return table.slice(1).flatMap((cells, index) => {
    if (!hasContent(cells)) return [];
    return [parseRow<Fields>(kind, cells, index + 2, places, language)];
  });
}

function parseRow<Fields>(
  kind: ImportKind,
  cells: readonly string[],
  row: number,
  places: ReadonlyMap<FileColumn, number>,
  language: Language,
): ReadRow<Fields> {
  const faults: ImportFault[] = [];
  const text = (column: FileColumn): string => cells[places.get(column) ?? -1] ?? '';
  const read: Record<string, unknown> = {};
  for (const column of places.keys()) {
    const list = lists[column];
    if (list) {
      const value = valueOf(list, text(column));
      if (!value && text(column)) {
        const detail = valuesOf(list)
          .map((one) => wordOf(language, list, one))
          .join(' · ');
        faults.push(faultOf('IMPORT_WORD_UNKNOWN', column, language, detail));
      }
      read[column] = value ?? undefined;
    } else if (words.includes(column)) read[column] = listOf(text(column));
    else if (dates.includes(column)) read[column] = dateOf(text(column)) || null;
    else read[column] = text(column);
  }
  if (kind === 'employees' && !text('role')) read['role'] = 'employee';
  const parsed = fileKinds[kind].row.safeParse(read);
  for (const issue of parsed.success ? [] : parsed.error.issues) {
    const column = issue.path[0] as FileColumn;
    if (faults.some((fault) => fault.column === headingOf(language, column))) continue;
    faults.push(faultOf(known.has(issue.message) ? (issue.message as ErrorCode) : 'FIELD_INVALID', column, language));
  }
  const [from, until] = [read['from'], read['until']];
  if (parsed.success && typeof from === 'string' && typeof until === 'string' && until < from) {
    faults.push(faultOf('END_BEFORE_START', 'until', language));
  }
  const name = kind === 'units' ? text('name') : `${text('givenName')} ${text('familyName')}`.trim();
  return { row, name, faults, fields: faults.length === 0 ? (parsed.data as Fields) : null };
}

export const faultOf = (
  code: ErrorCode,
  column: FileColumn | null,
  language: Language,
  detail: string | number = '',
): ImportFault => ({
  code,
  column: column && headingOf(language, column),
  message: translateError(language, code, { detail }),
});
