import { useTranslation } from '@samplan/web/ui';

export interface Hours {
  opens: string;
  closes: string;
  weekends: boolean;
}

export const isRoundTheClock = ({ opens, closes }: Hours): boolean => opens === '00:00' && closes === '24:00';

/** The days and the times in one line. */
export function useHoursWords(): (hours: Hours) => string {
  const { t } = useTranslation();
  return (hours) => {
    if (isRoundTheClock(hours)) return t(hours.weekends ? 'logControl.hours.always' : 'logControl.hours.allDay');
    const times = { from: hours.opens, to: hours.closes };
    return t(hours.weekends ? 'logControl.hours.allDays' : 'logControl.hours.weekdays', times);
  };
}
