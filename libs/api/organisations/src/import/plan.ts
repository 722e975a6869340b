import type { ImportFault, ImportOutcome, ImportRow } from '@samplan/shared/contracts';
import { type FileColumn, headingOf, type Language } from '@samplan/shared/i18n';

export type Change = ImportRow['changes'][number];

/** One row of the report; what is wrong outweighs what would be done. */
export function reported(
  row: { row: number; name: string },
  faults: ImportFault[],
  done: { isNew: boolean; changes: Change[] },
): ImportRow {
  const outcome: ImportOutcome =
    faults.length > 0 ? 'wrong' : done.isNew ? 'new' : done.changes.length > 0 ? 'changed' : 'unchanged';
  return { row: row.row, name: row.name, outcome, faults, changes: outcome === 'changed' ? done.changes : [] };
}

/** What a row changes in what is there, column by column; columns the file does not have are left alone. */
export class Differences {
  readonly changes: Change[] = [];

  constructor(
    private readonly places: ReadonlyMap<FileColumn, number>,
    private readonly language: Language,
  ) {}

  /** The value that will stand; notes it when it is another. */
  take<Value extends string | null>(
    column: FileColumn,
    before: Value,
    after: Value | undefined,
    word: (value: string) => string = (value) => value,
  ): Value {
    if (!this.places.has(column) || after === undefined || after === before) return before;
    const told = (value: Value): string => (value ? word(value) : '');
    this.changes.push({ column: headingOf(this.language, column), before: told(before), after: told(after) });
    return after;
  }

  takeList(column: FileColumn, before: readonly string[], after: readonly string[] | undefined): readonly string[] {
    if (!after) return before;
    const [was, is] = [before.join(', '), after.join(', ')];
    return this.take(column, was, is) === was ? before : after;
  }
}

/** Rows that are there before: the same again, or something else about the same. */
export class SeenRows {
  private readonly seen = new Map<string, { row: number; content: string }>();

  /** The earlier row with the same key, and whether it says the same. */
  meet(key: string, row: number, content: unknown): { row: number; same: boolean } | null {
    const text = JSON.stringify(content);
    const earlier = this.seen.get(key);
    if (!earlier) this.seen.set(key, { row, content: text });
    return earlier ? { row: earlier.row, same: earlier.content === text } : null;
  }
}
