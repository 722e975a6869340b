import { useFormat, useTranslation } from '@samplan/web/ui';

/** From when, and until when if it ends. */
export function usePeriodWords() {
  const { t } = useTranslation();
  const format = useFormat();
  return ({ startsOn, endsOn }: { startsOn: string; endsOn: string | null }): string =>
    endsOn
      ? t('teams.fromUntil', { from: format.date(startsOn), until: format.date(endsOn) })
      : t('teams.from', { date: format.date(startsOn) });
}
