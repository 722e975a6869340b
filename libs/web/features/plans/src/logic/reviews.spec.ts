import {
  choicesToPostpone,
  daysBetween,
  dueOf,
  nextOf,
  postponedTo,
  stepOf,
  type Subject,
  subjectsOf,
  type PlanToReview,
} from './reviews';

const goal = (id: string, rest: Partial<PlanToReview['goals'][number]> = {}): PlanToReview['goals'][number] => ({
  id,
  title: id,
  lifeArea: 'COMMON',
  state: 'OPEN',
  stateReason: null,
  settledAt: null,
  reviewOn: null,
  reviewWas: null,
  reviewReason: null,
  version: 1,
  scale: null,
  ...rest,
});
const plan = (goals: PlanToReview['goals'], rest: Partial<PlanToReview> = {}): PlanToReview => ({
  id: 'plan',
  state: 'ACTIVE',
  version: 1,
  reviewDate: '2026-06-10',
  reviewWas: null,
  reviewReason: null,
  reviewMonths: 6,
  periodEnd: null,
  activeInFact: null,
  goals,
  ...rest,
});
const titles = (subjects: readonly Subject[]): string[] => subjects.map(({ title }) => title);

it('lists what is to be looked at, the longest waiting first, and nothing that is over', () => {
  const subjects = subjectsOf(
    plan([
      goal('soon', { reviewOn: '2026-06-14' }),
      goal('late', { reviewOn: '2026-05-01' }),
      goal('far', { reviewOn: '2026-06-16' }),
      goal('reached', { reviewOn: '2026-05-01', state: 'REACHED' }),
    ]),
    [],
    'whole',
  );
  expect(titles(subjects)).toEqual(['whole', 'soon', 'late', 'far']);
  expect(titles(dueOf(subjects, '2026-06-01'))).toEqual(['late', 'whole', 'soon']);
  expect(nextOf(subjects, '2026-06-11')).toBe('2026-06-14');
});

it('waits while the plan rests', () => {
  const subjects = subjectsOf(plan([goal('late', { reviewOn: '2026-05-01' })], { state: 'PAUSED' }), [], 'whole');
  expect(dueOf(subjects, '2026-06-01')).toEqual([]);
});

it.each([
  ['2026-06-10', '2026-06-01', { weeks: 2 }, '2026-06-24'],
  ['2026-05-01', '2026-06-01', { weeks: 2 }, '2026-06-15'],
  ['2026-01-31', '2026-01-01', { months: 1 }, '2026-02-28'],
  ['2026-12-15', '2026-01-01', { months: 3 }, '2027-03-15'],
] as const)('%s, put off on %s by %j, becomes %s', (from, today, by, expected) =>
  expect(postponedTo(from, today, by)).toBe(expected),
);

it.each([
  ['MUCH_LESS', -2],
  ['AS_HOPED', 0],
  ['MUCH_MORE', 2],
  [null, null],
] as const)('%s is %s', (outcome, step) => expect(stepOf(outcome)).toBe(step));

it('counts days over a clock change', () => expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2));

const days = (reviewOn: string, periodEnd: string | null, today = '2026-06-01'): string[] =>
  choicesToPostpone({ goal: null, plan: { periodEnd }, reviewOn }, today).map(({ until }) => until);

it('never puts a plan off beyond its period, and offers the last day of it', () => {
  expect(days('2026-06-10', null)).toEqual(['2026-06-24', '2026-07-10', '2026-09-10']);
  expect(days('2026-06-10', '2027-01-01')).toEqual(['2026-06-24', '2026-07-10', '2026-09-10']);
  expect(days('2026-06-10', '2026-07-10')).toEqual(['2026-06-24', '2026-07-10']);
  expect(days('2026-06-10', '2026-06-20')).toEqual(['2026-06-20']);
  expect(days('2026-06-10', '2026-06-10')).toEqual([]);
  expect(days('2026-05-10', '2026-05-20')).toEqual([]);
});

it('leaves a goal free of the period', () =>
  expect(
    choicesToPostpone({ goal: goal('g'), plan: { periodEnd: '2026-06-12' }, reviewOn: '2026-06-10' }, '2026-06-01'),
  ).toHaveLength(3));
