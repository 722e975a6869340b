import type { Attendance } from '@samplan/web/data';
import { Section, useTranslation } from '@samplan/web/ui';
import { useMeeting } from '../meeting/meeting-context';

const order: readonly Attendance[] = ['PRESENT', 'ABSENT', 'INVITED'];
const labels = {
  PRESENT: 'meetings.minutes.present',
  ABSENT: 'meetings.minutes.absent',
  INVITED: 'meetings.minutes.notMarked',
} as const;

export function AttendanceList() {
  const { t } = useTranslation();
  const { participants } = useMeeting().meeting;
  return (
    <Section heading={t('meetings.minutes.attendance')}>
      <dl className="mt-attended">
        {order.map((attendance) => {
          const people = participants.filter((participant) => participant.attendance === attendance);
          if (people.length === 0) return null;
          return (
            <div key={attendance}>
              <dt>{t(labels[attendance])}</dt>
              <dd>
                {people
                  .map(({ person }) => (person.unit ? `${person.name} (${person.unit.name})` : person.name))
                  .join(', ')}
              </dd>
            </div>
          );
        })}
      </dl>
    </Section>
  );
}
