import { records as en } from './catalogs/en/records';
import { records as nb } from './catalogs/nb/records';
import { records as nn } from './catalogs/nn/records';
import type { Language } from './language';

const catalogs: Record<Language, Record<keyof typeof nb, string>> = { nb, nn, en };

/** What the program records in words of its own, in the language of whoever caused it. */
export function recordText(language: Language, key: keyof typeof nb): string {
  return catalogs[language][key];
}
