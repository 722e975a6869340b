import type { ErrorCode } from '@samplan/shared/contracts';
import { maxImportRows } from '@samplan/shared/contracts';
import { parse } from 'csv-parse/sync';
import readXlsx from 'read-excel-file/node';
import { decodeText } from './decode-text';
import { unpacksTo } from './xlsx-size';

/** A file as rows of text, the heading first. Row numbers are those of the spreadsheet: index plus one. */
export type Table = string[][];

/** Why a file cannot be read at all. */
export class FileFault extends Error {
  constructor(
    readonly code: ErrorCode,
    readonly detail = '',
  ) {
    super(code);
  }
}

const mostUnpacked = 100_000_000;

export async function readTable(bytes: Buffer): Promise<Table> {
  const table = isZip(bytes) ? await readWorkbook(bytes) : readText(bytes);
  const rows = table.map((row) => row.map(unarmed));
  if (!rows.slice(1).some(hasContent)) throw new FileFault('IMPORT_EMPTY');
  if (rows.length - 1 > maxImportRows) throw new FileFault('IMPORT_TOO_MANY_ROWS', String(maxImportRows));
  return rows;
}

export const hasContent = (row: readonly string[]): boolean => row.some((cell) => cell !== '');

const isZip = (bytes: Buffer): boolean => bytes.subarray(0, 2).toString('latin1') === 'PK';

async function readWorkbook(bytes: Buffer): Promise<Table> {
  if (unpacksTo(bytes) > mostUnpacked) throw new FileFault('IMPORT_TOO_LARGE');
  try {
    const [sheet] = await readXlsx(bytes);
    return (sheet?.data ?? []).map((row) => row.map((cell) => textOf(cell)));
  } catch {
    throw new FileFault('IMPORT_NOT_READABLE');
  }
}

function textOf(cell: unknown): string {
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  return typeof cell === 'string' ? cell.trim() : typeof cell === 'number' ? String(cell) : '';
}

function readText(bytes: Buffer): Table {
  const text = decodeText(bytes);
  try {
    return parse(text, {
      delimiter: delimiterOf(text),
      relax_column_count: true,
      trim: true,
      skip_empty_lines: false,
    });
  } catch {
    throw new FileFault('IMPORT_NOT_READABLE');
  }
}

/** What stands most often between the headings. */
function delimiterOf(text: string): string {
  const heading = text.slice(0, /[\r\n]|$/.exec(text)!.index);
  const count = (delimiter: string): number => heading.split(delimiter).length;
  return [';', ',', '\t'].reduce((best, next) => (count(next) > count(best) ? next : best));
}

/** Takes away the mark that `toCsv` sets before what a spreadsheet would take for a formula. */
const unarmed = (cell: string): string => cell.trim().replace(/^'(?=\s*[=+\-@＝＋－＠])/, '');
