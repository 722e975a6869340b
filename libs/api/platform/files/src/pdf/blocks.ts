/** What a printed page consists of, in the order it is read. How it looks is decided where it is drawn. */
export type Block =
  | { kind: 'title'; text: string }
  | { kind: 'heading'; level: 2 | 3; text: string }
  | { kind: 'text'; text: string; lead?: string; look?: 'plain' | 'quote' | 'small' }
  | { kind: 'list'; items: readonly string[] }
  | { kind: 'table'; label: string; columns: readonly TableColumn[]; rows: readonly (readonly string[])[] };

interface TableColumn {
  heading: string;
  /** Its share of the width. */
  share: number;
}

export interface Setup {
  /** Told by the reader's program in place of the name of the file. */
  title: string;
  language: string;
  /** Below every page. */
  footer: (page: number, of: number) => string;
  /** What the mark in place of a character we cannot draw means; at the foot of the sheets that have one. */
  missing: string;
  /** How much larger or smaller than usual. */
  scale?: number;
}
