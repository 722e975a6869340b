import type { ObjectLiteral, SelectQueryBuilder } from 'typeorm';

/** How many of what was taken away are shown where they were. All of it is in the history, page by page. */
export const mostGone = 50;

/** Narrows a query to the latest of each plan or collaboration: what is kept grows with the years, what one reads does not. */
export function latestOf<Row extends ObjectLiteral>(
  query: SelectQueryBuilder<Row>,
  { of, by, most }: { of: 'planId' | 'collaborationId'; by: 'removedAt' | 'evaluatedOn'; most: number },
): SelectQueryBuilder<Row> {
  const { alias } = query;
  const placed = query
    .clone()
    .select(`${alias}.id`, 'id')
    .addSelect(`row_number() over (partition by ${alias}.${of} order by ${alias}.${by} desc, ${alias}.id)`, 'nth')
    .getQuery();
  return query.andWhere(`${alias}.id in (select placed.id from (${placed}) placed where placed.nth <= ${most})`);
}

/** What was taken away, the last first. */
export const latestGone = <Row extends ObjectLiteral>(
  query: SelectQueryBuilder<Row>,
  of: 'planId' | 'collaborationId',
): SelectQueryBuilder<Row> =>
  latestOf(query, { of, by: 'removedAt', most: mostGone }).orderBy(`${query.alias}.removedAt`, 'DESC');
