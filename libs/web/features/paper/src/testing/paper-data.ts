/** What the server would answer about one plan to be printed, to be varied by each test. */

const person = (id: string, name: string) => ({ __typename: 'Person', id, name });
const aud = person('aud', 'Aud Nilsen');
const kari = person('kari', 'Kari Berg');
const unit = { __typename: 'Unit', id: 'rehab', name: 'Rehabilitering' };

export const measure = (rest: Record<string, unknown> = {}) => ({
  __typename: 'Measure',
  id: 'walk',
  title: 'Trene gange',
  extent: null,
  deadline: '2027-03-12',
  status: 'UNDER_WAY',
  createdAt: '2026-01-02T09:00:00.000Z',
  settledAt: null,
  accountable: kari,
  accountableUnit: unit,
  ...rest,
});

const team = [
  {
    __typename: 'TeamMember',
    id: 'member',
    helpsWith: 'Held i trådane',
    phone: '70 00 00 01',
    level: 'COORDINATE',
    deputyFor: null,
    person: kari,
    unit,
  },
];

export const goal = (rest: Record<string, unknown> = {}) => ({
  __typename: 'Goal',
  id: 'goal',
  title: 'Gå trygt ute',
  voice: 'USER',
  state: 'OPEN',
  measures: [measure(), measure({ id: 'gone', title: 'Stoppa', status: 'STOPPED' })],
  ...rest,
});

export const paperPage = (
  relation: 'OWNER' | 'COORDINATOR' | 'RELATIVE',
  {
    actions = ['plan:print'],
    hasPlan = true,
    ...rest
  }: { actions?: string[]; goals?: unknown[]; hasPlan?: boolean; state?: string; crisisSteps?: unknown[] } = {},
) => ({
  collaboration: {
    __typename: 'Collaboration',
    id: 'collaboration',
    owner: aud,
    myAccess: { __typename: 'MyAccess', relation, actions },
    team,
    crisisSteps: rest.crisisSteps ?? [],
    nextMeeting: { __typename: 'Meeting', id: 'meeting', startsAt: '2027-02-03T10:00:00.000Z' },
    plan: hasPlan
      ? {
          __typename: 'IndividualPlan',
          id: 'plan',
          state: rest.state ?? 'ACTIVE',
          reviewDate: '2027-06-01',
          whatMatters: { __typename: 'WhatMatters', text: 'Å komme meg ut i hagen' },
          goals: rest.goals ?? [goal()],
          otherMeasures: [],
        }
      : null,
  },
});
