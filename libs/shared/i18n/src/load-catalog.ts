import type { Parts } from './catalog';
import type { Language } from './language';

/** One chunk per language, so a reader downloads only their own. */
const loaders: Record<Language, () => Promise<Parts>> = {
  nb: async () => (await import('./catalogs/nb')).nb,
  nn: async () => (await import('./catalogs/nn')).nn,
  en: async () => (await import('./catalogs/en')).en,
};

export function loadCatalog(language: Language): Promise<Parts> {
  return loaders[language]();
}
