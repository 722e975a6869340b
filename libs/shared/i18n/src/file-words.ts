import type { Outcome } from '@samplan/shared/contracts';
import { columns as en } from './catalogs/en/columns';
import { goals as enGoals } from './catalogs/en/goals';
import { vocabulary as enWords } from './catalogs/en/vocabulary';
import { columns as nb } from './catalogs/nb/columns';
import { goals as nbGoals } from './catalogs/nb/goals';
import { vocabulary as nbWords } from './catalogs/nb/vocabulary';
import { columns as nn } from './catalogs/nn/columns';
import { goals as nnGoals } from './catalogs/nn/goals';
import { vocabulary as nnWords } from './catalogs/nn/vocabulary';
import { type Language, languages } from './language';
import type { VocabularyLabels } from './vocabulary.types';

export type FileColumn = keyof typeof nb;
const headings: Record<Language, Record<FileColumn, string>> = { nb, nn, en };
type Words = VocabularyLabels & { outcome: Record<Uppercase<Outcome>, string> };
const words: Record<Language, Words> = {
  nb: { ...nbWords, outcome: nbGoals.outcome },
  nn: { ...nnWords, outcome: nnGoals.outcome },
  en: { ...enWords, outcome: enGoals.outcome },
};

/** What a column of a file is called. */
export const headingOf = (language: Language, column: FileColumn): string => headings[language][column];

/** What a column may be called, in any of our languages: files travel between people who choose differently. */
export const headingsOf = (column: FileColumn): string[] => languages.map((language) => headings[language][column]);

type WordList =
  | 'lifeArea'
  | 'planState'
  | 'measureStatus'
  | 'goalVoice'
  | 'outcome'
  | 'unitKind'
  | 'organisationType'
  | 'unitRole'
  | 'logSection'
  | 'logSignal'
  | 'relation'
  | 'hatRole'
  | 'groundKind';

/** The word for a value of a closed list. */
export const wordOf = (language: Language, list: WordList, value: string): string =>
  (words[language][list] as Record<string, string>)[value.toUpperCase()] ?? value;
