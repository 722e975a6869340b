import { dateInOslo } from '@samplan/shared/kernel';
import { Expected, type RequestContext } from '@samplan/api/platform/request';
import { endOf, startOf } from '../domain/last-day';
import { type Period, readPeriod } from '../domain/period';

interface Days {
  from?: string | null;
  until?: string | null;
}

/** The days somebody has asked for as a period; nothing is opened for days that have gone. */
export function periodOfDays(ctx: RequestContext, { from, until }: Days): Period & { from: Date } {
  const last = until ? endOf(until) : null;
  if (last && last <= ctx.now) throw Expected.of('CONSENT_UNTIL_IN_PAST', 'until');
  return { from: from ? startOf(from) : ctx.now, until: last };
}

/** As `periodOfDays`, where nothing begins before today. */
export function periodFromToday(ctx: RequestContext, days: Days): Period & { from: Date } {
  const today = dateInOslo(ctx.now);
  if (days.from && days.from < today) throw Expected.of('START_IN_PAST', 'from');
  return periodOfDays(ctx, { ...days, from: days.from === today ? null : days.from });
}

/** The same beginning with another last day. */
export function withLastDay(ctx: RequestContext, valid: string, until: string | null): Period {
  const { from } = readPeriod(valid);
  const period = { from, until: periodOfDays(ctx, { until }).until };
  if (from && period.until && period.until <= from) throw Expected.of('END_BEFORE_START', 'until');
  return period;
}
