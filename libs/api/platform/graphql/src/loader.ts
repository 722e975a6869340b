import DataLoader from 'dataloader';
import type { RequestContext } from '@samplan/api/platform/request';

/**
 * A request-scoped loader: one statement for all keys asked in the same tick. The batch function answers with a map;
 * keys it leaves out give null. What was read within one scope is never handed out within another; null is for what
 * row-level security alone decides.
 */
export function loader<Value>(
  ctx: RequestContext,
  scope: { readonly key: string } | null,
  name: string,
  batch: (keys: readonly string[]) => Promise<ReadonlyMap<string, Value>>,
): DataLoader<string, Value | null> {
  return ctx.once(
    `loader:${name}:${scope?.key}`,
    () =>
      new DataLoader<string, Value | null>(async (keys) => {
        const found = await batch(keys);
        return keys.map((key) => found.get(key) ?? null);
      }),
  );
}
