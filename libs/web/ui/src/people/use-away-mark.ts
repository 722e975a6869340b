import { useCallback } from 'react';
import { useFormat } from '../language/use-format';
import { useTranslation } from '../language/use-language';

export interface AwayDays {
  fromDate: string;
  untilDate: string;
}

/** Stands beside a name wherever people are picked: when they are away, as far as it is known. */
export function useAwayMark(): (name: string, away: AwayDays | null | undefined) => string {
  const { t } = useTranslation();
  const format = useFormat();
  return useCallback(
    (name: string, away: AwayDays | null | undefined) =>
      away
        ? t('common.awayOption', {
            name,
            from: format.date(away.fromDate, 'short'),
            until: format.date(away.untilDate, 'short'),
          })
        : name,
    [t, format],
  );
}
