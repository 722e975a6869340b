/** The languages of the user interface; `nb` is the source the others are checked against. */
export const languages = ['nb', 'nn', 'en'] as const;
export type Language = (typeof languages)[number];

export const defaultLanguage: Language = 'nb';

/** Names of the languages, each in its own words. */
export const languageNames: Record<Language, string> = { nb: 'Bokmål', nn: 'Nynorsk', en: 'English' };

export function isLanguage(value: unknown): value is Language {
  return languages.some((language) => language === value);
}

/** The first language we speak among those a reader prefers (`no` means bokmål to a browser). */
export function pickLanguage(preferred: readonly string[]): Language {
  for (const tag of preferred) {
    const base = tag.trim().toLowerCase().split(/[-_;]/)[0];
    if (base === 'no') return 'nb';
    if (isLanguage(base)) return base;
  }
  return defaultLanguage;
}

/** The same for an `Accept-Language` header; weights decide the order. */
export function pickLanguageFromHeader(header: string | undefined): Language {
  const weighted = (header ?? '').split(',').map((part) => {
    const [tag = '', ...params] = part.split(';');
    const weight = params.map((param) => /^\s*q=([\d.]+)/.exec(param)?.[1]).find(Boolean);
    return { tag, weight: weight === undefined ? 1 : Number(weight) };
  });
  return pickLanguage(weighted.sort((a, b) => b.weight - a.weight).map(({ tag }) => tag));
}
