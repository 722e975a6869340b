import * as fc from 'fast-check';
import { caretIn } from './caret';

const at = (text: string): [string, number] => [text.replace('|', ''), text.indexOf('|')];

it.each([
  ['words came after it', 'Trappa| er bratt.', 'Trappa er bratt. Glatt.', 'Trappa| er bratt. Glatt.'],
  ['words came before it', 'Trappa er bratt.|', 'Ny linje.\nTrappa er bratt.', 'Ny linje.\nTrappa er bratt.|'],
  ['the words around it are gone', 'Trappa er svært| bratt.', 'Trappa er bratt.', 'Trappa er |bratt.'],
  ['everything is gone', 'Trappa|', '', '|'],
])('keeps its place when %s', (_case, before, after, expected) => {
  const [text, caret] = at(before);
  expect(caretIn(text, after, caret)).toBe(expected.indexOf('|'));
});

it('is always inside the text', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.nat(), (before, after, seed) => {
      const caret = caretIn(before, after, before.length === 0 ? 0 : seed % (before.length + 1));
      expect(caret).toBeGreaterThanOrEqual(0);
      expect(caret).toBeLessThanOrEqual(after.length);
    }),
  );
});
