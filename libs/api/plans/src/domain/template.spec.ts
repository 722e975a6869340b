import { lifeAreas } from '@samplan/shared/contracts';
import { languages } from '@samplan/shared/i18n';
import { shippedTemplates } from '../templates';
import { readTemplate, writeTemplate } from './template';

const own = writeTemplate(null, 'nb', {
  name: 'Etter slag',
  about: 'For den som har hatt slag.',
  goals: [
    {
      key: 'g1',
      title: 'Snakke bedre',
      lifeArea: 'health',
      measures: [{ key: 'm1', title: 'Øve med logoped', extent: 'Hver uke', how: null, weeks: 8 }],
    },
  ],
});

it('is read in the first language it is written in when the one asked for lacks', () => {
  expect(readTemplate(own, 'en').name).toBe('Etter slag');
  expect(readTemplate(own, 'nn').goals[0]?.measures[0]).toEqual({
    key: 'm1',
    title: 'Øve med logoped',
    extent: 'Hver uke',
    how: null,
    weeks: 8,
  });
});

it('keeps the other languages of what is still there, and of nothing that is taken away', () => {
  const read = readTemplate(own, 'nb');
  const english = writeTemplate(own, 'en', { ...read, name: 'After a stroke' });
  expect([readTemplate(english, 'nb').name, readTemplate(english, 'en').name]).toEqual([
    'Etter slag',
    'After a stroke',
  ]);
  const without = writeTemplate(english, 'nb', {
    ...read,
    goals: [{ ...read.goals[0]!, measures: [{ ...read.goals[0]!.measures[0]!, extent: null }] }],
  });
  expect(readTemplate(without, 'nb').goals[0]?.measures[0]?.extent).toBe('Hver uke');
  expect(readTemplate(writeTemplate(without, 'en', { ...read, goals: [] }), 'nb').goals).toEqual([]);
});

it('loses an extent when no language has it any more', () => {
  const read = readTemplate(own, 'nb');
  const [goal] = read.goals;
  const emptied = writeTemplate(own, 'nb', {
    ...read,
    goals: [{ ...goal!, measures: goal!.measures.map((measure) => ({ ...measure, extent: null })) }],
  });
  expect(readTemplate(emptied, 'nb').goals[0]?.measures[0]?.extent).toBeNull();
});

describe('what comes with the program', () => {
  it('is five templates, complete in every language', () => {
    expect(shippedTemplates.size).toBe(5);
    for (const content of shippedTemplates.values()) {
      const texts = [
        content.name,
        content.about,
        ...content.goals.flatMap((goal) => [
          goal.title,
          ...goal.measures.flatMap(({ title, extent }) => (extent ? [title, extent] : [title])),
        ]),
      ];
      for (const text of texts) expect(Object.keys(text).sort()).toEqual([...languages].sort());
    }
  });

  it('has goals one can take away one by one, in areas there are, each with something to do', () => {
    for (const { goals } of shippedTemplates.values()) {
      const keys = goals.flatMap(({ key, measures }) => [key, ...measures.map((measure) => measure.key)]);
      expect(new Set(keys).size).toBe(keys.length);
      for (const { lifeArea, measures } of goals) {
        expect(lifeAreas).toContain(lifeArea);
        expect(measures.length).toBeGreaterThan(0);
      }
    }
  });
});
