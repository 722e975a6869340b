import { Tag, useTranslation } from '@samplan/web/ui';
import { plannedMinutes } from '../logic/timing';
import { useMeeting } from '../meeting/meeting-context';
import { Clock } from './clock';

/** The line that stays in sight: how long, and who is here. */
export function MeetingBar() {
  const { t } = useTranslation();
  const { meeting } = useMeeting();
  const present = meeting.participants.filter(({ attendance }) => attendance === 'PRESENT').length;
  return (
    <div className="mt-bar">
      <Tag tone="accent">{t('meetings.live.running')}</Tag>
      <Clock
        from={meeting.startedAt}
        minutes={plannedMinutes(meeting)}
        label={t('meetings.live.clockLabel')}
        overSpoken={t('meetings.live.meetingOverSpoken')}
      />
      <span className="mt-bar__present">
        {t('meetings.live.present', { count: present, total: meeting.participants.length })}
      </span>
    </div>
  );
}
