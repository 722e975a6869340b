import type { ErrorCode } from './error-codes';
import type { ImportOutcome } from './vocabulary';

export interface ImportFault {
  code: ErrorCode;
  /** Name of the column as it stands in the file; null when it concerns the whole. */
  column: string | null;
  /** What is wrong and how to mend it, in the reader's language. */
  message: string;
}

export interface ImportRow {
  /** As the spreadsheet counts: the heading is row 1. */
  row: number;
  name: string;
  outcome: ImportOutcome;
  changes: { column: string; before: string; after: string }[];
  faults: ImportFault[];
}

/** What a file would do, or has done. */
export interface ImportReport {
  /** Says which file and which register this was worked out from; the import itself is refused for any other. */
  fingerprint: string;
  counts: Record<ImportOutcome, number>;
  /** What is wrong with the file itself. */
  faults: ImportFault[];
  rows: ImportRow[];
  done: boolean;
}

export const maxImportBytes = 5_000_000;
export const maxImportRows = 20_000;
