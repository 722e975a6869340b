/** Whole seconds from an instant until now; a clock that is slightly behind the server's never gives less than zero. */
export function elapsedSeconds(from: string | null | undefined, now: number): number {
  return from ? Math.max(0, Math.floor((now - Date.parse(from)) / 1000)) : 0;
}

export function plannedMinutes(meeting: { startsAt: string; endsAt: string }): number {
  return Math.round((Date.parse(meeting.endsAt) - Date.parse(meeting.startsAt)) / 60_000);
}

/** `5:10`, or `1:05:10` from the first hour on. */
export function formatElapsed(seconds: number): string {
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor((seconds % 3600) / 60);
  const rest = String(seconds % 60).padStart(2, '0');
  return hours > 0 ? `${hours}:${String(minutes).padStart(2, '0')}:${rest}` : `${minutes}:${rest}`;
}

export interface Pace {
  elapsed: number;
  over: boolean;
  /** Started minutes past what was set aside; 0 while within it. */
  minutesOver: number;
}

export function paceOf(from: string | null | undefined, minutes: number, now: number): Pace {
  const elapsed = elapsedSeconds(from, now);
  const beyond = elapsed - minutes * 60;
  const over = Boolean(from) && beyond > 0;
  return { elapsed, over, minutesOver: over ? Math.ceil(beyond / 60) : 0 };
}
