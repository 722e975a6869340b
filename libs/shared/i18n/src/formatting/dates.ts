import { enGB } from 'date-fns/locale/en-GB';
import { nb } from 'date-fns/locale/nb';
import { nn } from 'date-fns/locale/nn';
import type { Locale } from 'date-fns';
import type { Language } from '../language';
import { type Instant, osloDate, osloTime, osloWallClock } from './oslo-time';

const locales: Record<Language, Pick<Locale, 'localize'>> = { nb, nn, en: enGB };

/**
 * `long` 3. februar 2026 · `weekday` tirsdag 3. februar (the year only when it is not this one) ·
 * `short` 3. feb. 2026 · `day` 3. feb. · `month` februar 2026
 */
export type DateStyle = 'long' | 'weekday' | 'short' | 'day' | 'month';

export function formatDate(
  language: Language,
  value: Instant,
  style: DateStyle = 'long',
  now: Instant = Date.now(),
): string {
  const { year, month, day, weekday } = osloWallClock(value);
  const { localize } = locales[language];
  const width = style === 'short' || style === 'day' ? 'abbreviated' : 'wide';
  const monthName = localize.month((month - 1) as 0, { width, context: 'formatting' });
  const dayAndMonth = language === 'en' ? `${day} ${monthName}` : `${day}. ${monthName}`;
  if (style === 'month') return `${monthName} ${year}`;
  if (style === 'day') return dayAndMonth;
  if (style !== 'weekday') return `${dayAndMonth} ${year}`;
  const name = localize.day(weekday as 0, { width: 'wide' });
  return year === osloWallClock(now).year ? `${name} ${dayAndMonth}` : `${name} ${dayAndMonth} ${year}`;
}

export function formatTime(_language: Language, value: Instant): string {
  return osloTime(value);
}

const at: Record<Language, string> = { nb: 'kl.', nn: 'kl.', en: 'at' };

export function formatDateTime(language: Language, value: Instant, style: DateStyle = 'long', now?: Instant): string {
  return `${formatDate(language, value, style, now)} ${at[language]} ${formatTime(language, value)}`;
}

/** A meeting's time: the date once when it starts and ends on the same day. */
export function formatDateRange(
  language: Language,
  from: Instant,
  to: Instant,
  style: DateStyle = 'weekday',
  now?: Instant,
): string {
  if (osloDate(from) !== osloDate(to)) {
    return `${formatDateTime(language, from, style, now)} – ${formatDateTime(language, to, style, now)}`;
  }
  return `${formatDateTime(language, from, style, now)}–${formatTime(language, to)}`;
}
