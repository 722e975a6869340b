import { type FileColumn, headingOf, headingsOf, type Language, translateError } from '@samplan/shared/i18n';
import type { ImportFault } from '@samplan/shared/contracts';

export interface Columns {
  /** Where each column stands in the file; those that are not there are left as they are in the register. */
  places: ReadonlyMap<FileColumn, number>;
  faults: ImportFault[];
}

const plain = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[\s*]+/g, ' ')
    .trim();

/** Finds the columns by their headings, in any of our languages. */
export function matchColumns(
  heading: readonly string[],
  known: readonly FileColumn[],
  required: readonly FileColumn[],
  language: Language,
): Columns {
  const places = new Map<FileColumn, number>();
  const faults: ImportFault[] = [];
  const fault = (code: ImportFault['code'], detail: string): number =>
    faults.push({ code, column: detail, message: translateError(language, code, { detail }) });
  heading.forEach((text, index) => {
    if (text === '') return;
    const column = known.find((name) => headingsOf(name).some((word) => plain(word) === plain(text)));
    if (!column) fault('IMPORT_COLUMN_UNKNOWN', text);
    else if (places.has(column)) fault('IMPORT_COLUMN_TWICE', text);
    else places.set(column, index);
  });
  for (const column of required) {
    if (!places.has(column)) fault('IMPORT_COLUMN_MISSING', headingOf(language, column));
  }
  return { places, faults };
}
