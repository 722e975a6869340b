import { createInstance, type i18n, type TFunction } from 'i18next';
import './i18next.types';
import type { Part } from './catalog';
import type { Language } from './language';
import { loadCatalog } from './load-catalog';

export type Translate = TFunction<'translation'>;

/** An i18next instance that speaks one language at a time and knows these parts; others are added as they are needed. */
export async function createTranslator(language: Language, parts: readonly Part[]): Promise<i18n> {
  const instance = createInstance();
  void instance.init({
    lng: language,
    resources: {},
    // A part is a namespace. Where both separators are alike, i18next takes a first name it knows for the namespace.
    ns: Object.keys(await loadCatalog(language)),
    nsSeparator: '.',
    keySeparator: '.',
    appendNamespaceToMissingKey: true,
    fallbackLng: false,
    initAsync: false,
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  usePluralRulesEveryBrowserHas(instance);
  await addWords(instance, parts);
  return instance;
}

/** Fetches the words of these parts in the language that is spoken when they have come. */
export async function addWords(instance: i18n, parts: readonly Part[]): Promise<void> {
  for (let language = ''; language !== instance.language;) {
    language = instance.language;
    await fetchWords(instance, language as Language, parts);
  }
}

/** Speaks another language once every part that has been needed so far is known in it. */
export async function changeLanguage(instance: i18n, language: Language): Promise<void> {
  const lacking = (): Part[] => known(instance, instance.language).filter((part) => !has(instance, language, part));
  while (lacking().length > 0) await fetchWords(instance, language, lacking());
  await instance.changeLanguage(language);
}

async function fetchWords(instance: i18n, language: Language, parts: readonly Part[]): Promise<void> {
  const catalog = await loadCatalog(language);
  const add = async (part: Part): Promise<void> =>
    void instance.addResourceBundle(language, part, await catalog[part]());
  await Promise.all(parts.filter((part) => !has(instance, language, part)).map(add));
}

const has = (instance: i18n, language: string, part: Part): boolean => instance.hasResourceBundle(language, part);

const known = (instance: i18n, language: string): Part[] =>
  (instance.options.ns as Part[]).filter((part) => has(instance, language, part));

/** Chromium has no plural rules for nynorsk and would use those of the browser's own language. */
function usePluralRulesEveryBrowserHas(instance: i18n): void {
  instance.services.pluralResolver.getRule = (code: string, options: { ordinal?: boolean } = {}) =>
    new Intl.PluralRules(code === 'nn' ? 'nb' : code, { type: options.ordinal ? 'ordinal' : 'cardinal' });
}
