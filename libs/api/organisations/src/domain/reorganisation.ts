/** Where the roles of a former unit go on: those placed, and the rest to the first successor. */
export function placeEmployees(
  placements: readonly { personId: string; successor: number }[],
  successorIds: readonly string[],
): Map<string, string> {
  const places = new Map<string, string>();
  for (const { personId, successor } of placements) {
    const id = successorIds[successor];
    if (id) places.set(personId, id);
  }
  return places;
}

/** Units that would both end and go on, or that are named twice. */
export function hasOverlap(fromIds: readonly string[], toIds: readonly string[]): boolean {
  const all = [...fromIds, ...toIds];
  return new Set(all).size !== all.length;
}
