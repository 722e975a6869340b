import { diffWordsWithSpace } from 'diff';

export interface Piece {
  kind: 'same' | 'removed' | 'added';
  text: string;
}

const around = 60;

/** What was taken out and put in, word by word, with a little of what stands around. */
export function pieces(before: string, after: string): Piece[] {
  const all = diffWordsWithSpace(before, after).map(({ value, added, removed }): Piece => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value,
  }));
  return all.map((piece, index) =>
    piece.kind === 'same' ? { ...piece, text: shorten(piece.text, index === 0, index === all.length - 1) } : piece,
  );
}

/** What stands unchanged between two changes is cut in the middle, at its ends outwards. */
function shorten(text: string, first: boolean, last: boolean): string {
  const letters = [...text];
  if (letters.length <= around * (first || last ? 1 : 2) + 10) return text;
  const head = first ? '' : letters.slice(0, around).join('');
  const tail = last ? '' : letters.slice(-around).join('');
  return `${head} … ${tail}`;
}
