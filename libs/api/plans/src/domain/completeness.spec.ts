import { havingPart, type PlanFacts, pointsOf } from './completeness';

const whole: PlanFacts = {
  today: '2026-03-01',
  seesAll: true,
  whatMatters: true,
  goals: 1,
  resources: true,
  coordinator: true,
  members: [
    { id: 'kari', contributes: true },
    { id: 'per', contributes: true },
  ],
  ownContribution: true,
  kin: true,
  kinContribution: true,
  openMeasures: [{ id: 'walk', accountable: true, extent: true, how: true }],
  measures: 1,
  periodStart: '2026-01-01',
  periodEnd: '2026-12-31',
  reviewDate: '2026-06-01',
  planConsent: true,
  sharing: true,
  neededCooperation: true,
};

const missing = (facts: Partial<PlanFacts>): string[] =>
  pointsOf({ ...whole, ...facts }).flatMap(({ point, state, missing: parts }) =>
    state === 'met'
      ? []
      : [
          `${point} ${state}: ${parts
            .map(({ part, measureId, memberId }) => [part, measureId ?? memberId].filter(Boolean).join('/'))
            .join(' ')}`,
        ],
  );

it('is nine of nine when everything is there', () => {
  expect(pointsOf(whole)).toHaveLength(9);
  expect(missing({})).toEqual([]);
});

it.each<[string, Partial<PlanFacts>, string[]]>([
  ['a goal', { goals: 0 }, ['goals missing: goals']],
  ['what gives strength', { resources: false }, ['goals missing: resources']],
  ['what matters', { whatMatters: false }, ['goals missing: needs']],
  [
    'anybody but the coordinator',
    { members: [{ id: 'kari', contributes: true }] },
    ['participants missing: participants'],
  ],
  ['a coordinator', { coordinator: false }, ['coordinator missing: coordinator']],
  ['the person’s own part', { ownContribution: false }, ['contributions missing: own_contribution']],
  ['the part of those near', { kinContribution: false }, ['contributions missing: kin_contribution']],
  [
    'what a member helps with',
    {
      members: [
        { id: 'kari', contributes: true },
        { id: 'per', contributes: false },
        { id: 'odd', contributes: false },
      ],
    },
    ['contributions missing: member_contribution/per member_contribution/odd'],
  ],
  [
    'anybody at all',
    { members: [] },
    ['participants missing: participants', 'contributions missing: member_contribution'],
  ],
  ['measures', { measures: 0, openMeasures: [] }, ['measures missing: measures', 'methods missing: measures']],
  [
    'who, how much and how of a measure',
    { openMeasures: [{ id: 'walk', accountable: false, extent: false, how: false }] },
    ['measures missing: accountable/walk extent/walk', 'methods missing: how/walk'],
  ],
  ['a period', { periodEnd: null }, ['period missing: period']],
  ['a period that still runs', { periodEnd: '2026-02-28', reviewDate: '2026-03-01' }, ['period missing: period_over']],
  ['a day to look at it again', { reviewDate: null }, ['period missing: review']],
  ['a day that has not passed', { reviewDate: '2026-02-28' }, ['period missing: review_passed']],
  ['a yes to the plan', { planConsent: false }, ['consent missing: plan_consent']],
  ['a ground to share', { sharing: false }, ['consent missing: sharing']],
  ['needed cooperation', { neededCooperation: false }, ['cooperation missing: cooperation']],
])('names it when it lacks %s', (_, facts, expected) => {
  expect(missing(facts)).toEqual(expected);
});

it('asks nothing of those near when nobody is let in, nor of measures that are done', () => {
  expect(missing({ kin: false, kinContribution: false, openMeasures: [] })).toEqual([]);
});

describe('to a reader without every part of life', () => {
  it('never calls complete what nobody can tell them', () => {
    expect(missing({ seesAll: false })).toEqual([
      'goals unseen: ',
      'contributions unseen: ',
      'measures unseen: ',
      'methods unseen: ',
    ]);
  });

  it('does not call missing what may be where they do not see, but what they see is missing', () => {
    const facts = { seesAll: false, goals: 0, measures: 0, openMeasures: [] };
    expect(missing(facts)).toEqual([
      'goals unseen: ',
      'contributions unseen: ',
      'measures unseen: ',
      'methods unseen: ',
    ]);
    expect(missing({ ...facts, resources: false })[0]).toBe('goals missing: resources');
    // They may answer for what this reader does not see, and are not called out for nothing.
    const members = [{ id: 'per', contributes: false }];
    expect(missing({ ...facts, members: [...members, ...whole.members] })[1]).toBe('contributions unseen: ');
    const near = { ownContribution: false, kinContribution: false };
    expect(missing({ ...facts, ...near })[1]).toBe('contributions unseen: ');
    const seen = [{ id: 'walk', accountable: true, extent: false, how: true }];
    expect(missing({ seesAll: false, openMeasures: seen })[2]).toBe('measures missing: extent/walk');
  });
});

it('counts who answers for a measure, and who takes part in an open one that the reader sees', () => {
  const to = (measureId: string, personId: string | null, unitId: string | null = null) => ({
    measureId,
    personId,
    unitId,
  });
  const hasPart = havingPart(
    [
      { id: 'walk', accountablePersonId: null, open: true },
      { id: 'done', accountablePersonId: 'kari', open: false },
    ],
    [to('walk', 'liv'), to('walk', null, 'rehabilitation'), to('done', 'odd', null), to('elsewhere', 'per', 'housing')],
  );
  for (const who of ['kari', 'liv']) expect(hasPart(who, null)).toBe(true);
  expect(hasPart('per', 'rehabilitation')).toBe(true);
  for (const unit of ['housing', null, undefined]) expect(hasPart('per', unit)).toBe(false);
  expect(hasPart('odd')).toBe(false);
});
