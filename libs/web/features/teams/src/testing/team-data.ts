const unit = (id: string, name: string) => ({ __typename: 'Unit', id, name });
const person = (id: string, name: string) => ({ __typename: 'Person', id, name, initials: name.slice(0, 1) });

/** Somebody in the team, as the team page asks for them. */
export const place = (id: string, name: string, over: object = {}) => ({
  __typename: 'TeamMember',
  id: `place-${id}`,
  role: 'MEMBER',
  profession: 'fysioterapeut',
  helpsWith: 'Trener gange',
  phone: '78 12 34 56',
  areas: ['HEALTH'],
  level: 'EDIT_OWN',
  since: '2026-01-05',
  until: null,
  seesEarlier: false,
  temporary: false,
  deputy: false,
  deputyFor: null,
  sees: true,
  version: 4,
  person: person(id, name),
  unit: unit('rehab', 'Rehabilitering'),
  openMeasures: [],
  forMeasure: null,
  ...over,
});

export const kari = place('kari', 'Kari Berg', {
  role: 'COORDINATOR',
  level: 'COORDINATE',
  helpsWith: 'Held i trådane',
  unit: unit('home', 'Heimetenesta'),
});
export const per = place('per', 'Per Lie', {
  openMeasures: [{ __typename: 'Measure', id: 'walk', title: 'Gå til postkassen' }],
});

const coordinating = ['team:edit', 'team:invite', 'team-invitation:read', 'charter:edit'];

/** The team around Aud, as one of them sees it. */
export const team = (over: object = {}, actions: readonly string[] = coordinating) => ({
  collaboration: {
    __typename: 'Collaboration',
    id: 'collaboration',
    owner: person('aud', 'Aud Nilsen'),
    myAccess: { __typename: 'MyAccess', relation: 'COORDINATOR', areas: ['COMMON', 'HEALTH', 'HOUSING'], actions },
    helpers: { __typename: 'Helpers', people: 2, services: 2 },
    team: [kari, per],
    nextOfKin: [{ __typename: 'NextOfKin', id: 'kin', relationship: 'dotter', person: person('liv', 'Liv Nilsen') }],
    standingTeams: [],
    teamInvitations: [],
    charter: null,
    ...over,
  },
});

export const choices = {
  collaboration: {
    __typename: 'Collaboration',
    id: 'collaboration',
    plan: {
      __typename: 'IndividualPlan',
      id: 'plan',
      goals: [
        {
          __typename: 'Goal',
          id: 'goal',
          measures: [
            { __typename: 'Measure', id: 'railing', title: 'Rekkverk', status: 'AGREED' },
            { __typename: 'Measure', id: 'old', title: 'Måke', status: 'DONE' },
          ],
        },
      ],
      otherMeasures: [],
    },
  },
};

/** Where somebody from outside may work: more than one page of it. */
export const workplaces = ({ after }: Record<string, unknown>) => ({
  unitDirectory: {
    __typename: 'UnitConnection',
    pageInfo: { __typename: 'PageInfo', hasNextPage: !after, endCursor: after ? null : 'a' },
    nodes: [after ? unit('ward', 'Sjukehuset') : unit('gp', 'Legekontoret')],
  },
});

/** What the form did wrong, as the server says it beside a field. */
export const wrong = (field: string, message: string) => ({
  __typename: 'InvalidInput',
  code: 'FIELD_INVALID',
  message,
  path: ['input', ...field.split('.')],
});

export const clash = (field: string, yours: string, theirs: string) => ({
  __typename: 'VersionConflict',
  code: 'VERSION_CONFLICT',
  message: 'Nokon andre har endra dette.',
  path: ['input', field],
  yours,
  theirs,
  theirName: 'Anders Vik',
  theirAt: '2026-02-03T10:00:00Z',
  currentVersion: 6,
});
