import { newEntryCode, readEntryCode, startOfCode } from './entry-code';

describe('a one-time code', () => {
  it('is nine digits, another each time', () => {
    const codes = Array.from({ length: 100 }, newEntryCode);
    expect(new Set(codes).size).toBe(100);
    for (const code of codes) {
      expect(readEntryCode(code)).toBe(code);
      expect(startOfCode(code)).toBe(code.slice(0, 3));
    }
  });

  it.each([
    ['482 913 057', '482913057'],
    [' 482-913-057 ', '482913057'],
    ['482913057', '482913057'],
    ['48291305', null],
    ['4829130577', null],
    ['48291305x', null],
    ['', null],
  ])('reads %j as %j', (typed, code) => {
    expect(readEntryCode(typed)).toBe(code);
  });
});
