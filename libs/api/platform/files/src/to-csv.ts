type CsvRow = readonly (string | null)[];

/** Tells Norwegian spreadsheets that a file is UTF-8; the first thing in it. */
export const csvMark = '\ufeff';

/** Rows as a file that Norwegian spreadsheets open as it is: UTF-8 with its mark, and semicolons. */
export const toCsv = (rows: readonly CsvRow[]): string => csvMark + rows.map(csvLine).join('');

export const csvLine = (row: CsvRow): string => `${row.map(cell).join(';')}\r\n`;

/** What would be taken for a formula is marked as text: opening a list must never run anything. */
function cell(value: string | null): string {
  const text = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/.test(value ?? '') ? `'${value}` : (value ?? '');
  return /[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
