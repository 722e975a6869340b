import {
  type DateStyle,
  formatDate,
  formatDateRange,
  formatDateTime,
  formatDuration,
  formatList,
  formatNumber,
  formatRelativeDays,
  formatTime,
  formatWhen,
  type Instant,
} from '@samplan/shared/i18n';
import { useMemo } from 'react';
import { useLanguage } from './use-language';

/** Dates and numbers in the reader's language; never formatted in any other way. */
export function useFormat() {
  const language = useLanguage();
  return useMemo(
    () => ({
      date: (value: Instant, style?: DateStyle) => formatDate(language, value, style),
      time: (value: Instant) => formatTime(language, value),
      dateTime: (value: Instant, style?: DateStyle) => formatDateTime(language, value, style),
      dateRange: (from: Instant, to: Instant, style?: DateStyle) => formatDateRange(language, from, to, style),
      relativeDays: (value: Instant) => formatRelativeDays(language, value),
      when: (value: Instant) => formatWhen(language, value),
      duration: (minutes: number) => formatDuration(language, minutes),
      number: (value: number) => formatNumber(language, value),
      list: (parts: readonly string[]) => formatList(language, parts),
    }),
    [language],
  );
}
