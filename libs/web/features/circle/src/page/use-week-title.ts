import { useFormat, useTranslation } from '@samplan/web/ui';
import { weekName } from '../logic/weeks';

export function useWeekTitle(today: string): (monday: string) => string {
  const { t } = useTranslation();
  const format = useFormat();
  return (monday) => {
    const name = weekName(monday, today);
    if (name !== 'dates') return t(`circle.${name}`);
    return t('circle.weekFrom', { date: format.date(monday, 'weekday') });
  };
}
