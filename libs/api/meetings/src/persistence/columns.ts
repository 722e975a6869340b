import type { ScopedColumns } from '@samplan/api/platform/authz';

/** For rows without a life area: the meeting itself, who takes part, who has read. */
export const withoutArea: ScopedColumns = { collaboration: 'collaborationId', area: null };

export function grouped<Row>(rows: readonly Row[], keyOf: (row: Row) => string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), row]);
  return groups;
}
