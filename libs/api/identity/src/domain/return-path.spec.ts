import fc from 'fast-check';
import { returnPath } from './return-path';

describe('where a login leads', () => {
  it.each([
    ['/', '/'],
    ['/c/0190a?tab=goals', '/c/0190a?tab=goals'],
    ['/invitasjon/abc-123', '/invitasjon/abc-123'],
    ['/c/../people', '/people'],
  ])('%j leads to %j', (asked, path) => {
    expect(returnPath(asked)).toBe(path);
  });

  it.each([
    null,
    undefined,
    '',
    'https://evil.example',
    '//evil.example',
    '///evil.example',
    '/\\evil.example',
    '/.//evil.example',
    '/a/..//evil.example',
    '\\\\evil.example',
    '/\tevil',
    '/\n/evil.example',
    'javascript:alert(1)',
    'people',
    '/auth/logout',
    '/graphql?query=x',
    `/${'a'.repeat(600)}`,
  ])('%j leads to the start page', (asked) => {
    expect(returnPath(asked)).toBe('/');
  });

  it('never leaves the program, whatever is asked for', () => {
    const here = 'https://samplan.example';
    const piece = fc.constantFrom('/', '\\', '.', '..', '@', ':', '%2f', '%5c', '//', '?', '#', 'evil.example', '\t');
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(piece).map((parts) => `/${parts.join('')}`),
        ),
        (asked) => {
          expect(new URL(returnPath(asked), here).origin).toBe(here);
        },
      ),
    );
  });
});
