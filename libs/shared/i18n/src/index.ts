export type { Catalog } from './catalog';
export * from './formatting/dates';
export * from './formatting/list';
export * from './formatting/oslo-time';
export * from './formatting/relative';
export * from './language';
export { loadCatalog } from './load-catalog';
export { translateError } from './translate-error';
export { changeCatalog, createTranslator, type Translate } from './translator';
