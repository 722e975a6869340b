import { Notice, useFormat, useTranslation } from '@samplan/web/ui';

interface TimeLeftProps {
  minutes: number;
  endsAt: string;
  reason: string;
}

/** How long it lasts. Not read aloud at every change: that would drown what helps. */
export function TimeLeft({ minutes, endsAt, reason }: TimeLeftProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const left = format.duration(minutes);
  return (
    <Notice tone="warning">
      <p role="timer" aria-live="off">
        <strong>
          {minutes <= 1 ? t('emergency.access.soon') : t('emergency.access.left', { left, time: format.time(endsAt) })}
        </strong>
      </p>
      <p>{t('emergency.access.why', { reason })}</p>
    </Notice>
  );
}
