/** What the server would answer about one plan, to be varied by each test. */

const person = (id: string, name: string) => ({ __typename: 'Person', id, name, initials: name.slice(0, 2) });

const aud = person('aud', 'Aud Nilsen');
export const kari = person('kari', 'Kari Berg');
const per = person('per', 'Per Lie');
const liv = person('liv', 'Liv Nilsen');

const rehabilitation = { __typename: 'Unit', id: 'unit', name: 'Rehabilitering' };

const everybody = ['collaboration:read', 'goal:add', 'measure:set-status', 'thread:read', 'message:send'];
const changing = [
  'what-matters:edit',
  'goal:edit',
  'measure:add',
  'measure:edit',
  'plan:wish',
  'plan:withdraw',
  'plan:edit',
  'plan-refusal:read',
  'plan-refusal:appeal',
];
export const access = {
  coordinator: {
    relation: 'COORDINATOR',
    level: 'COORDINATE',
    actions: [
      ...everybody,
      ...changing,
      'plan:run',
      'plan-refusal:record',
      'child-talk:record',
      'team:edit',
      'team:invite',
    ],
  },
  owner: {
    relation: 'OWNER',
    level: 'CONTRIBUTE',
    actions: [...everybody, ...changing, 'plan-refusal:take-back', 'access-log:read'],
  },
  relative: { relation: 'RELATIVE', level: 'READ', actions: ['collaboration:read'] },
};

export const whatMatters = {
  __typename: 'WhatMatters',
  text: 'Å komme meg ut i hagen',
  writtenAt: '2026-01-02T09:00:00.000Z',
  version: 2,
  author: { __typename: 'Person', id: aud.id, name: aud.name },
};

export const measure = (rest: Record<string, unknown> = {}) => ({
  __typename: 'Measure',
  id: 'walk',
  goalId: 'goal',
  title: 'Trene gange',
  how: null,
  extent: 'To gonger i veka',
  lifeArea: 'HEALTH',
  startDate: null,
  deadline: '2027-03-12',
  status: 'UNDER_WAY',
  statusReason: null,
  overdue: false,
  userAnswer: 'NOT_ASKED',
  version: 4,
  accountable: per,
  accountableUnit: rehabilitation,
  decision: null,
  mine: false,
  childWelfare: false,
  childTalks: [],
  ...rest,
});

export const goal = (rest: Record<string, unknown> = {}) => ({
  __typename: 'Goal',
  id: 'goal',
  title: 'Gå trygt ute',
  voice: 'USER',
  lifeArea: 'HEALTH',
  details: null,
  parentId: null,
  isTop: false,
  state: 'OPEN',
  stateReason: null,
  settledAt: null,
  mine: false,
  version: 1,
  measures: [measure()],
  ...rest,
});

export const planOf = (rest: Record<string, unknown> = {}) => ({
  __typename: 'IndividualPlan',
  id: 'plan',
  state: 'ACTIVE',
  stateSince: null,
  stateReason: null,
  wishedBy: 'PERSON',
  wishedOn: '2026-01-02',
  wishedHow: 'Heime, i samtale',
  consentOn: '2026-01-02',
  consentHow: 'SPOKEN',
  resources: 'Tolmod',
  ownContribution: 'Øver kvar dag',
  kinContribution: null,
  neededCooperation: null,
  periodStart: '2026-01-02',
  periodEnd: '2027-04-02',
  reviewDate: '2027-03-12',
  reviewMonths: 6,
  points: [
    { __typename: 'PointOfPlan', point: 'GOALS', state: 'MET', missing: [] },
    {
      __typename: 'PointOfPlan',
      point: 'COOPERATION',
      state: 'MISSING',
      missing: [{ __typename: 'MissingPart', part: 'COOPERATION', measureId: null, memberId: null }],
    },
  ],
  version: 1,
  whatMatters,
  goals: [goal()],
  otherMeasures: [],
  ...rest,
});

const member = (one: typeof kari, role: string) => ({
  __typename: 'TeamMember',
  id: `member-${one.id}`,
  role,
  person: one,
  unit: rehabilitation,
});

export const planPage = (who: keyof typeof access, plan: unknown = planOf()) => ({
  collaboration: {
    __typename: 'Collaboration',
    id: 'collaboration',
    owner: aud,
    myAccess: { __typename: 'MyAccess', areas: ['COMMON', 'HEALTH'], ...access[who] },
    coordinator: member(kari, 'COORDINATOR'),
    team: [member(kari, 'COORDINATOR'), member(per, 'MEMBER')],
    carriedMeasures: [],
    planRefusals: [],
    nextOfKin: [{ __typename: 'NextOfKin', id: 'kin', relationship: 'dotter', person: liv }],
    plan,
  },
});

/** A no that stands, with time left to appeal. */
export const refusal = (rest: Record<string, unknown> = {}) => ({
  __typename: 'PlanRefusal',
  id: 'refusal',
  about: 'COORDINATOR',
  grounds: 'Du får hjelp frå éi teneste.',
  decidedOn: '2026-02-03',
  appealBy: '2999-02-24',
  appealBody: 'Statsforvaltaren',
  status: 'STANDING',
  appealedOn: null,
  settledOn: null,
  version: 1,
  ...rest,
});

export const conflict = (field: string, yours: string, theirs: string) => ({
  __typename: 'VersionConflict',
  code: 'VERSION_CONFLICT',
  message: '',
  path: ['input', field],
  yours,
  theirs,
  theirName: 'Liv Nilsen',
  theirAt: '2026-02-03T10:00:00.000Z',
  currentVersion: 9,
});
