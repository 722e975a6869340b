import fc from 'fast-check';
import { languages } from '../language';
import { formatDate, formatDateRange, formatDateTime, formatTime } from './dates';
import { osloDate, osloDaysBetween, osloInstant, osloTime } from './oslo-time';
import { formatDuration, formatNumber, formatRelativeDays, formatWhen } from './relative';

const winter = '2026-02-03T09:00:00Z';
const summer = '2026-07-03T22:30:00Z';
const now = '2026-02-01T12:00:00Z';

describe('dates in Norwegian time', () => {
  it('writes weekdays and months in each language', () => {
    expect(formatDate('nb', winter, 'weekday', now)).toBe('tirsdag 3. februar');
    expect(formatDate('nn', winter, 'weekday', now)).toBe('tysdag 3. februar');
    expect(formatDate('en', winter, 'weekday', now)).toBe('Tuesday 3 February');
  });

  it('names the year when it is another one', () => {
    expect(formatDate('nn', '2027-01-09', 'weekday', now)).toBe('laurdag 9. januar 2027');
    expect(formatDate('nb', winter)).toBe('3. februar 2026');
    expect(formatDate('nn', winter, 'short')).toBe('3. feb. 2026');
  });

  it('shows the clock on the wall, also past midnight in summer', () => {
    expect(formatTime('nb', winter)).toBe('10:00');
    expect(formatDateTime('nn', summer)).toBe('4. juli 2026 kl. 00:30');
  });

  it('gives a meeting its date once', () => {
    expect(formatDateRange('nb', winter, '2026-02-03T10:00:00Z', 'weekday', now)).toBe(
      'tirsdag 3. februar kl. 10:00–11:00',
    );
    expect(formatDateRange('nb', winter, '2026-02-04T10:00:00Z', 'weekday', now)).toBe(
      'tirsdag 3. februar kl. 10:00 – onsdag 4. februar kl. 11:00',
    );
  });

  it('keeps a date people mean as a date on its day', () => {
    expect(formatDate('nb', '2026-03-29')).toBe('29. mars 2026');
  });
});

describe('days counted in Norway', () => {
  it('says it as people do', () => {
    const late = '2026-02-03T22:59:00Z';
    expect(formatRelativeDays('nb', '2026-02-03T23:01:00Z', late)).toBe('i morgen');
    expect(formatRelativeDays('nn', '2026-02-03T23:01:00Z', late)).toBe('i morgon');
    expect(formatRelativeDays('nn', '2026-01-31', late)).toBe('for 3 dagar sidan');
    expect(formatRelativeDays('en', '2026-02-13', late)).toBe('in 10 days');
  });

  it('says when something near happens, with the clock', () => {
    expect(formatWhen('nn', '2026-02-02T09:00:00Z', now)).toBe('i morgon kl. 10:00');
    expect(formatWhen('nb', winter, now)).toBe('tirsdag 3. februar kl. 10:00');
  });

  it('is not shortened by a change of clocks', () => {
    expect(osloDaysBetween('2026-03-28', '2026-03-30')).toBe(2);
    expect(osloDaysBetween('2026-10-24', '2026-10-26')).toBe(2);
  });
});

describe('from a form to an instant and back', () => {
  it('gives back the date and time that were written, outside the hour that does not exist', () => {
    const minutes = fc.integer({
      min: Date.parse('2020-01-01T00:00:00Z') / 60_000,
      max: Date.parse('2035-01-01T00:00:00Z') / 60_000,
    });
    fc.assert(
      fc.property(minutes, (minute) => {
        const instant = minute * 60_000;
        const again = osloInstant(osloDate(instant), osloTime(instant));
        expect(again).not.toBeNull();
        expect([osloDate(again ?? ''), osloTime(again ?? '')]).toEqual([osloDate(instant), osloTime(instant)]);
      }),
    );
  });

  it('refuses what is not a date or a time', () => {
    expect(osloInstant('', '10:00')).toBeNull();
    expect(osloInstant('2026-02-03', '')).toBeNull();
    expect(osloInstant('2026-13-03', '10:00')).toBeNull();
  });
});

it.each([
  [240, '4 t', '4 h'],
  [245, '4 t 5 min', '4 h 5 min'],
  [60, '1 t', '1 h'],
  [59, '59 min', '59 min'],
  [0, '0 min', '0 min'],
])('writes %i minutes without what is nothing', (minutes, norwegian, english) => {
  expect([formatDuration('nb', minutes), formatDuration('nn', minutes), formatDuration('en', minutes)]).toEqual([
    norwegian,
    norwegian,
    english,
  ]);
});

it('writes numbers alike in bokmål and nynorsk', () => {
  for (const language of languages) expect(formatNumber(language, 12)).toBe('12');
  expect(formatNumber('nn', 1234.5)).toBe(formatNumber('nb', 1234.5));
});
