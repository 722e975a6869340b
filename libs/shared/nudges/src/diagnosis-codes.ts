import type { Piece } from './find-sensitive';

/** ICD-10 with its decimal, as `F32.1`: nothing else in daily writing looks like it. */
const withDecimal = /(?<![\p{L}\d])[A-TV-Z]\d{2}\.\d{1,2}(?![\p{L}\d])/gu;

/** `F32` (ICD-10) or `P76` (ICPC-2) could be a room or a road; it is a diagnosis when the words before say so. */
const afterTheWord =
  /(?<!\p{L})(?:\p{L}*diagnos\p{L}*|dg|icd(?:-?10)?|icpc(?:-?2)?)(?!\p{L})[^\n]{0,40}?(?<![\p{L}\d])([a-z]\d{2})(?:\.\d{1,2})?(?![\p{L}\d])/giu;

export function diagnosisCodes(text: string): Piece[] {
  const found = new Map<number, Piece>();
  for (const { 0: code, index } of text.matchAll(withDecimal))
    found.set(index, { start: index, end: index + code.length });
  for (const { 0: match, 1: code = '', index } of text.matchAll(afterTheWord)) {
    const end = index + match.length;
    const start = index + match.toLowerCase().lastIndexOf(code.toLowerCase());
    if (!found.has(start)) found.set(start, { start, end });
  }
  return [...found.values()];
}
