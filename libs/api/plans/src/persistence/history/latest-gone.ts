import type { ObjectLiteral, SelectQueryBuilder } from 'typeorm';

/** How many of what was taken away are shown where they were. All of it is in the history, page by page. */
export const mostGone = 50;

/** Narrows what was taken away to the latest of each plan or collaboration: it grows with the years, what one reads does not. */
export function latestGone<Row extends ObjectLiteral>(
  query: SelectQueryBuilder<Row>,
  of: 'planId' | 'collaborationId',
): SelectQueryBuilder<Row> {
  const { alias } = query;
  const placed = query
    .clone()
    .select(`${alias}.id`, 'id')
    .addSelect(`row_number() over (partition by ${alias}.${of} order by ${alias}.removedAt desc, ${alias}.id)`, 'nth')
    .getQuery();
  return query
    .andWhere(`${alias}.id in (select placed.id from (${placed}) placed where placed.nth <= ${mostGone})`)
    .orderBy(`${alias}.removedAt`, 'DESC');
}
