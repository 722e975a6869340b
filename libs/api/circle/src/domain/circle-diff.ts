import { type AccessLevel, type LifeArea, lifeAreas } from '@samplan/shared/contracts';
import { lastDayOf } from './last-day';
import type { Period } from './period';

/** One row of the circle, as far as what it opens goes. */
export interface CircleRow {
  viewerId: string;
  level: AccessLevel;
  areas: readonly LifeArea[];
  period: Period;
}

/** Areas that are open to somebody for the same stretch of time; `from` is null when it is open already. */
export interface Stretch {
  areas: LifeArea[];
  from: Date | null;
  until: Date | null;
}

/** What changes for one person, told by areas of life. */
export interface ViewerChange {
  viewerId: string;
  /** Opens, now or on the day told. */
  gains: Stretch[];
  /** Stays open, but with another last day than before. */
  moves: Stretch[];
  loses: LifeArea[];
  /** Open before and after alike. */
  keeps: LifeArea[];
  /** Whether somebody who sees something before and after writes too, where that is what changes. */
  writes: boolean | null;
  /** Whether anything at all is open afterwards. */
  seesNothing: boolean;
}

/** What everybody sees before and after, in the order they are in the circle. */
export function circleDiff(before: readonly CircleRow[], after: readonly CircleRow[], now: Date): ViewerChange[] {
  const viewers = [...new Set([...before, ...after].map(({ viewerId }) => viewerId))];
  return viewers.map((viewerId) => {
    const of = (rows: readonly CircleRow[]): CircleRow[] => rows.filter((row) => row.viewerId === viewerId);
    return viewerDiff(viewerId, of(before), of(after), now);
  });
}

/** Whether anything is other than before for somebody. */
export const isChanged = ({ gains, moves, loses, writes }: ViewerChange): boolean =>
  gains.length + moves.length + loses.length > 0 || writes !== null;

function viewerDiff(
  viewerId: string,
  before: readonly CircleRow[],
  after: readonly CircleRow[],
  now: Date,
): ViewerChange {
  const change: ViewerChange = {
    viewerId,
    gains: [],
    moves: [],
    loses: [],
    keeps: [],
    writes: null,
    seesNothing: true,
  };
  for (const area of lifeAreas) {
    const was = openness(before, area, now);
    const is = openness(after, area, now);
    if (is) change.seesNothing = false;
    if (!was && !is) continue;
    if (!is) change.loses.push(area);
    else if (!was || (was.from !== null && !same(was.from, is.from))) addTo(change.gains, area, is);
    else if (was.from === null && is.from !== null) change.loses.push(area);
    else if (lastDayOf(was.until) !== lastDayOf(is.until)) addTo(change.moves, area, is);
    else change.keeps.push(area);
  }
  return { ...change, writes: writingDiff(before, after, now) };
}

/** Who comes in new, or sees nothing any more, is told of by what opens and closes. */
function writingDiff(before: readonly CircleRow[], after: readonly CircleRow[], now: Date): boolean | null {
  const [was, is] = [before, after].map((rows) => rows.filter(({ period }) => !period.until || period.until > now));
  if (!was?.length || !is?.length) return null;
  const writes = (rows: readonly CircleRow[]): boolean => rows.some(({ level }) => level !== 'read');
  return writes(was) === writes(is) ? null : writes(is);
}

/** The first unbroken stretch in which an area is open, from now on; null when it never is. */
function openness(rows: readonly CircleRow[], area: LifeArea, now: Date): Period | null {
  const ahead = rows
    .filter(({ areas, period }) => areas.includes(area) && (period.until === null || period.until > now))
    .map(({ period }) => ({ from: begun(period.from, now), until: period.until }))
    .sort((one, other) => time(one.from) - time(other.from));
  const [first, ...rest] = ahead;
  if (!first) return null;
  let { until } = first;
  for (const next of rest) {
    if (until === null || time(next.from) > until.getTime()) break;
    until = next.until && (next.until > until ? next.until : until);
  }
  return { from: first.from, until };
}

const begun = (from: Date | null, now: Date): Date | null => (from && from > now ? from : null);
const time = (instant: Date | null): number => instant?.getTime() ?? -Infinity;
const same = (one: Date | null, other: Date | null): boolean => one?.getTime() === other?.getTime();

function addTo(stretches: Stretch[], area: LifeArea, { from, until }: Period): void {
  const known = stretches.find((stretch) => same(stretch.from, from) && same(stretch.until, until));
  if (known) known.areas.push(area);
  else stretches.push({ areas: [area], from, until });
}
