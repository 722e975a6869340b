import * as fc from 'fast-check';
import { leastEdit } from './least-edit';

const apply = (before: string, after: string): string => {
  const edit = leastEdit(before, after);
  return edit ? before.slice(0, edit.at) + edit.inserted + before.slice(edit.at + edit.removed) : before;
};
const whole = (text: string): boolean => !/\p{Surrogate}/u.test(text);

it('turns the one text into the other', () => {
  const texts = fc.string({ unit: fc.constantFrom('a', 'b', '😀', '😁', '👨‍👩‍👧', 'ש', '\n') });
  fc.assert(
    fc.property(texts, texts, (before, after) => {
      expect(apply(before, after)).toBe(after);
      const edit = leastEdit(before, after);
      if (!edit) return;
      expect([edit.inserted, before.slice(0, edit.at), before.slice(edit.at + edit.removed)].every(whole)).toBe(true);
    }),
  );
});

it('touches no more than it must', () => {
  expect(leastEdit('Å gå ut', 'Å gå ut i hagen')).toEqual({ at: 7, removed: 0, inserted: ' i hagen' });
  expect(leastEdit('abc', 'abc')).toBeNull();
  expect(leastEdit('a😀b', 'a😁b')).toEqual({ at: 1, removed: 2, inserted: '😁' });
});
