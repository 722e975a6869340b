import type { AccessLevel, NeedMove, NeedState, Relation } from '@samplan/shared/contracts';

export interface NeedFacts {
  needState: NeedState;
  ownerId: string | null;
  measureId: string | null;
  createdBy: string;
  /** When somebody was told that nobody takes it. */
  toldAt: Date | null;
  removedAt: Date | null;
}
type Standing = { relation: Relation; level: AccessLevel };

const isOpen = ({ needState }: NeedFacts): boolean => needState === 'open' || needState === 'owned';

/** Those who speak for the plan: the person, and whoever coordinates. */
const speaks = ({ relation, level }: Standing): boolean => relation === 'owner' || level === 'coordinate';
/** Those who speak for a service. */
const works = ({ relation, level }: Standing): boolean =>
  relation === 'coordinator' || (relation === 'member' && (level === 'edit_own' || level === 'coordinate'));
const contributes = ({ level }: Standing): boolean => level !== 'read';

type Rule = (standing: Standing, need: NeedFacts, viewerId: string) => boolean;

const rules: Record<NeedMove, Rule> = {
  edit: (standing, need, viewer) => speaks(standing) || need.createdBy === viewer,
  own: (_standing, need, viewer) => isOpen(need) && need.ownerId !== viewer,
  give: (standing, need) => isOpen(need) && (speaks(standing) || works(standing)),
  release: (standing, need, viewer) =>
    need.needState === 'owned' && (speaks(standing) || works(standing) || need.ownerId === viewer),
  meet: (standing, need, viewer) =>
    isOpen(need) && (speaks(standing) || works(standing) || [need.ownerId, need.createdBy].includes(viewer)),
  // A no comes from a service, with a reason the person reads.
  decline: (standing, need) => isOpen(need) && works(standing),
  reopen: (_standing, need) => !isOpen(need),
  make_measure: (standing, need) =>
    isOpen(need) && need.measureId === null && (standing.relation === 'owner' || works(standing)),
  remove: (standing, need, viewer) =>
    need.removedAt ? speaks(standing) || need.createdBy === viewer : mayTakeAway(standing, need, viewer),
};

/**
 * What is met or declined is part of how it went, and stays. Only the person takes away what is said of their own life,
 * and whoever wrote it what nobody has heeded yet.
 */
function mayTakeAway(standing: Standing, need: NeedFacts, viewerId: string): boolean {
  if (standing.relation === 'owner') return true;
  return need.needState === 'open' && need.toldAt === null && need.createdBy === viewerId;
}

/** What somebody with these standings may do with a need as it stands. */
export function movesOf(standings: readonly Standing[], need: NeedFacts, viewerId: string): NeedMove[] {
  const active = standings.filter(contributes);
  return (Object.keys(rules) as NeedMove[]).filter((move) =>
    active.some((standing) => rules[move](standing, need, viewerId)),
  );
}

/** Whoever writes here is told that what is met stays, rather than that they have no leave. */
export function staysAsMet(standings: readonly Standing[], need: NeedFacts, moves: readonly NeedMove[]): boolean {
  const only = moves.every((move) => move === 'remove');
  return only && need.needState === 'met' && !need.removedAt && standings.some(contributes);
}

const leadingTo = (from: NeedFacts, to: NeedFacts, viewerId: string): readonly NeedMove[] => {
  if (to.needState === 'open') return from.needState === 'owned' ? ['release'] : ['reopen'];
  if (to.needState === 'owned') return to.ownerId === viewerId ? ['own', 'give'] : ['give'];
  return [to.needState === 'met' ? 'meet' : 'decline'];
};

/** Whether one may bring a need from one standing to another; what is settled is taken up again on the way. */
export function mayBring(standings: readonly Standing[], from: NeedFacts, to: NeedFacts, viewerId: string): boolean {
  const isOnTheWay = to.needState !== 'open' && !isOpen(from);
  const start: NeedFacts = isOnTheWay ? { ...from, needState: 'open', ownerId: null } : from;
  const may = movesOf(standings, start, viewerId);
  return leadingTo(start, to, viewerId).some((move) => may.includes(move));
}

const day = 24 * 60 * 60_000;

/** How many whole days it has been waiting: since it was nobody's, or how long it took when it is settled. */
export function waitedDays(need: { needState: NeedState; openSince: Date; stateSince: Date }, now: Date): number {
  const until = need.needState === 'open' ? now : need.stateSince;
  return Math.max(0, Math.floor((until.getTime() - need.openSince.getTime()) / day));
}
