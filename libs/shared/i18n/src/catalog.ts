import type { nb } from './catalogs/nb';

type Widen<T> = T extends string ? string : { readonly [K in keyof T]: Widen<T[K]> };

/** What is fetched as one; the first name of a key. */
export type Part = keyof typeof nb;

/** Every text in bokmål, as the compiler knows it. */
export type SourceTexts = { [P in Part]: Awaited<ReturnType<(typeof nb)[P]>> };

/** Every text of the product. Bokmål decides which keys exist; the other languages must have all of them. */
export type Catalog = Widen<SourceTexts>;

/** A catalog that is fetched part by part. */
export type Parts = { readonly [P in Part]: () => Catalog[P] | Promise<Catalog[P]> };

/** The parts of the shell and the start pages, which come with the language itself. */
export const firstParts = ['common', 'places', 'session', 'start', 'vocabulary'] as const satisfies readonly Part[];
