export interface NamedUnit {
  id: string;
  name: string;
}

/** The team's units, and one that was chosen before and is not of the team any more. */
export function unitOptions(
  units: readonly NamedUnit[],
  chosen: NamedUnit | null | undefined,
): { value: string; label: string }[] {
  const all = chosen && !units.some(({ id }) => id === chosen.id) ? [...units, chosen] : units;
  return all.map(({ id, name }) => ({ value: id, label: name }));
}

/** What a unit is called where two have chosen differently; one that is of no team here has no name to the reader. */
export const unitName = (
  units: readonly NamedUnit[],
  chosen: NamedUnit | null | undefined,
  id: string | null,
): string => unitOptions(units, chosen).find(({ value }) => value === id)?.label ?? '';
