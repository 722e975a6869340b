import { idnr } from '@navikt/fnrvalidator';
import type { Piece } from './find-sensitive';

const elevenDigits = /(?<![\d\p{L}])\d{6}[\s.-]?\d{5}(?![\d\p{L}])/gu;

/** Fødselsnummer and D-numbers whose control digits are right; eleven digits of anything else are left alone. */
export function nationalIds(text: string): Piece[] {
  return [...text.matchAll(elevenDigits)]
    .filter(([digits]) => idnr(digits.replace(/\D/g, '')).status === 'valid')
    .map(({ 0: digits, index }) => ({ start: index, end: index + digits.length }));
}
