import { visitsOf } from './visits';

const entry = (id: string, at: string, section: string, viewer = 'kari') => ({
  id,
  at: `2026-02-03T${at}:00Z`,
  section,
  viewer: { id: viewer, name: viewer },
});

it('tells what was read in one go as one visit, parts in the order they were read', () => {
  const visits = visitsOf([
    entry('3', '10:20', 'MESSAGES'),
    entry('2', '10:10', 'TEAM'),
    entry('1', '10:00', 'PLAN'),
    entry('0', '09:59', 'TEAM'),
  ]);
  expect(visits).toHaveLength(1);
  expect(visits[0]).toMatchObject({ at: '2026-02-03T09:59:00Z', sections: ['TEAM', 'PLAN', 'MESSAGES'] });
});

it('keeps two people apart, and two visits by the same', () => {
  const visits = visitsOf([
    entry('4', '12:00', 'PLAN'),
    entry('3', '10:05', 'PLAN', 'per'),
    entry('2', '10:04', 'PLAN'),
    entry('1', '10:00', 'TEAM', 'per'),
  ]);
  expect(visits.map(({ entry: { viewer }, sections }) => [viewer.id, sections])).toEqual([
    ['kari', ['PLAN']],
    ['per', ['TEAM', 'PLAN']],
    ['kari', ['PLAN']],
  ]);
});
