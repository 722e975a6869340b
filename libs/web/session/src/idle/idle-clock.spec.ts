import { idleStep, minutesLeft } from './idle-clock';

const minute = 60_000;
const hour = { idleMilliseconds: 60 * minute, heardAt: 0, touchedAt: 0 };

describe('the idle clock', () => {
  it.each([
    ['just after something was sent', { now: minute }, 'wait'],
    ['long after, with nobody there', { now: 40 * minute }, 'wait'],
    ['while somebody writes without sending', { now: 40 * minute, touchedAt: 39 * minute }, 'prolong'],
    ['just after sending, while writing on', { now: minute, touchedAt: minute }, 'wait'],
    ['two minutes before the end', { now: 58 * minute }, 'warn'],
    ['at the end', { now: 60 * minute }, 'end'],
    ['after a night with the lid closed', { now: 600 * minute }, 'end'],
  ])('%s', (_name, over, step) => {
    expect(idleStep({ ...hour, ...over })).toBe(step);
  });

  it('says how long is left, never less than a minute', () => {
    expect(minutesLeft({ ...hour, now: 58.5 * minute })).toBe(2);
    expect(minutesLeft({ ...hour, now: 59.9 * minute })).toBe(1);
  });

  it('does not warn all the time when sessions are short', () => {
    const short = { idleMilliseconds: 2 * minute, heardAt: 0, touchedAt: 0 };
    expect(idleStep({ ...short, now: 0.5 * minute })).toBe('wait');
    expect(idleStep({ ...short, now: 1.5 * minute })).toBe('warn');
  });
});
