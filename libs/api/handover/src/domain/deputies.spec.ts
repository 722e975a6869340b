import { type Choice, choicesOf, needsDeputy, type Place, problemOf, type Standing } from './deputies';

const place = (rest: Partial<Place> = {}): Place => ({
  membershipId: 'm',
  collaborationId: 'aud',
  role: 'member',
  alone: false,
  ...rest,
});
const standing = (rest: Partial<Standing> = {}): Standing => ({
  membershipId: 'm',
  personId: 'per',
  unitId: 'rehab',
  possible: true,
  away: false,
  cover: 'all',
  ...rest,
});
const choice = (deputyId: string | null, rest: Partial<Place> = {}): Choice => ({ place: place(rest), deputyId });

it.each([
  ['coordinator', false, true],
  ['child_coordinator', false, true],
  ['member', true, true],
  ['member', false, false],
  ['primary_contact', false, false],
] as const)('%s, alone: %s, must have a deputy: %s', (role, alone, needed) => {
  expect(needsDeputy({ role, alone })).toBe(needed);
});

it('takes the one for all, except where somebody else or nobody was chosen', () => {
  const places = [place(), place({ collaborationId: 'emil' }), place({ collaborationId: 'odd' })];
  const exceptions = new Map([
    ['emil', 'liv'],
    ['odd', null],
  ]);
  expect(choicesOf(places, 'per', exceptions).map(({ deputyId }) => deputyId)).toEqual(['per', 'liv', null]);
});

it.each([
  ['nobody where nobody is needed', choice(null), undefined, null],
  ['nobody where somebody is needed', choice(null, { role: 'coordinator' }), undefined, 'DEPUTY_MISSING'],
  ['oneself', choice('kari'), standing({ personId: 'kari' }), 'DEPUTY_SELF'],
  ['somebody unknown', choice('per'), undefined, 'DEPUTY_NOT_POSSIBLE'],
  ['somebody the person has said no to', choice('per'), standing({ possible: false }), 'DEPUTY_NOT_POSSIBLE'],
  ['somebody who belongs to no unit', choice('per'), standing({ unitId: null }), 'DEPUTY_NOT_POSSIBLE'],
  ['somebody who is away too', choice('per'), standing({ away: true }), 'DEPUTY_AWAY'],
  ['somebody who will see nothing yet', choice('per'), standing({ cover: 'none' }), null],
] as const)('%s', (_, chosen, how, problem) => {
  expect(problemOf(chosen, how, 'kari')).toBe(problem);
});
