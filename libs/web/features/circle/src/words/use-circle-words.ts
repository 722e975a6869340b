import type { LifeArea } from '@samplan/web/data';
import { useFormat, useTranslation } from '@samplan/web/ui';
import { daysUntil } from '../logic/days-until';

const soon = 30;

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
  const date = (day: string): string => format.date(day, 'long');
  const listed = (areas: readonly LifeArea[]): string =>
    format.list(
      areas.filter((area) => area !== 'COMMON').map((area) => t(`vocabulary.lifeArea.${area}`).toLowerCase()),
    );
  return {
    /** What is common comes along with everything and is named only when it is all there is. */
    areas: (areas: readonly LifeArea[]): string => listed(areas) || t('consent.commonOnly'),
    to: ({ unit, person }: Named): string => unit?.name ?? person?.name ?? t('common.somebody'),
    date,
    /** Who assessed whether the person can decide this. */
    capacity: ({ assessedBy, assessedOn, assessedFor }: Assessed): string =>
      t('consent.capacity', { who: assessedBy, date: date(assessedOn), what: assessedFor }),
    /** How long is left, as soon as those it concerns are told that it ends. */
    soon: ({ lastDay }: { lastDay: string | null }): string => {
      const count = lastDay ? daysUntil(lastDay) : soon;
      return count < soon ? t('consent.endsIn', { count }) : '';
    },
    /** From and to, as far as there is something to say: what has begun has no first day. */
    when: ({ firstDay, lastDay }: { firstDay: string | null; lastDay: string | null }): string =>
      [
        firstDay ? t('consent.from', { date: date(firstDay) }) : '',
        lastDay ? t('consent.until', { date: date(lastDay) }) : '',
      ]
        .filter(Boolean)
        .join(' '),
  };
}
