import { organisationTypes, unitKinds, unitRoles } from '@samplan/shared/contracts';
import { languages, wordOf } from '@samplan/shared/i18n';

const lists = { unitKind: unitKinds, organisationType: organisationTypes, unitRole: unitRoles } as const;
export type WordList = keyof typeof lists;

/** The value behind a word in any of our languages; null when nobody calls anything that. */
export function valueOf(list: WordList, text: string): string | null {
  const sought = text.trim().toLowerCase();
  const called = (value: string): string[] => [value, ...languages.map((language) => wordOf(language, list, value))];
  return lists[list].find((value) => called(value).some((word) => word.toLowerCase() === sought)) ?? null;
}

export const valuesOf = (list: WordList): readonly string[] => lists[list];

/** A date as spreadsheets write it in Norway, as `YYYY-MM-DD`; what is no date is left for the rules to refuse. */
export function dateOf(text: string): string {
  const parts = /^(\d{1,2})[./](\d{1,2})[./](\d{4})$/.exec(text);
  if (!parts) return text;
  const [, day = '', month = '', year = ''] = parts;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** Words between commas or semicolons. */
export const listOf = (text: string): string[] =>
  text
    .split(/[,;]/)
    .map((word) => word.trim())
    .filter((word) => word !== '');
