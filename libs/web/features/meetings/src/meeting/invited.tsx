import { PersonLine, Section, useTranslation } from '@samplan/web/ui';
import { useMeeting } from './meeting-context';

export function Invited() {
  const { t } = useTranslation();
  const { participants } = useMeeting().meeting;
  return (
    <Section heading={t('meetings.page.whoCount', { count: participants.length })}>
      <ul className="mt-people">
        {participants.map(({ person }) => (
          <li key={person.id}>
            <PersonLine
              name={person.name}
              initials={person.initials}
              detail={person.unit?.name}
              tone={person.unit ? 'accent' : 'neutral'}
            />
          </li>
        ))}
      </ul>
    </Section>
  );
}
