import { activeInFact, cannotSayFor, nextReview, ratesForService, saidDifferently } from './evaluation';

describe('what the person says of it', () => {
  const owner = { isOwner: true, viewerId: 'aud' };
  const kari = { isOwner: false, viewerId: 'kari' };
  it.each([
    ['the person, where nobody has written', owner, null, false, null],
    ['the person, over what somebody wrote down', owner, 'kari', false, null],
    ['somebody who writes down what was said', kari, null, true, null],
    ['somebody who corrects what they wrote down', kari, 'kari', true, null],
    ['somebody who does not say that it was said', kari, null, false, 'SAID_BY_PERSON_NEEDED'],
    ['somebody over what the person wrote', kari, 'aud', true, 'RATED_BY_ANOTHER'],
    ['somebody over what another wrote down', kari, 'ola', true, 'RATED_BY_ANOTHER'],
  ] as const)('%s', (_, viewer, writtenBy, said, expected) =>
    expect(cannotSayFor(viewer, writtenBy, said)).toBe(expected),
  );
});

it.each([
  ['member', true],
  ['coordinator', true],
  ['owner', false],
  ['relative', false],
  ['guardian', false],
] as const)('%s rates for a service: %s', (relation, expected) =>
  expect(ratesForService([{ relation }])).toBe(expected),
);

it.each([
  ['2026-01-31', 1, null, '2026-02-28'],
  ['2026-01-10', 6, '2026-12-31', '2026-07-10'],
  ['2026-10-10', 6, '2026-12-31', '2026-12-31'],
  ['2026-10-10', 6, '2026-10-10', null],
])('after %s, every %s months in a plan until %s: %s', (today, months, periodEnd, expected) =>
  expect(nextReview(today, months, { periodEnd })).toBe(expected),
);

describe('active in fact', () => {
  const facts = { today: '2026-06-01', begunOn: '2025-01-01', evaluatedOn: [], months: 12, seesAll: true };
  it.each([
    ['counts from when it was begun', { begunOn: '2025-06-01' }, 'active', '2026-06-01'],
    ['lapses the day after', { begunOn: '2025-05-31' }, 'lapsed', '2026-05-31'],
    ['counts from the last evaluation', { evaluatedOn: ['2025-09-01', '2025-02-01'] }, 'active', '2026-09-01'],
    ['is not known by those who do not see all', { seesAll: false }, 'unseen', '2026-01-01'],
  ] as const)('%s', (_, change, state, until) =>
    expect(activeInFact({ ...facts, ...change })).toMatchObject({ state, until }),
  );
});

it.each([
  [{ outcome: 'less', learnt: null }, { outcome: 'more' }, 'outcome'],
  [{ outcome: 'less', learnt: null }, { outcome: 'less', learnt: 'Mer tid' }, null],
  [{ outcome: null, learnt: 'Mer tid' }, { outcome: 'less', learnt: null }, null],
  [{ outcome: null, learnt: 'Mer tid' }, { learnt: 'Mindre' }, 'learnt'],
  [{ outcome: 'less', learnt: null, ownWords: 'Tregt' }, { ownOutcome: 'less' }, null],
  [{ outcome: 'less', learnt: null, ownWords: 'Tregt' }, { ownWords: 'Fort' }, 'ownWords'],
] as const)('of %j and %j, %s was said differently', (there, wanted, field) =>
  expect(saidDifferently({ ownOutcome: null, ownWords: null, ...there }, wanted)).toBe(field),
);
