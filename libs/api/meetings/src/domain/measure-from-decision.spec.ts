import fc from 'fast-check';
import { maxShort, maxTitle } from '@samplan/shared/contracts';
import { goalFor, measureArea, measureText } from './measure-from-decision';

it('takes a short decision as it is, on one line', () => {
  expect(measureText('Per trener med Aud\nto ganger i uka')).toEqual({
    title: 'Per trener med Aud to ganger i uka',
    how: null,
  });
  expect(measureText('x'.repeat(maxTitle))).toEqual({ title: 'x'.repeat(maxTitle), how: null });
});

it('shortens a long one at a word and keeps the whole beside it', () => {
  const decision = `${'ord '.repeat(55)}til slutt`;
  const { title, how } = measureText(decision);
  expect(title).toBe(`${'ord '.repeat(49)}ord…`);
  expect(title).toHaveLength(maxTitle);
  expect(how).toBe(decision);
});

it('cuts a word without end at the limit, between characters', () => {
  expect(measureText('x'.repeat(301))).toEqual({
    title: `${'x'.repeat(maxTitle - 1)}…`,
    how: `${'x'.repeat(maxShort - 1)}…`,
  });
  expect(measureText('👣'.repeat(101)).title).toBe(`${'👣'.repeat(99)}…`);
});

it('always fits, and only ever shortens', () => {
  const words = fc.array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }), { minLength: 1, maxLength: 60 });
  fc.assert(
    fc.property(words, (parts) => {
      const decision = parts.join(' ');
      fc.pre(decision.trim() !== '');
      const { title, how } = measureText(decision);
      const line = decision.replace(/\s+/g, ' ').trim();
      expect(title.length).toBeLessThanOrEqual(maxTitle);
      expect(how?.length ?? 0).toBeLessThanOrEqual(maxShort);
      // Throws on half a character.
      expect(encodeURIComponent(title)).not.toBe('');
      for (const text of [title, how ?? line]) expect(line.startsWith(text.replace(/…$/, ''))).toBe(true);
    }),
  );
});

it('never tells a decision of one area in another', () => {
  expect(measureArea('common', 'daily_living')).toBe('daily_living');
  expect(measureArea('economy', 'daily_living')).toBe('economy');
  expect(measureArea('economy', 'common')).toBe('economy');
});

it('serves the first goal in its own area, else the first of all', () => {
  const goals = [
    { id: 'a', lifeArea: 'health' as const },
    { id: 'b', lifeArea: 'work' as const },
    { id: 'c', lifeArea: 'work' as const },
  ];
  expect(goalFor(goals, 'work')?.id).toBe('b');
  expect(goalFor(goals, 'common')?.id).toBe('a');
  expect(goalFor([], 'work')).toBeNull();
});
