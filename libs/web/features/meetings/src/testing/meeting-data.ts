/** What the server would answer about one running meeting, to be varied by each test. */

const person = (id: string, name: string, unit: string | null = null) => ({
  __typename: 'Person',
  id,
  name,
  initials: name.slice(0, 2).toUpperCase(),
  unit: unit ? { __typename: 'Unit', id: `unit-${id}`, name: unit } : null,
});

export const aud = person('aud', 'Aud Nordli');
export const kari = person('kari', 'Kari Berg', 'Rehabilitering');
export const ola = person('ola', 'Ola Nygård', 'NAV');

const everyAction = [
  'meeting:read',
  'meeting:call',
  'meeting:run',
  'meeting:write-notes',
  'meeting:decide',
  'agenda:propose',
  'minutes:publish',
  'minutes:mark-read',
];

export const decision = (measure: unknown = null) => ({
  __typename: 'MeetingDecision',
  id: 'decision',
  text: 'Rekkverk på begge sider',
  decidedAt: '2026-02-03T09:10:00.000Z',
  measure,
});

export const agendaItem = (id: string, position: number, rest: Record<string, unknown> = {}) => ({
  __typename: 'AgendaItem',
  id,
  title: id,
  lifeArea: 'COMMON',
  position,
  minutes: 5,
  state: 'ON_AGENDA',
  isWhatMatters: false,
  facts: '',
  assessments: '',
  version: 3,
  proposedBy: { __typename: 'Person', id: kari.id, name: kari.name },
  decisions: [],
  ...rest,
});

export const railing = (rest: Record<string, unknown> = {}) =>
  agendaItem('Rekkverk', 2, { state: 'TAKEN_UP', lifeArea: 'HOUSING', facts: 'Trappa er bratt.', ...rest });

export const runningMeeting = (rest: Record<string, unknown> = {}) => ({
  meeting: {
    __typename: 'Meeting',
    id: 'meeting',
    collaborationId: 'collaboration',
    title: 'Teammøte',
    startsAt: '2026-02-03T09:00:00.000Z',
    endsAt: '2026-02-03T10:00:00.000Z',
    place: 'Heime hos Aud',
    placeHidden: false,
    state: 'IN_PROGRESS',
    startedAt: new Date().toISOString(),
    endedAt: null,
    currentItemId: 'Rekkverk',
    currentItemOpenedAt: new Date().toISOString(),
    version: 4,
    owner: { __typename: 'Person', id: aud.id, name: aud.name },
    whatMatters: {
      __typename: 'WhatMatters',
      text: 'Å komme meg ut i hagen',
      writtenAt: '2026-01-02T09:00:00.000Z',
      author: { __typename: 'Person', id: aud.id, name: aud.name },
    },
    myAccess: { __typename: 'MyAccess', relation: 'COORDINATOR', areas: ['COMMON', 'HOUSING'], actions: everyAction },
    participants: [aud, kari, ola].map((one) => ({ __typename: 'Participant', attendance: 'INVITED', person: one })),
    agenda: [
      agendaItem('own', 1, { title: '', isWhatMatters: true, state: 'CONCLUDED' }),
      railing(),
      agendaItem('Økonomi', 3),
    ],
    minutes: {
      __typename: 'Minutes',
      state: 'DRAFT',
      approvedAt: null,
      publishedAt: null,
      readByMe: false,
      approvedBy: null,
      readBy: [],
    },
    ...rest,
  },
});

const member = (one: typeof kari) => ({
  __typename: 'TeamMember',
  id: `member-${one.id}`,
  role: one === kari ? 'COORDINATOR' : 'MEMBER',
  profession: null,
  person: one,
  unit: one.unit,
});

const goal = (id: string, title: string, lifeArea: string) => ({ __typename: 'Goal', id, title, lifeArea });

export const circle = {
  collaboration: {
    __typename: 'Collaboration',
    id: 'collaboration',
    owner: aud,
    coordinator: member(kari),
    team: [member(kari), member(ola)],
    nextOfKin: [],
    thread: { __typename: 'Thread', id: 'thread', readers: [aud, kari, ola] },
    myAccess: { __typename: 'MyAccess', relation: 'COORDINATOR', areas: ['COMMON', 'HOUSING'], actions: everyAction },
    plan: {
      __typename: 'IndividualPlan',
      id: 'plan',
      goals: [goal('walk', 'Gå trygt ute', 'HEALTH'), goal('home', 'Trygg heime', 'HOUSING')],
    },
  },
};

export const session = {
  session: {
    __typename: 'Session',
    demoMode: true,
    loggedIn: true,
    idleExpiresAt: new Date(Date.now() + 3_600_000).toISOString(),
    hats: [],
    hat: {
      __typename: 'Hat',
      personId: kari.id,
      name: kari.name,
      municipality: { __typename: 'Municipality', id: 'm', name: 'Fjellvik' },
      roles: ['COORDINATOR'],
      unitName: 'Rehabilitering',
      profession: null,
      ownerOf: null,
    },
  },
};
