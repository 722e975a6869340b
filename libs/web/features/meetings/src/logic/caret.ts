/**
 * Where the caret belongs when somebody else's words have come into the text one stands in: at the same words as
 * before, or at the edge of what changed.
 */
export function caretIn(before: string, after: string, caret: number): number {
  const longest = Math.min(before.length, after.length);
  let start = 0;
  while (start < longest && before[start] === after[start]) start += 1;
  if (caret <= start) return caret;
  let end = 0;
  while (end < longest - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end += 1;
  return caret >= before.length - end ? caret + after.length - before.length : start;
}
