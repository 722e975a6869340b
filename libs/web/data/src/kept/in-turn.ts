const tails = new Map<string, Promise<void>>();

/** One thing at a time with what has this id, in the order asked: an older text never passes a newer one on its way. */
export function inTurn(id: string, work: () => Promise<void>): Promise<void> {
  const mine = (tails.get(id) ?? Promise.resolve()).then(work);
  const tail = mine
    .catch(() => undefined)
    .then(() => {
      if (tails.get(id) === tail) tails.delete(id);
    });
  tails.set(id, tail);
  return mine;
}
