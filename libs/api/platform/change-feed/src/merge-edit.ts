import { Expected, type RequestContext } from '@samplan/api/platform/request';

export interface FieldConflict {
  field: string;
  yours: unknown;
  theirs: unknown;
  theirId: string;
  at: Date;
}

export interface MergedEdit<Fields> {
  /** Fields that really change, ready to write. */
  apply: Partial<Fields>;
  /** Their values as they stand now. */
  before: Partial<Fields>;
  conflicts: FieldConflict[];
}

/**
 * Puts an edit made on an older version onto the present row. Fields nobody touched since then go through; a field
 * that somebody else gave another value meanwhile is a conflict, and nothing of the edit is written.
 */
export async function mergeEdit<Fields extends Record<string, unknown>>(
  ctx: RequestContext,
  edit: { entityId: string; expectedVersion: number; currentVersion: number; current: Fields; wanted: Partial<Fields> },
): Promise<MergedEdit<Fields>> {
  // A version nobody has written has not been read either.
  if (edit.expectedVersion > edit.currentVersion) throw Expected.of('CHANGED_MEANWHILE');
  const differing = (Object.keys(edit.wanted) as (keyof Fields & string)[]).filter(
    (field) => edit.wanted[field] !== undefined && edit.wanted[field] !== edit.current[field],
  );
  const merged: MergedEdit<Fields> = { apply: {}, before: {}, conflicts: [] };
  const touched =
    edit.expectedVersion === edit.currentVersion
      ? new Map()
      : await touchedSince(ctx, edit.entityId, edit.expectedVersion);
  for (const field of differing) {
    const touch = touched.get(field) as { actor_id: string; at: Date } | undefined;
    if (touch) {
      merged.conflicts.push({
        field,
        yours: edit.wanted[field],
        theirs: edit.current[field],
        theirId: touch.actor_id,
        at: touch.at,
      });
    } else {
      merged.apply[field] = edit.wanted[field];
      merged.before[field] = edit.current[field];
    }
  }
  if (merged.conflicts.length > 0) merged.apply = {};
  return merged;
}

/** The newest touch of each field after a version. */
async function touchedSince(
  ctx: RequestContext,
  entityId: string,
  version: number,
): Promise<Map<string, { actor_id: string; at: Date }>> {
  const tx = await ctx.db.tx();
  const rows = await tx.sql<{ actor_id: string; at: Date; after: Record<string, unknown> | null }>(
    'select actor_id, at, after from change where entity_id = $1 and version > $2 order by version',
    [entityId, version],
  );
  const touched = new Map<string, { actor_id: string; at: Date }>();
  for (const row of rows) for (const field of Object.keys(row.after ?? {})) touched.set(field, row);
  return touched;
}
