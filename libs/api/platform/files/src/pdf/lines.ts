import { graphemesOf } from '@samplan/shared/i18n';
import { inPlace, isRightToLeft, runsLeft } from './direction';
import { type Face, facesOf, unknownMark, type Weight } from './typefaces';

/** What measures: a typeface knows its characters and how wide they are. */
export interface Measure {
  has: (face: Face, codePoint: number) => boolean;
  width: (face: Face, text: string, size: number) => number;
}

interface Run {
  face: Face;
  text: string;
}

export interface Line {
  runs: Run[];
  width: number;
  /** Begins at the right edge. */
  left: boolean;
  /** What was written, when it is not what the runs say in their order. */
  actual: string | null;
  /** Has a mark where a character is missing. */
  lossy: boolean;
}

interface Word {
  runs: Run[];
  width: number;
  left: boolean;
  written: string;
  lossy: boolean;
}

/** Nothing that combines, turns or hides: most words. */
const plain = /^[\u0021-\u007e\u00a1-\u00ac\u00ae-\u024f\u2010-\u2027]+$/;
/** Marks that only choose how a character looks, and controls nobody sees. */
const unseen = /[\ufe00-\ufe0f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad]|\p{Cc}/gu;

/** Breaks a text into lines; what one wrote on a line of its own stays there. */
export function linesOf(measure: Measure, text: string, weight: Weight, size: number, width: number): Line[] {
  return text
    .normalize('NFC')
    .split(/\r?\n|[\r\u2028\u2029]/)
    .flatMap((paragraph) => paragraphLines(measure, paragraph, weight, size, width));
}

function paragraphLines(measure: Measure, text: string, weight: Weight, size: number, width: number): Line[] {
  const left = runsLeft(text);
  const space = measure.width(facesOf[weight][0]!, ' ', size);
  const words = text
    .split(/\s+/)
    .filter((word) => word !== '')
    .flatMap((word) => inParts(measure, toWord(measure, word, weight, size), weight, size, width));
  const lines: Word[][] = [];
  let used = 0;
  for (const word of words) {
    const line = lines.at(-1);
    if (line && used + space + word.width <= width) {
      line.push(word);
      used += space + word.width;
    } else {
      lines.push([word]);
      used = word.width;
    }
  }
  return lines.map((line) => toLine(line, left, facesOf[weight][0]!, space));
}

function toWord(measure: Measure, written: string, weight: Weight, size: number): Word {
  const runs: Run[] = [];
  let lossy = false;
  const usual = facesOf[weight][0]!;
  if (plain.test(written) && [...written].every((character) => measure.has(usual, character.codePointAt(0)!)))
    return {
      runs: [{ face: usual, text: written }],
      width: measure.width(usual, written, size),
      left: false,
      written,
      lossy,
    };
  for (const segment of graphemesOf(written)) {
    const shown = segment.replace(unseen, '');
    if (shown === '') continue;
    const codes = [...shown].map((character) => character.codePointAt(0)!);
    const face = facesOf[weight].find((known) => codes.every((code) => measure.has(known, code)));
    lossy ||= !face;
    add(runs, face ?? 'others', face ? shown : unknownMark);
  }
  const width = runs.reduce((sum, run) => sum + measure.width(run.face, run.text, size), 0);
  return { runs, width, left: isRightToLeft(written), written, lossy };
}

/** A word wider than the line is cut where it must be. */
function inParts(measure: Measure, word: Word, weight: Weight, size: number, width: number): Word[] {
  if (word.width <= width) return [word];
  const parts: Word[] = [];
  let text = '';
  for (const segment of graphemesOf(word.written)) {
    if (text !== '' && toWord(measure, text + segment, weight, size).width > width) {
      parts.push(toWord(measure, text, weight, size));
      text = '';
    }
    text += segment;
  }
  return [...parts, toWord(measure, text, weight, size)];
}

function toLine(words: Word[], left: boolean, spaceFace: Face, space: number): Line {
  const runs: Run[] = [];
  let alone = false;
  for (const [index, word] of inPlace(words, left).entries()) {
    // What runs left is turned by its typeface, so each of its words stands by itself.
    alone ||= word.left;
    if (index > 0) add(runs, alone ? spaceFace : runs.at(-1)!.face, ' ', alone);
    for (const [at, run] of word.runs.entries()) add(runs, run.face, run.text, alone && at === 0);
    alone = word.left;
  }
  const width = words.reduce((sum, word) => sum + word.width, space * (words.length - 1));
  const lossy = words.some((word) => word.lossy);
  const changed = lossy || words.some((word) => word.left);
  return { runs, width, left, lossy, actual: changed ? words.map(({ written }) => written).join(' ') : null };
}

function add(runs: Run[], face: Face, text: string, alone = false): void {
  const last = runs.at(-1);
  if (last && last.face === face && !alone) last.text += text;
  else runs.push({ face, text });
}
