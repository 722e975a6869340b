import { inflateSync } from 'node:zlib';

export type PdfValue = string | number | null | PdfRef | PdfValue[] | PdfDict;
export interface PdfRef {
  ref: number;
}
export interface PdfDict {
  [key: string]: PdfValue;
}

const token = /\s*(?:(<<)|(>>)|(\[)|(\])|\/([^\s/<>[\]()]+)|(\d+) \d+ R|<([0-9a-fA-F\s]*)>|\(|([^\s/<>[\]()]+))/y;

/** Reads the objects of a PDF as pdfkit writes them: enough of the format to hear what a screen reader hears. */
export class PdfObjects {
  private readonly bodies = new Map<number, { head: string; stream: Buffer | null }>();

  constructor(file: Buffer) {
    const text = file.toString('latin1');
    for (const match of text.matchAll(/(?:^|\n)(\d+) 0 obj\n/g)) {
      const start = match.index + match[0].length;
      const end = text.indexOf('\nendobj', start);
      const stream = text.indexOf('\nstream\n', start);
      const isStream = stream !== -1 && stream < end;
      const body = isStream ? file.subarray(stream + '\nstream\n'.length, text.indexOf('\nendstream', stream)) : null;
      this.bodies.set(Number(match[1]), { head: text.slice(start, isStream ? stream : end), stream: body });
    }
  }

  all(): { id: number; value: PdfValue }[] {
    return [...this.bodies.keys()].map((id) => ({ id, value: this.get(id) }));
  }

  get(id: number): PdfValue {
    return parse(this.bodies.get(id)?.head ?? 'null');
  }

  follow(value: PdfValue | undefined): PdfValue {
    return isRef(value) ? this.get(value.ref) : (value ?? null);
  }

  dict(value: PdfValue | undefined): PdfDict {
    return this.follow(value) as PdfDict;
  }

  stream(id: number): string {
    const { head, stream } = this.bodies.get(id)!;
    return (head.includes('FlateDecode') ? inflateSync(stream!) : stream!).toString('latin1');
  }
}

export const isRef = (value: PdfValue | undefined): value is PdfRef =>
  typeof value === 'object' && value !== null && 'ref' in value;

function parse(text: string): PdfValue {
  token.lastIndex = 0;
  return parseNext(text) as PdfValue;
}

function parseNext(text: string): PdfValue | typeof endOf {
  const match = token.exec(text);
  if (!match) return null;
  const [whole, open, close, list, listEnd, name, ref, hex, plain] = match;
  if (open) return parseDict(text);
  if (list) return parseList(text);
  if (close || listEnd) return endOf;
  if (name !== undefined) return name;
  if (ref !== undefined) return { ref: Number(ref) };
  if (hex !== undefined) return utf16(Buffer.from(hex, 'hex'));
  if (whole.endsWith('(')) return parseText(text);
  return plain === 'null' ? null : Number.isNaN(Number(plain)) ? plain! : Number(plain);
}

const endOf = Symbol('end');

function parseDict(text: string): PdfDict {
  const dict: PdfDict = {};
  for (;;) {
    const key = parseNext(text);
    if (key === endOf) return dict;
    dict[String(key)] = parseNext(text) as PdfValue;
  }
}

function parseList(text: string): PdfValue[] {
  const list: PdfValue[] = [];
  for (;;) {
    const value = parseNext(text);
    if (value === endOf) return list;
    list.push(value);
  }
}

function parseText(text: string): string {
  let depth = 1;
  let at = token.lastIndex;
  let out = '';
  for (; depth > 0; at += 1) {
    const character = text[at]!;
    if (character === '\\') {
      at += 1;
      out += ({ n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' } as Record<string, string>)[text[at]!] ?? text[at]!;
      continue;
    }
    if (character === '(') depth += 1;
    if (character === ')') depth -= 1;
    if (depth > 0) out += character;
  }
  token.lastIndex = at;
  return utf16(Buffer.from(out, 'latin1'));
}

const utf16 = (bytes: Buffer): string =>
  bytes[0] === 0xfe && bytes[1] === 0xff
    ? Buffer.from(bytes.subarray(2)).swap16().toString('utf16le')
    : bytes.toString('latin1');
