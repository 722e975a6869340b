import { ClockIcon, Tag, useTranslation } from '@samplan/web/ui';
import { useNow } from '../hooks/use-now';
import { formatElapsed, paceOf } from '../logic/timing';
import { useMeeting } from '../meeting/meeting-context';
import { useOverrun } from './use-overrun';

interface Props {
  from: string | null | undefined;
  minutes: number;
  label: string;
  /** Said aloud once when the time is used up. */
  overSpoken: string;
}

/** A clock people can glance at; it is silent until time runs out. */
export function Clock({ from, minutes, label, overSpoken }: Props) {
  const { t } = useTranslation();
  const { announce } = useMeeting();
  const now = useNow(1000);
  const { elapsed, over, minutesOver } = paceOf(from, minutes, now);
  useOverrun(over, () => announce(overSpoken));
  return (
    <span className="mt-clock" data-over={over || undefined}>
      <span role="timer" aria-label={label} className="mt-clock__time">
        <ClockIcon aria-hidden="true" />
        {t('meetings.live.clock', { elapsed: formatElapsed(elapsed), planned: minutes })}
      </span>
      {over ? <Tag tone="warning">{t('meetings.live.over', { count: minutesOver })}</Tag> : null}
    </span>
  );
}
