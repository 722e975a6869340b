import { Expected } from '@samplan/api/platform/request';

interface Life {
  from: string | null;
  until: string | null;
}

/** Whether a period lies within the days a unit exists; a period without an end needs a unit without one. */
export function isWithin(unit: Life, from: string, until: string | null): boolean {
  if (unit.from && from < unit.from) return false;
  return !unit.until || (until !== null && until <= unit.until);
}

export function requireWithin(unit: Life, from: string, until: string | null): void {
  if (!isWithin(unit, from, until)) throw Expected.of('UNIT_CLOSED', unit.from && from < unit.from ? 'from' : 'until');
}
