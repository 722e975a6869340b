import { Section, useTranslation } from '@samplan/web/ui';
import { useMeeting } from '../meeting/meeting-context';

/** What was not taken up is not lost: it comes back. */
export function CarriedOver() {
  const { t } = useTranslation();
  const carried = useMeeting().meeting.agenda.filter(({ state }) => state === 'CARRIED_OVER');
  if (carried.length === 0) return null;
  return (
    <Section heading={t('meetings.minutes.carriedOver')}>
      <ul className="mt-plain-list">
        {carried.map((item) => (
          <li key={item.id}>{item.title}</li>
        ))}
      </ul>
    </Section>
  );
}
