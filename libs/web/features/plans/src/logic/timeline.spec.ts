import { asTitle, byMonth, split, type TimelineEvent } from './timeline';
import { eventsOf } from './timeline-events';

const dayOf = (instant: string): string => instant.slice(0, 10);
const measure = (rest: object) => ({
  id: 'm',
  title: 'Gå',
  status: 'AGREED',
  startDate: null,
  deadline: '2026-03-01',
  settledAt: null,
  overdue: false,
  ...rest,
});
const plan = {
  id: 'plan',
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
      measures: [] as object[],
    },
  ],
  otherMeasures: [] as object[],
};
const meetings = [
  { id: 'met', title: 'Teammøte', startsAt: '2026-02-01T09:00:00Z', state: 'HELD' },
  { id: 'draft', title: '', startsAt: '2026-02-02T09:00:00Z', state: 'DRAFT' },
];

/** What has happened around somebody, as the server would tell it, the newest move first. */
function events({ meetings: met = meetings, moves = [], ...rest }: { [what: string]: unknown; moves?: object[] } = {}) {
  const around = {
    openedAt: '2026-01-01',
    childAges: [],
    evaluations: [],
    needs: [],
    rehabCourses: [],
    professionalPlans: [],
    carriedMeasures: [],
    pastPlans: [],
    plan,
    ...rest,
  };
  const [told, read] = [around, { meetings: met, moves }] as unknown as Parameters<typeof eventsOf>;
  return eventsOf(told, read, dayOf);
}
const told = (events: readonly TimelineEvent[]) => events.map(({ date, what }) => `${date} ${what}`);

it('tells of meetings, goals, measures and the plan, and of nothing that is only a draft', () => {
  const { coming, past } = split(events({ plan: { ...plan, otherMeasures: [measure({})] } }), '2026-02-21');
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
    events({ plan: { ...plan, goals: [], otherMeasures: measures, reviewDate: null, periodStart: null } }),
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
  const { coming, past } = split(events({ evaluations, plan: { ...plan, otherMeasures: measures } }), '2026-02-20');
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
  expect(told(events({ plan: null, childAges: ages }))).toEqual([
    '2026-01-01 opened',
    '2026-02-01 meeting',
    '2027-01-01 age',
  ]);
});

it('stands month by month', () => {
  const { past } = split(events(), '2026-02-20');
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
  const rest = {
    stateSince: null,
    periodStart: null,
    reviewDate: '2026-02-12',
    goals: goals.map((one) => ({ ...one, measures: [] })),
  };
  const { coming, past } = split(events({ plan: { ...plan, ...rest }, evaluations, meetings: [] }), '2026-02-11');
  expect(coming.map(({ what, late, link }) => [what, late ?? false, link?.id])).toEqual([
    ['goalReview', true, 'goal-g'],
    ['review', false, undefined],
  ]);
  expect(told(past).slice(0, 3)).toEqual(['2026-01-21 evaluated', '2026-01-20 goalEvaluated', '2026-01-06 goalAdded']);
});

const move = (id: string, at: string, stoodAt: string | null, standsAt: string, rest = {}) => ({
  id,
  at: `${at}T08:00:00Z`,
  kind: 'PLAN_STATE',
  thingId: 'plan',
  act: 'EDITED',
  stoodAt,
  standsAt,
  ...rest,
});
const bare = { ...plan, goals: [], periodStart: null, reviewDate: null };
const ofLife = (list: readonly TimelineEvent[]) =>
  told(split(list, '2026-12-01').past).filter((line) => !/opened|meeting|wished/.test(line));

it('tells each time a plan was paused and taken up again, and of plans that were before it', () => {
  const moves = [
    move('5', '2026-06-02', 'wished', 'active'),
    move('4', '2026-04-02', 'active', 'closed', { thingId: 'past' }),
    move('3', '2026-03-02', 'paused', 'active', { thingId: 'past' }),
    move('2', '2026-02-02', 'active', 'paused', { thingId: 'past' }),
    move('1', '2026-01-02', 'wished', 'active', { thingId: 'past' }),
  ];
  const pastPlans = [
    {
      ...bare,
      id: 'past',
      state: 'CLOSED',
      goals: [
        { ...plan.goals[0], measures: [measure({ id: 'carried' }), measure({ id: 'b', settledAt: '2026-02-08' })] },
      ],
    },
  ];
  const carriedMeasures = [measure({ id: 'carried', deadline: '2026-12-24' })];
  const found = events({ plan: { ...bare, state: 'ACTIVE' }, pastPlans, carriedMeasures, moves });
  expect(ofLife(found)).toEqual([
    '2026-06-02 active',
    '2026-04-02 closed',
    '2026-03-02 resumed',
    '2026-02-20 goalReached',
    '2026-02-08 stopped',
    '2026-02-02 paused',
    '2026-01-06 goalAdded',
    '2026-01-02 active',
  ]);
  const { coming } = split(found, '2026-12-01');
  expect(coming.map(({ what, link }) => [what, link])).toEqual([['deadline', { kind: 'carried', id: 'carried' }]]);
});

it('tells nothing of a move that was taken back at once, and where the plan stands when no history does', () => {
  const moves = [
    move('2', '2026-02-02', 'paused', 'active', { act: 'UNDONE' }),
    move('1', '2026-02-02', 'active', 'paused'),
    move('0', '2026-01-02', 'wished', 'active'),
  ];
  expect(ofLife(events({ plan: { ...bare, state: 'ACTIVE' }, moves }))).toEqual(['2026-01-02 active']);
  expect(ofLife(events({ plan: bare }))).toEqual(['2026-02-14 paused']);
});

it('tells how a need arose and what became of it, also without a plan', () => {
  const need = (id: string, state: string) => ({
    id,
    text: 'Noen å snakke med',
    state,
    stateSince: '2026-05-01T08:00:00Z',
    createdAt: '2026-01-10T08:00:00Z',
  });
  const of = { kind: 'NEED', thingId: 'a' };
  const moves = [
    move('3', '2026-05-01', 'owned', 'met', of),
    move('2', '2026-02-01', 'open', 'owned', of),
    move('1', '2026-01-10', null, 'open', of),
    move('x', '2026-01-11', 'open', 'owned', { kind: 'NEED', thingId: 'taken away' }),
  ];
  const needs = [need('a', 'MET'), need('b', 'DECLINED'), need('c', 'OPEN')];
  const found = events({ plan: null, needs, moves });
  expect(ofLife(found)).toEqual([
    '2026-05-01 needDeclined',
    '2026-05-01 needMet',
    '2026-02-01 needOwned',
    '2026-01-10 needArose',
    '2026-01-10 needArose',
    '2026-01-10 needArose',
  ]);
  expect(found.find(({ what }) => what === 'needMet')).toMatchObject({ title: 'Noen å snakke med', link: { id: 'a' } });
});

it('tells of a need that was taken away, and of one that came back, but not of what was taken back at once', () => {
  const of = (thingId: string, gone: boolean) => ({ kind: 'NEED', thingId, name: 'Følge til butikken', removed: gone });
  const moves = [
    move('a5', '2026-06-05', null, 'removed', of('gone', true)),
    move('b4', '2026-06-04', 'removed', null as never, of('back', false)),
    move('b3', '2026-06-03', null, 'removed', of('back', false)),
    move('c3', '2026-06-02', 'removed', null as never, { ...of('same', false), act: 'UNDONE' }),
    move('c2', '2026-06-02', null, 'removed', of('same', false)),
    move('a2', '2026-03-02', 'open', 'owned', of('gone', true)),
    move('a1', '2026-03-01', null, 'open', of('gone', true)),
  ];
  const need = (id: string) => ({
    id,
    text: 'Noen å snakke med',
    state: 'OPEN',
    stateSince: '2026-01-10T08:00:00Z',
    createdAt: '2026-01-10T08:00:00Z',
  });
  const found = events({ plan: null, needs: [need('back'), need('same')], moves });
  expect(ofLife(found)).toEqual([
    '2026-06-05 needGone',
    '2026-06-04 needBack',
    '2026-06-03 needGone',
    '2026-03-02 needOwned',
    '2026-03-01 needArose',
    '2026-01-10 needArose',
    '2026-01-10 needArose',
  ]);
  const gone = found.filter(({ title }) => title === 'Følge til butikken');
  expect(gone.map(({ link }) => link)).toEqual([undefined, undefined, undefined]);
  expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
});

it('tells of training that begins and ends, and of other plans until somebody has looked at them', () => {
  const rehabCourses = [{ id: 'r', purpose: 'Gå i trapp', fromDate: '2026-01-12', untilDate: '2026-12-12' }];
  const professionalPlans = [
    { id: 'p', title: 'Behandlingsplan', reviseOn: '2026-03-03' },
    { id: 'q', title: 'Uten dag', reviseOn: null },
  ];
  const { coming, past } = split(events({ plan: null, rehabCourses, professionalPlans }), '2026-06-01');
  expect(coming.map(({ date, what, late }) => [date, what, late ?? false])).toEqual([
    ['2026-03-03', 'professionalReview', true],
    ['2026-12-12', 'courseEnds', false],
  ]);
  expect(told(past)).toContain('2026-01-12 courseStarts');
});

it('cuts what has no title of its own between two words', () => {
  const long = 'ord '.repeat(60).trim();
  expect(asTitle('kort')).toBe('kort');
  expect(asTitle(long)).toMatch(/ord …$/);
  expect(asTitle(long).length).toBeLessThanOrEqual(122);
});
