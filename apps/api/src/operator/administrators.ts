import { emailField, nameField, nationalIdField } from '@samplan/shared/contracts';
import { parse } from 'csv-parse/sync';

export interface FirstAdministrator {
  givenName: string;
  familyName: string;
  /** What the first login finds them by: one of the two. */
  workEmail: string | null;
  nationalId: string | null;
}

/** What is wrong with a line, without what stands in it: a number must not end in a terminal's history. */
export class OperatorFault extends Error {}

/**
 * Administrators from lines of `given name; family name; work address or national identity number`.
 * Throws `OperatorFault` for the first line that cannot be used, and when there are fewer than two.
 */
export function readAdministrators(text: string): FirstAdministrator[] {
  const rows = parse(text, {
    bom: true,
    delimiter: ';',
    trim: true,
    skip_empty_lines: true,
    relax_column_count: true,
  });
  const read = rows.map((row, index) => readOne(row, index + 1));
  const keys = read.map(({ workEmail, nationalId }) => workEmail?.toLowerCase() ?? nationalId);
  const again = keys.findIndex((key, index) => keys.indexOf(key) !== index);
  if (again >= 0) throw new OperatorFault(`Line ${again + 1}: the same as in another line`);
  // One alone can let nobody else in: the second word is another administrator's.
  if (read.length < 2) throw new OperatorFault('At least two administrators are needed, each on a line');
  return read;
}

function readOne(row: readonly string[], line: number): FirstAdministrator {
  if (row.length !== 3) throw new OperatorFault(`Line ${line}: given name; family name; work address or number`);
  const [given, family, key] = row as [string, string, string];
  const [givenName, familyName] = [nameField.safeParse(given), nameField.safeParse(family)];
  if (!givenName.success || !familyName.success) throw new OperatorFault(`Line ${line}: a name is missing or too long`);
  const names = { givenName: givenName.data, familyName: familyName.data };
  if (key.includes('@')) {
    const workEmail = emailField.safeParse(key);
    if (!workEmail.success || !workEmail.data) throw new OperatorFault(`Line ${line}: not an e-mail address`);
    return { ...names, workEmail: workEmail.data, nationalId: null };
  }
  const nationalId = nationalIdField.safeParse(key);
  if (!nationalId.success) throw new OperatorFault(`Line ${line}: not a valid national identity number`);
  return { ...names, workEmail: null, nationalId: nationalId.data };
}
