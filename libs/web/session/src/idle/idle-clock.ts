/** How long before the end a person is asked whether they are still here. */
const warnBefore = 2 * 60_000;

export interface IdleFacts {
  now: number;
  /** When the server last heard of the person. */
  heardAt: number;
  /** When the person last touched the page, which the server need not know. */
  touchedAt: number;
  idleMilliseconds: number;
}

export type IdleStep = 'wait' | 'prolong' | 'warn' | 'end';

/** What to do now: writing for an hour without sending anything must not end in being logged out. */
export function idleStep({ now, heardAt, touchedAt, idleMilliseconds }: IdleFacts): IdleStep {
  const ends = heardAt + idleMilliseconds;
  if (now >= ends) return 'end';
  if (touchedAt > heardAt && now - heardAt > idleMilliseconds / 3) return 'prolong';
  return now >= ends - Math.min(warnBefore, idleMilliseconds / 2) ? 'warn' : 'wait';
}

export function minutesLeft({
  now,
  heardAt,
  idleMilliseconds,
}: Pick<IdleFacts, 'now' | 'heardAt' | 'idleMilliseconds'>): number {
  return Math.max(1, Math.ceil((heardAt + idleMilliseconds - now) / 60_000));
}
