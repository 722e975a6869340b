import { hashOf, newSecret, seal, unseal } from './secrets';

it('reads with its own secret what nobody reads with another, nor when it was touched', () => {
  const secret = newSecret();
  const sealed = seal(secret, 'nynorsk: æøå');
  expect(unseal(secret, sealed)).toBe('nynorsk: æøå');
  expect(unseal(newSecret(), sealed)).toBeNull();
  for (const place of [0, 12, 28, sealed.length - 1]) {
    const touched = Buffer.from(sealed);
    touched[place]! ^= 1;
    expect(unseal(secret, touched)).toBeNull();
  }
  expect(unseal(secret, Buffer.alloc(3))).toBeNull();
  expect(sealed.includes('nynorsk')).toBe(false);
});

it('makes secrets that are long, different, and not to be found from their hash', () => {
  const secrets = new Set(Array.from({ length: 50 }, newSecret));
  expect(secrets.size).toBe(50);
  for (const secret of secrets) {
    expect(secret).toMatch(/^[\w-]{43}$/);
    expect(hashOf(secret).toString('base64url')).not.toContain(secret);
  }
});
