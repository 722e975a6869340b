import { journalLine, messageTo, type ShortPlan, type ShortWords } from './short-texts';

const now = Date.parse('2026-11-22T12:00:00Z');
const words: ShortWords = {
  date: (value) => new Date(value).toISOString().slice(0, 10),
  status: (status) => status.toLowerCase(),
  say: (key, fill = {}) => [key, ...Object.values(fill)].join(' ').concat('.'),
};
const measure = (
  title: string,
  changes: Partial<ShortPlan['measures'][number]> = {},
): ShortPlan['measures'][number] => ({
  title,
  status: 'AGREED',
  unit: { id: 'rehab', name: 'Rehabilitering' },
  isOpen: true,
  deadline: null,
  createdAt: '2026-01-01T12:00:00Z',
  settledAt: null,
  ...changes,
});
const plan: ShortPlan = {
  state: 'aktiv',
  coordinator: null,
  goals: 2,
  reviewDate: '2027-01-08',
  nextMeeting: '2026-11-25T09:00:00Z',
  measures: [
    measure('Gammalt'),
    measure('Nytt', { createdAt: '2026-11-10T12:00:00Z', deadline: '2026-12-24' }),
    measure('Gjort', { isOpen: false, status: 'DONE', settledAt: '2026-11-20T12:00:00Z' }),
    measure('Gjort før', { isOpen: false, status: 'DONE', settledAt: '2026-09-20T12:00:00Z' }),
    measure('Økonomi', { unit: { id: 'nav', name: 'NAV' } }),
  ],
};

it('says in one line that there is a plan, who coordinates, and what is new in thirty days', () => {
  const line = journalLine(plan, 'Koordinator: Kari.', words, now);
  expect(line).toBe(
    'planIs aktiv. Koordinator: Kari. counts 2 3. agreed «Nytt». settled «Gjort». review 2027-01-08. kept 2026-11-22.',
  );
  expect(line).not.toContain('\n');
  expect(journalLine(null, 'Koordinator: Kari.', words, now)).toBe('noPlan. Koordinator: Kari. keptNoPlan 2026-11-22.');
});

it('tells a service what it answers for, and nothing of what others do', () => {
  const text = messageTo({ id: 'rehab', name: 'Rehabilitering' }, plan, 'Koordinator: Kari.', words, now);
  expect(text).toContain('- measure Gammalt agreed.');
  expect(text).toContain('- measure Nytt agreed., by 2026-12-24.');
  expect(text).toContain('meeting 2026-11-25.');
  for (const other of ['Økonomi', 'Gjort', 'NAV']) expect(text).not.toContain(other);
  expect(messageTo({ id: 'x', name: 'Skulen' }, plan, '', words, now)).toContain('noMeasures Skulen.');
});
