import { canBePrimaryContact, cannotEndBecause } from './membership';

const member = { personId: 'per', role: 'member', deputyFor: null, measureId: null } as const;

it.each([
  [member, true],
  [{ ...member, role: 'coordinator' as const }, false],
  [{ ...member, role: 'primary_contact' as const }, false],
  [{ ...member, deputyFor: 'kari' }, false],
  [{ ...member, measureId: 'rail' }, false],
])('%o can be the one to turn to first: %s', (membership, expected) => {
  expect(canBePrimaryContact(membership)).toBe(expected);
});

it.each([
  [member, false, null],
  [{ ...member, role: 'coordinator' as const }, false, 'LAST_COORDINATOR'],
  [{ ...member, role: 'child_coordinator' as const }, false, 'LAST_COORDINATOR'],
  [{ ...member, role: 'coordinator' as const }, true, null],
  [{ ...member, role: 'coordinator' as const, deputyFor: 'kari' }, false, null],
])('%o, with a successor %s, is stopped by %s', (membership, successor, expected) => {
  expect(cannotEndBecause(membership, successor)).toBe(expected);
});
