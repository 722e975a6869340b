/** A stretch of a list that is read from the newest backwards. */
export interface Stretch<Node> {
  nodes: readonly Node[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

/** What has been read so far, the newest first, and where to ask for what lies before it. */
export interface BackInTime<Node> {
  nodes: readonly Node[];
  olderCursor: string | null;
}

/**
 * Lays a new answer about the newest over what has been read. When the two do not meet, or something that was read is no
 * longer where they do, there would be a hole or something the reader sees no more; then it starts anew.
 */
export function takeNewest<Node extends { id: string }>(
  read: BackInTime<Node>,
  newest: Stretch<Node>,
): BackInTime<Node> {
  const stands = new Set(newest.nodes.map(({ id }) => id));
  const lastMet = read.nodes.findLastIndex(({ id }) => stands.has(id));
  const isWhole = lastMet >= 0 && read.nodes.slice(0, lastMet).every(({ id }) => stands.has(id));
  const before = read.nodes.slice(lastMet + 1);
  if (!isWhole || before.length === 0 || !newest.pageInfo.hasNextPage)
    return { nodes: newest.nodes, olderCursor: cursorOf(newest) };
  return { nodes: [...newest.nodes, ...before], olderCursor: read.olderCursor };
}

/** Puts what was asked for behind what has been read; an answer to an earlier question is no longer of use. */
export function takeOlder<Node extends { id: string }>(
  read: BackInTime<Node>,
  after: string,
  older: Stretch<Node>,
): BackInTime<Node> {
  if (after !== read.olderCursor) return read;
  const isKnown = new Set(read.nodes.map(({ id }) => id));
  return {
    nodes: [...read.nodes, ...older.nodes.filter(({ id }) => !isKnown.has(id))],
    olderCursor: cursorOf(older),
  };
}

/** Nothing older than this is known to be whole; null when all has been read. */
export function wholeSince<Node>(
  { nodes, olderCursor }: BackInTime<Node>,
  dayOf: (node: Node) => string,
): string | null {
  if (olderCursor === null) return null;
  return nodes.map(dayOf).sort()[0] ?? null;
}

const cursorOf = ({ pageInfo }: Stretch<unknown>): string | null => (pageInfo.hasNextPage ? pageInfo.endCursor : null);
