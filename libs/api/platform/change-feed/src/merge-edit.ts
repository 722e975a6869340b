import { Expected, type RequestContext } from '@samplan/api/platform/request';
import { type Touch, touchesSince } from './touches-since';

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
      ? new Map<string, Touch>()
      : newestOfEach(await touchesSince(ctx, edit.entityId, edit.expectedVersion));
  for (const field of differing) {
    const touch = touched.get(field);
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

const newestOfEach = (touches: readonly Touch[]): Map<string, Touch> =>
  new Map(touches.flatMap((touch) => (touch.field === null ? [] : [[touch.field, touch] as const])));
