import type { Facts, Period } from './facts';

const millisecond = 1;

/** Every instant at which something may change, and the one just before it. */
export function instants(facts: Facts, now: Date): Date[] {
  const edges = periods(facts).flatMap(({ from, until }) => (until ? [from, until] : [from]));
  const all = [now, ...edges, ...midnights(facts)].flatMap((at) => [at.getTime() - millisecond, at.getTime()]);
  return [...new Set(all)].sort((a, b) => a - b).map((at) => new Date(at));
}

const periods = (facts: Facts): Period[] => [
  ...facts.standingTeams.flatMap((team) => [
    team.period,
    team.inPlan.period,
    ...team.members.map(({ period }) => period),
  ]),
  ...[
    facts.memberships,
    facts.grounds,
    facts.exclusions,
    facts.relatives,
    facts.mandates,
    facts.parents,
    facts.withheld,
    facts.emergencies,
    facts.employments,
  ].flatMap((rows: readonly { period: Period }[]) => rows.map(({ period }) => period)),
];

/** Midnight in Norway is 22 or 23 o'clock UTC the day before: both are tried on the day of each age and the days beside. */
function midnights({ owner }: Facts): Date[] {
  if (!owner.bornOn) return [];
  const [year, month, day] = owner.bornOn.split('-').map(Number) as [number, number, number];
  return [12, 16, 18].flatMap((age) =>
    [-1, 0, 1].flatMap((beside) =>
      [22, 23].map((hour) => new Date(Date.UTC(year + age, month - 1, day - 1 + beside, hour))),
    ),
  );
}
