import { FileFault } from './read-table';

/** Letters of UTF-8 that were read as something else and saved that way: «Ã¥» for «å». */
const mangled = /Ã[¥¸¦…˜†¥]|Ã\u0085|Ã\u0098|Ã\u0086/;
/** Places Windows-1252 has no letter for; a file that uses them is something else. */
const unassigned = /[\u0000-\u0008\u000e-\u001f\u0081\u008d\u008f\u0090\u009d]/;

/** The text of a CSV file as Norwegian spreadsheets write it: UTF-8, UTF-16 or Windows-1252. */
export function decodeText(bytes: Buffer): string {
  const text = decode(bytes);
  for (const broken of [/\ufffd/, mangled, unassigned]) {
    const at = text.search(broken);
    if (at >= 0) throw new FileFault('IMPORT_ENCODING', `: ${lineOf(text, at)}`);
  }
  return text;
}

function decode(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** The line something stands on, and a few words of it. */
function lineOf(text: string, at: number): string {
  const line = text.slice(0, at).split(/\r\n|\r|\n/).length;
  return `${line} «${text.slice(Math.max(0, at - 12), at + 12).replace(/[\r\n]/g, ' ')}»`;
}
