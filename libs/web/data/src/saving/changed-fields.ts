/** The fields that no longer say what they said when the form was opened; an empty text and nothing are the same. */
export function changedFields<Values extends Record<string, unknown>>(
  opened: { readonly [Field in keyof Values]?: unknown },
  values: Values,
): Partial<Values> {
  const said = (value: unknown): unknown => (value === '' || value === undefined ? null : value);
  const changed: Partial<Values> = {};
  for (const field of Object.keys(values) as (keyof Values)[]) {
    if (said(values[field]) !== said(opened[field])) changed[field] = values[field];
  }
  return changed;
}
