import { printed as en } from './catalogs/en/printed';
import { printed as nb } from './catalogs/nb/printed';
import { printed as nn } from './catalogs/nn/printed';
import type { Language } from './language';

export type PrintedText = (key: keyof typeof nb, values?: Record<string, string | number>) => string;
const catalogs: Record<Language, Record<keyof typeof nb, string>> = { nb, nn, en };

/** The words of what is printed. What people wrote is put in as it is. */
export const printedText =
  (language: Language): PrintedText =>
  (key, values = {}) =>
    catalogs[language][key].replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name] ?? ''));
