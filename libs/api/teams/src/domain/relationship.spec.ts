import { relationshipOf } from './relationship';

it('says how kin are connected as it was written, and what a spokesperson is to whoever reads it', () => {
  expect(relationshipOf({ kind: 'next_of_kin', relationship: 'dotter' }, 'en')).toBe('dotter');
  const spokesperson = { kind: 'spokesperson', relationship: 'Talsperson' } as const;
  expect(relationshipOf(spokesperson, 'en')).toBe('Spokesperson');
  expect(relationshipOf(spokesperson, 'nn')).toBe('Talsperson');
});
