import * as fc from 'fast-check';
import { countFilters, fits, type GoalFilters, noFilters, readFilters, writeFilters } from './goal-filters';

const measure = (rest: Partial<Parameters<typeof fits>[0]> = {}): Parameters<typeof fits>[0] => ({
  status: 'AGREED',
  lifeArea: 'HEALTH',
  deadline: '2026-03-10',
  overdue: false,
  accountable: { id: 'per' },
  accountableUnit: { id: 'rehab' },
  contributors: [{ person: { id: 'liv' } }, { unit: { id: 'nav' } }],
  ...rest,
});
const on = (filters: Partial<GoalFilters>, one = measure(), me = 'per') =>
  fits(one, { ...noFilters, ...filters }, me, '2026-03-05');

it.each([
  [{}, true],
  [{ who: 'me' }, true],
  [{ who: 'rehab' }, true],
  [{ who: 'nav' }, true],
  [{ who: 'school' }, false],
  [{ area: 'HEALTH' }, true],
  [{ area: 'ECONOMY' }, false],
  [{ due: 'week' }, true],
  [{ due: 'overdue' }, false],
  [{ status: 'OPEN' }, true],
  [{ status: 'DONE' }, false],
] as const)('with %o it is shown: %s', (filters, shown) => expect(on(filters)).toBe(shown));

it('counts what one contributes to as one’s own, and no finished thing as due', () => {
  expect(on({ who: 'me' }, measure(), 'liv')).toBe(true);
  expect(on({ who: 'me' }, measure(), 'kari')).toBe(false);
  expect(on({ due: 'month' }, measure({ status: 'DONE' }))).toBe(false);
  expect(on({ due: 'month' }, measure({ deadline: null }))).toBe(false);
});

it('reads from the address what it wrote there', () => {
  const filters = fc.record({
    view: fc.constantFrom('list' as const, 'board' as const),
    who: fc.constantFrom('', 'me', '0190f3a1-0000-7000-8000-000000000000'),
    due: fc.constantFrom('' as const, 'overdue' as const, 'week' as const, 'month' as const),
    area: fc.constantFrom('', 'HEALTH', 'MENTAL_HEALTH'),
    status: fc.constantFrom('', 'OPEN', 'DONE'),
  });
  fc.assert(fc.property(filters, (one) => expect(readFilters(writeFilters(one))).toEqual(one)));
  expect(writeFilters(noFilters)).toBe('');
  expect(readFilters('?due=never')).toEqual(noFilters);
  expect(countFilters({ ...noFilters, view: 'board', who: 'me', due: 'week' })).toBe(2);
});
