import type { MeetingState } from '@samplan/web/data';
import { comingAndPast, hasSlipped } from './coming-and-past';

const now = Date.parse('2026-02-03T12:00:00Z');
const meeting = (id: string, day: string, state: MeetingState) => ({
  id,
  state,
  startsAt: `2026-${day}T09:00:00Z`,
  endsAt: `2026-${day}T10:00:00Z`,
});

it('puts coming meetings nearest first and past ones newest first', () => {
  const { coming, past } = comingAndPast(
    [
      meeting('far', '03-01', 'CALLED'),
      meeting('near', '02-10', 'CALLED'),
      meeting('running', '02-03', 'IN_PROGRESS'),
      meeting('old', '01-01', 'HELD'),
      meeting('newer', '01-20', 'HELD'),
      meeting('cancelled', '02-20', 'CANCELLED'),
      meeting('slipped', '01-25', 'CALLED'),
    ],
    now,
  );
  expect(coming.map(({ id }) => id)).toEqual(['running', 'near', 'far']);
  expect(past.map(({ id }) => id)).toEqual(['cancelled', 'slipped', 'newer', 'old']);
});

it('a called meeting has slipped once its time is out', () => {
  expect(hasSlipped(meeting('m', '02-03', 'CALLED'), now)).toBe(true);
  expect(hasSlipped(meeting('m', '02-04', 'CALLED'), now)).toBe(false);
  expect(hasSlipped(meeting('m', '02-01', 'HELD'), now)).toBe(false);
});
