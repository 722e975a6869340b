import { useFormat, useTranslation } from '@samplan/web/ui';
import { useMeeting } from '../meeting/meeting-context';

/** When and where, and who answers for the text once it is out. */
export function HeldWhen() {
  const { t } = useTranslation();
  const format = useFormat();
  const { startedAt, endedAt, startsAt, endsAt, placeHidden, minutes, ...meeting } = useMeeting().meeting;
  const when = format.dateRange(startedAt ?? startsAt, endedAt ?? endsAt);
  const place = placeHidden ? t('start.meeting.placeHidden') : meeting.place;
  const { publishedAt, approvedBy } = minutes;
  return (
    <>
      <span className="mt-held">{[when, place].filter(Boolean).join(' · ')}</span>
      {publishedAt && approvedBy ? (
        <small className="mt-published">
          {t('meetings.minutes.published', { when: format.dateTime(publishedAt), name: approvedBy.name })}
        </small>
      ) : null}
    </>
  );
}
