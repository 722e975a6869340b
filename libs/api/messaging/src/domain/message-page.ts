export interface MessagePage<Row> {
  nodes: Row[];
  hasPreviousPage: boolean;
}

/** Turns rows read newest first, one more than asked for, into a page that is read downwards. */
export function pageOf<Row>(newestFirst: readonly Row[], last: number): MessagePage<Row> {
  return { nodes: newestFirst.slice(0, last).reverse(), hasPreviousPage: newestFirst.length > last };
}
