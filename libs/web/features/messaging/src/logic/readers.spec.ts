import { groupReaders } from './readers';

it('puts those at work together, and the owner first of those with names', () => {
  const liv = { id: 'liv', name: 'Liv', kind: 'CITIZEN' as const };
  const aud = { id: 'aud', name: 'Aud', kind: 'CITIZEN' as const };
  const kari = { id: 'kari', name: 'Kari', kind: 'PROFESSIONAL' as const };
  expect(groupReaders([liv, kari, aud], 'aud')).toEqual({ team: true, citizens: [aud, liv] });
  expect(groupReaders([aud], 'aud').team).toBe(false);
});
