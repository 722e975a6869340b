import { CheckmarkIcon, Section, Text, useTranslation } from '@samplan/web/ui';
import { useMeeting } from '../meeting/meeting-context';

/** Who has read: for those who were not in the room, and for those who wonder whether it came through. */
export function ReadBy() {
  const { t } = useTranslation();
  const { readBy, readByMe } = useMeeting().meeting.minutes;
  return (
    <Section heading={t('meetings.minutes.readBy')}>
      <Text>{readBy.length === 0 ? t('meetings.minutes.readByNone') : readBy.map(({ name }) => name).join(', ')}</Text>
      {readByMe ? (
        <Text size="sm" subtle className="mt-read">
          <CheckmarkIcon aria-hidden="true" /> {t('meetings.minutes.readByMe')}
        </Text>
      ) : null}
    </Section>
  );
}
