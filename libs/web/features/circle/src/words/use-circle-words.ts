import type { LifeArea } from '@samplan/web/data';
import { useFormat, useTranslation } from '@samplan/web/ui';

interface Named {
  unit?: { name: string } | null;
  person?: { name: string } | null;
}

interface Assessed {
  assessedBy: string;
  assessedOn: string;
  assessedFor: string;
}

/** How services, people and areas of life are spoken of on these pages. */
export function useCircleWords() {
  const { t } = useTranslation();
  const format = useFormat();
  const listed = (areas: readonly LifeArea[]): string =>
    format.list(
      areas.filter((area) => area !== 'COMMON').map((area) => t(`vocabulary.lifeArea.${area}`).toLowerCase()),
    );
  return {
    /** What is common comes along with everything and is named only when it is all there is. */
    areas: (areas: readonly LifeArea[]): string => listed(areas) || t('consent.commonOnly'),
    to: ({ unit, person }: Named): string => unit?.name ?? person?.name ?? t('common.somebody'),
    date: (date: string): string => format.date(date, 'long'),
    /** Who assessed whether the person can decide this. */
    capacity: ({ assessedBy, assessedOn, assessedFor }: Assessed): string =>
      t('consent.capacity', { who: assessedBy, date: format.date(assessedOn, 'long'), what: assessedFor }),
  };
}
