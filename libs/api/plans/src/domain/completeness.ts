import { type PlanPart, type PlanPoint, planPoints, type PlanPointState } from '@samplan/shared/contracts';

/** What is known of a plan by the one who reads it. */
export interface PlanFacts {
  today: string;
  /** Whether the reader has every part of life; if not, there may be goals and measures nobody can tell them of. */
  seesAll: boolean;
  whatMatters: boolean;
  goals: number;
  resources: boolean;
  coordinator: boolean;
  members: readonly { id: string; contributes: boolean }[];
  ownContribution: boolean;
  kin: boolean;
  kinContribution: boolean;
  /** Those that are not done or stopped. */
  openMeasures: readonly { id: string; accountable: boolean; extent: boolean; how: boolean }[];
  /** Done ones count too: a plan where all is done still says what was done. */
  measures: number;
  periodStart: string | null;
  periodEnd: string | null;
  reviewDate: string | null;
  planConsent: boolean;
  sharing: boolean;
  neededCooperation: boolean;
}

interface MissingPart {
  part: PlanPart;
  /** The measure it is missing of. */
  measureId: string | null;
  /** Whose place in the team it is missing of. */
  memberId: string | null;
}

/** A person or a unit that takes part in a measure. */
export interface Contribution {
  measureId: string;
  personId: string | null;
  unitId: string | null;
}

interface Answered {
  id: string;
  accountablePersonId: string | null;
  open: boolean;
}

/**
 * Whether somebody has a part in the measures: who answers for one, done ones too, or takes part in an open one,
 * themselves or by their unit.
 */
export function havingPart(
  measures: readonly Answered[],
  contributions: readonly Contribution[],
): (personId: string, unitId?: string | null) => boolean {
  const open = new Set(measures.flatMap((measure) => (measure.open ? [measure.id] : [])));
  const along = contributions.filter(({ measureId }) => open.has(measureId));
  const people = new Set([...measures.map((one) => one.accountablePersonId), ...along.map((one) => one.personId)]);
  const units = new Set(along.map((one) => one.unitId));
  return (personId, unitId) => people.has(personId) || (Boolean(unitId) && units.has(unitId!));
}

export interface PointOfPlan {
  point: PlanPoint;
  state: PlanPointState;
  missing: MissingPart[];
}

/** Points that rest on goals and measures, which the reader sees only in their own parts of life. */
const byArea: ReadonlySet<PlanPoint> = new Set<PlanPoint>(['goals', 'contributions', 'measures', 'methods']);
/** What may well be there, in a part of life the reader does not have. */
const maybeElsewhere: ReadonlySet<PlanPart> = new Set<PlanPart>([
  'goals',
  'measures',
  'own_contribution',
  'kin_contribution',
  'member_contribution',
]);

const parts = (...wanted: [PlanPart, boolean][]): MissingPart[] =>
  wanted.flatMap(([part, there]) => (there ? [] : [{ part, measureId: null, memberId: null }]));

const rules: Record<PlanPoint, (facts: PlanFacts) => MissingPart[]> = {
  goals: (facts) => parts(['goals', facts.goals > 0], ['resources', facts.resources], ['needs', facts.whatMatters]),
  // One who coordinates alone is nobody's cooperation.
  participants: (facts) => parts(['participants', facts.members.length > 1]),
  coordinator: (facts) => parts(['coordinator', facts.coordinator]),
  contributions: (facts) => [
    ...parts(
      ['own_contribution', facts.ownContribution],
      ['kin_contribution', !facts.kin || facts.kinContribution],
      ['member_contribution', facts.members.length > 0],
    ),
    ...facts.members
      .filter(({ contributes }) => !contributes)
      .map(({ id }) => ({ part: 'member_contribution' as const, measureId: null, memberId: id })),
  ],
  measures: (facts) => [
    ...parts(['measures', facts.measures > 0]),
    ...lacking(facts, 'accountable'),
    ...lacking(facts, 'extent'),
  ],
  methods: (facts) => [...parts(['measures', facts.measures > 0]), ...lacking(facts, 'how')],
  period: (facts) =>
    parts(
      ['period', facts.periodStart !== null && facts.periodEnd !== null],
      ['period_over', facts.periodEnd === null || facts.periodEnd >= facts.today],
      ['review', facts.reviewDate !== null],
      ['review_passed', facts.reviewDate === null || facts.reviewDate >= facts.today],
    ),
  consent: (facts) => parts(['plan_consent', facts.planConsent], ['sharing', facts.sharing]),
  cooperation: (facts) => parts(['cooperation', facts.neededCooperation]),
};

function lacking(facts: PlanFacts, part: 'accountable' | 'extent' | 'how'): MissingPart[] {
  return facts.openMeasures
    .filter((measure) => !measure[part])
    .map(({ id }) => ({ part, measureId: id, memberId: null }));
}

/** The nine points for whoever reads. A point one cannot see all of is never called met, nor missing without reason. */
export function pointsOf(facts: PlanFacts): PointOfPlan[] {
  return planPoints.map((point) => {
    const missing = rules[point](facts);
    if (facts.seesAll || !byArea.has(point)) return { point, state: missing.length === 0 ? 'met' : 'missing', missing };
    const certain = missing.filter(({ part }) => !maybeElsewhere.has(part));
    return { point, state: certain.length === 0 ? 'unseen' : 'missing', missing: certain };
  });
}
