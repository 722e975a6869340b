import type { ChangeType } from '@samplan/shared/contracts';
import type { Row } from '../core/book';
import type { Story } from './story';
import type { Actor } from './town';

/** Column names as the program names the same fields in its change rows. */
export function asFields(row: Row): Row {
  return Object.fromEntries(
    Object.entries(row).map(([column, value]) => [
      column.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase()),
      value,
    ]),
  );
}

/** Changes a row the way the program would: next version, and a change row with what it was and what it became. */
export function editRow(
  story: Story,
  row: Row,
  columns: Row,
  change: { type: ChangeType; entity: string; by: Actor; at: Date; area: unknown },
): void {
  const before = Object.fromEntries(Object.keys(columns).map((column) => [column, row[column]]));
  Object.assign(row, columns, { version: Number(row['version']) + 1 });
  story.happened(change.type, change.entity, { id: row['id'], version: row['version'] }, change.by, change.at, {
    area: change.area,
    before: asFields(before),
    after: asFields(columns),
  });
}
