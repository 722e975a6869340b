import { Expected } from '@samplan/api/platform/request';

const ends = ['periodStart', 'periodEnd', 'reviewDate'] as const;
type Period = Readonly<Partial<Record<(typeof ends)[number], unknown>>>;

/** The form checks what it sends; two who changed one end each meet here, as does what is put back beside a newer end. */
export function refuseWrongPeriod(now: Period, changed: Period): void {
  // What was wrong already stops nobody from writing something else.
  if (ends.every((end) => changed[end] === undefined)) return;
  const { periodStart, periodEnd, reviewDate } = { ...now, ...changed };
  if (isBefore(periodEnd, periodStart)) throw Expected.of('END_BEFORE_START', 'periodEnd');
  if (isBefore(reviewDate, periodStart) || isBefore(periodEnd, reviewDate))
    throw Expected.of('REVIEW_OUTSIDE_PERIOD', 'reviewDate');
}

const isBefore = (one: unknown, other: unknown): boolean =>
  typeof one === 'string' && typeof other === 'string' && one < other;
