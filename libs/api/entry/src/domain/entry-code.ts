import { randomInt } from 'node:crypto';

const codePattern = /^\d{9}$/;
const startLength = 3;

/** Nine digits: a child can type them with one thumb, and five tries a quarter of an hour find none of them. */
export const newEntryCode = (): string => String(randomInt(1_000_000_000)).padStart(9, '0');

/** As it was typed, with spaces where people put them; null when it cannot be a code. */
export function readEntryCode(text: string): string | null {
  const code = text.replace(/[\s-]/g, '');
  return codePattern.test(code) ? code : null;
}

/** What wrong tries are counted by: they cannot tell which code they were meant for. */
export const startOfCode = (code: string): string => code.slice(0, startLength);
