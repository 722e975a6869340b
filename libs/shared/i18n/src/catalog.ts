import type { nb } from './catalogs/nb';

type Widen<T> = T extends string ? string : { readonly [K in keyof T]: Widen<T[K]> };

/** Every text of the product. Bokmål decides which keys exist; the other languages must have all of them. */
export type Catalog = Widen<typeof nb>;
