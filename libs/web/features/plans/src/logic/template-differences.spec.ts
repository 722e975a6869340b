import fc from 'fast-check';
import { type GoalOfTemplate, templateDifferences } from './template-differences';

const goal = (key: string, title: string): GoalOfTemplate =>
  ({ key, title, lifeArea: 'HEALTH', measures: [] }) as GoalOfTemplate;
const of = (...goals: GoalOfTemplate[]) => ({ name: 'Hjem', about: 'For noen.', goals });
const words = ({ title }: GoalOfTemplate): string => title;

it.each([
  ['nothing', of(goal('a', 'Gå')), of(goal('a', 'Gå')), []],
  ['a name', of(), { ...of(), name: 'Heim' }, [{ of: 'name', before: 'Hjem', after: 'Heim' }]],
  ['a changed goal', of(goal('a', 'Gå')), of(goal('a', 'Løpe')), [{ of: 'goal a', before: 'Gå', after: 'Løpe' }]],
  [
    'goals that went and came',
    of(goal('a', 'Gå'), goal('b', 'Bo')),
    of(goal('b', 'Bo'), goal('c', 'Lese')),
    [
      { of: 'goal a', before: 'Gå', after: '' },
      { of: 'goal c', before: '', after: 'Lese' },
    ],
  ],
  // A goal may have any key there is, and is never taken for the name.
  ['a goal called name', of(goal('name', 'Gå')), of(), [{ of: 'goal name', before: 'Gå', after: '' }]],
])('tells of %s', (_what, then, now, told) => {
  expect(templateDifferences(then, now, words)).toEqual(told);
});

it('tells of all that is otherwise, both ways, and of nothing else', () => {
  const goals = fc.uniqueArray(fc.record({ key: fc.constantFrom('a', 'b', 'c'), title: fc.constantFrom('Gå', 'Bo') }), {
    selector: ({ key }) => key,
  });
  fc.assert(
    fc.property(goals, goals, (some, others) => {
      const [then, now] = [some, others].map((all) => of(...all.map(({ key, title }) => goal(key, title))));
      const told = templateDifferences(then!, now!, words);
      const back = templateDifferences(now!, then!, words);
      const turned = back.map(({ of: key, before, after }) => ({ of: key, before: after, after: before }));
      expect(new Set(turned)).toEqual(new Set(told));
      const texts = (all: typeof some) => new Map<string, string>(all.map(({ key, title }) => [`goal ${key}`, title]));
      const became = texts(some);
      for (const { of: key, after } of told)
        if (after) became.set(key, after);
        else became.delete(key);
      expect(became).toEqual(texts(others));
    }),
  );
});
