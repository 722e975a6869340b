import type { Piece } from './find-sensitive';

/** Strengths that medicines have and food, distances and money do not. */
const strength = /(?<![\p{L}\d])\d+(?:[.,]\d+)?\s?(?:mg|µg|μg|mcg|mikrogram|milligram|IE)(?![\p{L}\d])/gu;
/** How often: `1+0+1`, `x 2`, or in words. */
const often =
  /(?<![\p{L}\d])(?:\d\s?[+-]\s?\d\s?[+-]\s?\d(?:\s?[+-]\s?\d)?|\d?\s?[x×]\s?\d|dagl(?:i|e)g|døgnet|(?:ved|til) behov|morgen|morgon|kveld|vesper|daily|twice|once)(?![\p{L}\d])/iu;
const sentenceOrLine = /[^\n]+/gu;

/** Two strengths anywhere near each other, or one with how often it is taken, is somebody's medicines. */
export function medicationLists(text: string): Piece[] {
  const strengths = [...text.matchAll(strength)].map(({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
  }));
  const [first] = strengths;
  const last = strengths.at(-1);
  if (!first || !last) return [];
  if (strengths.length > 1) return [{ start: first.start, end: last.end }];
  const line = [...text.matchAll(sentenceOrLine)].find(
    ({ 0: found, index }) => index <= first.start && first.end <= index + found.length,
  );
  return line && often.test(line[0]) ? [first] : [];
}
