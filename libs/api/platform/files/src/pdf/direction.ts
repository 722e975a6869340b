const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
const strong = /[\p{L}\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u;

export const isRightToLeft = (text: string): boolean => rightToLeft.test(text);

/** Which way a paragraph runs: as its first letter does. */
export function runsLeft(text: string): boolean {
  const first = strong.exec(text)?.[0];
  return first !== undefined && isRightToLeft(first);
}

/**
 * The words of a line in the order they stand on paper, from the left. A paragraph that runs left is turned round; words
 * that run against it keep their own order among themselves.
 */
export function inPlace<Word extends { left: boolean }>(words: readonly Word[], paragraphLeft: boolean): Word[] {
  const groups: Word[][] = [];
  for (const word of words) {
    const last = groups.at(-1);
    if (last && last[0]!.left === word.left) last.push(word);
    else groups.push([word]);
  }
  const placed = groups.map((group) => (group[0]!.left ? group.toReversed() : group));
  return (paragraphLeft ? placed.toReversed() : placed).flat();
}
