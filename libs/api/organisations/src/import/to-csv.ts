/** Rows as a file that Norwegian spreadsheets open as it is: UTF-8 with its mark, and semicolons. */
export function toCsv(rows: readonly (readonly (string | null)[])[]): string {
  return `\ufeff${rows.map((row) => row.map(cell).join(';')).join('\r\n')}\r\n`;
}

/** What would be taken for a formula is marked as text: opening a list must never run anything. */
function cell(value: string | null): string {
  const text = /^[=+\-@\t\r]/.test(value ?? '') ? `'${value}` : (value ?? '');
  return /[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
