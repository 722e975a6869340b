import { type Instant, osloDate } from '@samplan/shared/i18n';
import { useFormat } from '../language/use-format';

export interface RelativeTimeProps {
  value: Instant;
  /** `days` counts days; `clock` shows the time of day when it is today. */
  as?: 'days' | 'clock';
}

export function RelativeTime({ value, as = 'days' }: RelativeTimeProps) {
  const format = useFormat();
  const today = osloDate(value) === osloDate(Date.now());
  const text = as === 'clock' && today ? format.time(value) : format.relativeDays(value);
  const machine = typeof value === 'string' ? value : new Date(value).toISOString();
  return (
    <time dateTime={machine} title={format.dateTime(value)}>
      {text}
    </time>
  );
}
