import type { Language } from '../language';
import { formatDate, formatDateTime } from './dates';
import { type Instant, osloDaysBetween } from './oslo-time';

interface Words {
  today: string;
  tomorrow: string;
  yesterday: string;
  inDays: (days: string) => string;
  daysAgo: (days: string) => string;
}

const words: Record<Language, Words> = {
  nb: {
    today: 'i dag',
    tomorrow: 'i morgen',
    yesterday: 'i går',
    inDays: (n) => `om ${n} dager`,
    daysAgo: (n) => `for ${n} dager siden`,
  },
  nn: {
    today: 'i dag',
    tomorrow: 'i morgon',
    yesterday: 'i går',
    inDays: (n) => `om ${n} dagar`,
    daysAgo: (n) => `for ${n} dagar sidan`,
  },
  en: {
    today: 'today',
    tomorrow: 'tomorrow',
    yesterday: 'yesterday',
    inDays: (n) => `in ${n} days`,
    daysAgo: (n) => `${n} days ago`,
  },
};

/** «i dag», «i morgen», «om 3 dager», «for 3 dager siden», counted in Norwegian calendar days. */
export function formatRelativeDays(language: Language, value: Instant, now: Instant = Date.now()): string {
  const days = osloDaysBetween(now, value);
  const text = words[language];
  if (days === 0) return text.today;
  if (days === 1) return text.tomorrow;
  if (days === -1) return text.yesterday;
  const count = formatNumber(language, Math.abs(days));
  return days > 0 ? text.inDays(count) : text.daysAgo(count);
}

/** «i morgen kl. 10:00» for what is near, else weekday and date: when something happens, as one would say it. */
export function formatWhen(language: Language, value: Instant, now: Instant = Date.now()): string {
  const dated = formatDateTime(language, value, 'weekday', now);
  if (Math.abs(osloDaysBetween(now, value)) > 1) return dated;
  return dated.replace(formatDate(language, value, 'weekday', now), formatRelativeDays(language, value, now));
}

const hourShort: Record<Language, string> = { nb: 't', nn: 't', en: 'h' };

/** «4 t», «4 t 5 min», «5 min». */
export function formatDuration(language: Language, minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  const parts = [hours > 0 ? `${hours} ${hourShort[language]}` : '', rest > 0 || hours === 0 ? `${rest} min` : ''];
  return parts.filter(Boolean).join(' ');
}

// Numbers are written alike in bokmål and nynorsk, and every browser has `nb`.
const numbers: Record<Language, Intl.NumberFormat> = {
  nb: new Intl.NumberFormat('nb-NO'),
  nn: new Intl.NumberFormat('nb-NO'),
  en: new Intl.NumberFormat('en-GB'),
};

export function formatNumber(language: Language, value: number): string {
  return numbers[language].format(value);
}
