import { closedBecause, mayAnswer, startInPast } from './invitation';

const open = { state: 'open', personId: null, endsOn: null } as const;
const nobody = { viewerId: 'stine', leads: false, receives: false };

it.each([
  ['the person says yes', true, { ...open, personId: 'stine' }, nobody, true],
  ['somebody else says yes', true, { ...open, personId: 'per' }, { ...nobody, leads: true, receives: true }, false],
  ['somebody else says no', false, { ...open, personId: 'per' }, { ...nobody, receives: true }, false],
  ['the lead says yes for the standing team', true, open, { ...nobody, leads: true }, true],
  ['whoever answers for the unit says no', false, open, { ...nobody, receives: true }, true],
  [
    'whoever answers for the unit cannot say yes without naming anybody',
    true,
    open,
    { ...nobody, receives: true },
    false,
  ],
  ['a passer-by says no', false, open, nobody, false],
])('%s', (_, accept, invitation, answering, expected) => {
  expect(mayAnswer(accept, invitation, answering)).toBe(expected);
});

it('is closed once it is settled or its period is over', () => {
  for (const state of ['accepted', 'declined', 'withdrawn'] as const)
    expect(closedBecause({ ...open, state }, '2026-03-01')).toBe('INVITATION_CLOSED');
  expect(closedBecause({ ...open, endsOn: '2026-02-28' }, '2026-03-01')).toBe('INVITATION_CLOSED');
  expect(closedBecause({ ...open, endsOn: '2026-03-01' }, '2026-03-01')).toBeNull();
});

it('begins today or later', () => {
  expect([startInPast('2026-02-28', '2026-03-01'), startInPast('2026-03-01', '2026-03-01')]).toEqual([true, false]);
});
