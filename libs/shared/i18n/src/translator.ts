import { createInstance, type i18n, type TFunction } from 'i18next';
import './i18next.types';
import type { Catalog } from './catalog';
import type { Language } from './language';

export type Translate = TFunction<'translation'>;

/** An i18next instance that speaks one language at a time; further catalogs are added as they are chosen. */
export function createTranslator(language: Language, catalog: Catalog): i18n {
  const instance = createInstance();
  void instance.init({
    lng: language,
    resources: { [language]: { translation: catalog } },
    fallbackLng: false,
    initAsync: false,
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  usePluralRulesEveryBrowserHas(instance);
  return instance;
}

export async function changeCatalog(instance: i18n, language: Language, catalog: Catalog): Promise<void> {
  instance.addResourceBundle(language, 'translation', catalog, true, true);
  await instance.changeLanguage(language);
}

/** Chromium has no plural rules for nynorsk and would use those of the browser's own language. */
function usePluralRulesEveryBrowserHas(instance: i18n): void {
  instance.services.pluralResolver.getRule = (code: string, options: { ordinal?: boolean } = {}) =>
    new Intl.PluralRules(code === 'nn' ? 'nb' : code, { type: options.ordinal ? 'ordinal' : 'cardinal' });
}
