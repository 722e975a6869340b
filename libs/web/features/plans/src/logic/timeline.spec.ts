import { byMonth, eventsOf, split, type TimelineEvent } from './timeline';

const dayOf = (instant: string): string => instant.slice(0, 10);
const measure = (rest: object) =>
  ({
    __typename: 'Measure',
    id: 'm',
    title: 'Gå',
    status: 'AGREED',
    startDate: null,
    deadline: '2026-03-01',
    settledAt: null,
    overdue: false,
    ...rest,
  }) as Parameters<typeof eventsOf>[1][number];
const around = (rest: object = {}) =>
  ({
    openedAt: '2026-01-01',
    childAges: [],
    evaluations: [],
    meetings: {
      nodes: [
        { id: 'met', title: 'Teammøte', startsAt: '2026-02-01T09:00:00Z', state: 'HELD' },
        { id: 'draft', title: '', startsAt: '2026-02-02T09:00:00Z', state: 'DRAFT' },
      ],
    },
    plan: {
      state: 'PAUSED',
      stateSince: '2026-02-14T08:00:00Z',
      wishedOn: '2026-01-02',
      periodStart: '2026-01-05',
      periodEnd: null,
      reviewDate: '2026-06-01',
      whatMatters: null,
      goals: [
        {
          id: 'g',
          title: 'Ut',
          state: 'REACHED',
          createdAt: '2026-01-06T08:00:00Z',
          settledAt: '2026-02-20T08:00:00Z',
          reviewOn: null,
        },
      ],
    },
    ...rest,
  }) as unknown as Parameters<typeof eventsOf>[0];
const told = (events: readonly TimelineEvent[]) => events.map(({ date, what }) => `${date} ${what}`);

it('tells of meetings, goals, measures and the plan, and of nothing that is only a draft', () => {
  const { coming, past } = split(eventsOf(around(), [measure({})], dayOf), '2026-02-21');
  expect(told(coming)).toEqual(['2026-03-01 deadline', '2026-06-01 review']);
  expect(told(past)).toEqual([
    '2026-02-20 goalReached',
    '2026-02-14 paused',
    '2026-02-01 meeting',
    '2026-01-06 goalAdded',
    '2026-01-05 periodStart',
    '2026-01-02 wished',
    '2026-01-01 opened',
  ]);
});

it('counts what is late among what is coming, and what is finished once', () => {
  const measures = [
    measure({ id: 'late', overdue: true, deadline: '2026-01-10' }),
    measure({ id: 'done', status: 'DONE', settledAt: '2026-01-20T08:00:00Z' }),
  ];
  const { coming, past } = split(
    eventsOf(around({ plan: { ...around().plan, goals: [], reviewDate: null, periodStart: null } }), measures, dayOf),
    '2026-02-15',
  );
  expect(told(coming)).toEqual(['2026-01-10 deadline']);
  expect(told(past)).toContain('2026-01-20 done');
});

it('counts what was done today among what has happened, and what is to be done today among what is coming', () => {
  const evaluations = [{ id: 'e', goalId: 'g', evaluatedOn: '2026-02-20' }];
  const measures = [
    measure({ id: 'done', status: 'DONE', settledAt: '2026-02-20T08:00:00Z' }),
    measure({ id: 'due', deadline: '2026-02-20' }),
  ];
  const { coming, past } = split(eventsOf(around({ evaluations }), measures, dayOf), '2026-02-20');
  expect(told(coming)).toEqual(['2026-02-20 deadline', '2026-06-01 review']);
  expect(told(past).filter((line) => line.startsWith('2026-02-20'))).toEqual([
    '2026-02-20 goalReached',
    '2026-02-20 goalEvaluated',
    '2026-02-20 done',
  ]);
});

it('shows birthdays ahead, also without a plan', () => {
  const ages = [
    { key: 'WEIGHT', age: 12, date: '2027-01-01', past: false },
    { key: 'TALK', age: 7, date: '2022-01-01', past: true },
  ];
  expect(told(eventsOf(around({ plan: null, childAges: ages }), [], dayOf))).toEqual([
    '2026-01-01 opened',
    '2026-02-01 meeting',
    '2027-01-01 age',
  ]);
});

it('stands month by month', () => {
  const { past } = split(eventsOf(around(), [], dayOf), '2026-02-20');
  expect(byMonth(past).map(({ month, events }) => [month, events.length])).toEqual([
    ['2026-02', 3],
    ['2026-01', 4],
  ]);
});

it('tells how it was said to go, and that what should have been looked at still waits', () => {
  const goals = [
    { id: 'g', title: 'Ut', state: 'OPEN', createdAt: '2026-01-06T08:00:00Z', settledAt: null, reviewOn: '2026-02-10' },
    { id: 'over', title: 'Inn', state: 'SET_ASIDE', createdAt: '2026-01-06T08:00:00Z', reviewOn: '2026-02-10' },
  ];
  const evaluations = [
    { id: 'e1', goalId: 'g', evaluatedOn: '2026-01-20' },
    { id: 'e1-own', goalId: 'g', evaluatedOn: '2026-01-20' },
    { id: 'e2', goalId: null, evaluatedOn: '2026-01-21' },
    { id: 'e2-own', goalId: null, evaluatedOn: '2026-01-21' },
    { id: 'e3', goalId: 'gone', evaluatedOn: '2026-01-22' },
  ];
  const plan = { periodStart: null, periodEnd: null, reviewDate: '2026-02-12', whatMatters: null, goals };
  const { coming, past } = split(
    eventsOf(around({ plan, evaluations, meetings: { nodes: [] } }), [], dayOf),
    '2026-02-11',
  );
  expect(coming.map(({ what, late, link }) => [what, late ?? false, link?.id])).toEqual([
    ['goalReview', true, 'goal-g'],
    ['review', false, undefined],
  ]);
  expect(told(past).slice(0, 3)).toEqual(['2026-01-21 evaluated', '2026-01-20 goalEvaluated', '2026-01-06 goalAdded']);
});
