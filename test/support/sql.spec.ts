import { dateInOslo } from '@samplan/shared/kernel';
import { daysFrom } from './sql';

const hour = 3_600_000;
const noon = (day: string): number => Date.parse(`${day}T12:00:00Z`);
const later = (day: string, count: number): string =>
  new Date(noon(day) + count * 24 * hour).toISOString().slice(0, 10);

it('counts days as they are counted in Norway, at every hour and past every change of the clocks', () => {
  const wrong: string[] = [];
  for (const start of ['2026-03-28T00:00:00Z', '2026-07-01T00:00:00Z', '2026-10-24T00:00:00Z', '2026-12-31T00:00:00Z'])
    for (let hours = 0; hours < 48; hours += 1)
      for (const count of [-500, -30, -1, 0, 1, 14, 60, 365]) {
        const instant = new Date(Date.parse(start) + hours * hour + 1234);
        if (dateInOslo(daysFrom(instant, count)) !== later(dateInOslo(instant), count))
          wrong.push(`${instant.toISOString()} ${count}`);
      }
  expect(wrong).toEqual([]);
});
