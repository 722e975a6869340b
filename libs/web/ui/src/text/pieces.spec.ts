import fc from 'fast-check';
import { pieces } from './pieces';

it('shows the words that went and the words that came', () => {
  expect(pieces('Gå til butikken i dag', 'Gå til parken i dag')).toEqual([
    { kind: 'same', text: 'Gå til ' },
    { kind: 'removed', text: 'butikken' },
    { kind: 'added', text: 'parken' },
    { kind: 'same', text: ' i dag' },
  ]);
});

it('cuts long stretches that did not change', () => {
  const long = 'ord '.repeat(200);
  const shown = pieces(`${long}før ${long}`, `${long}etter ${long}`);
  expect(shown.map(({ text }) => text).join('').length).toBeLessThan(200);
  expect(shown.find(({ kind }) => kind === 'added')?.text).toBe('etter');
});

it('never leaves out anything that was taken away or added', () => {
  const words = fc
    .array(fc.constantFrom('a', 'å', 'hus', '🌿', 'bok', '\n', 'فارسی'))
    .map((all) => all.slice(0, 6).join(' '));
  fc.assert(
    fc.property(words, words, (before, after) => {
      const all = pieces(before, after);
      const without = (kind: string) =>
        all
          .filter((piece) => piece.kind !== kind)
          .map(({ text }) => text)
          .join('');
      expect(without('added')).toBe(before);
      expect(without('removed')).toBe(after);
    }),
  );
});
