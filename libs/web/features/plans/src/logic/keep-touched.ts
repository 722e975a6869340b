/**
 * The list as fetched, with what one has just dealt with still standing where it stood: an item that leaves the list
 * because it is done keeps its place beside the one it came after, so that its undo is under the finger.
 */
export function keepTouched<M extends { id: string }>(
  before: readonly M[],
  fetched: readonly M[],
  touched: ReadonlySet<string>,
): M[] {
  const list = [...fetched];
  before.forEach((item, index) => {
    if (!touched.has(item.id) || list.some(({ id }) => id === item.id)) return;
    const after = before.slice(0, index).findLast(({ id }) => list.some((one) => one.id === id));
    const at = after ? list.findIndex(({ id }) => id === after.id) + 1 : 0;
    list.splice(at, 0, item);
  });
  return list;
}
