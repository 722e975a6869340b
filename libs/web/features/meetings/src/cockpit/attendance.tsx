import { type Attendance as AttendanceName, usePress, useTypedMutation } from '@samplan/web/data';
import { Avatar, Button, Stack, useTranslation } from '@samplan/web/ui';
import { MarkAttendanceMutation } from '../graphql/run-meeting';
import { useMeeting } from '../meeting/meeting-context';
import type { MeetingModel } from '../meeting/meeting-model';
import { MutationNotice } from '../parts/mutation-notice';

/** Who is here: one press for each, and a press on the same again takes it back. */
export function Attendance() {
  const { meeting, can } = useMeeting();
  const { press, anyProblem } = usePress(useTypedMutation(MarkAttendanceMutation));
  const mark = (personId: string, attendance: AttendanceName): void =>
    void press({ input: { meetingId: meeting.id, personId, attendance } });
  return (
    <Stack gap="xs">
      <MutationNotice text={anyProblem} />
      <ul className="mt-attendance">
        {meeting.participants.map((participant) => (
          <Row key={participant.person.id} participant={participant} onMark={can('meeting:run') ? mark : null} />
        ))}
      </ul>
    </Stack>
  );
}

interface RowProps {
  participant: MeetingModel['participants'][number];
  onMark: ((personId: string, attendance: AttendanceName) => void) | null;
}

function Row({ participant: { person, attendance }, onMark }: RowProps) {
  const { t } = useTranslation();
  const choice = (value: 'PRESENT' | 'ABSENT', label: string) => (
    <Button
      variant={attendance === value ? 'primary' : 'secondary'}
      tone={value === 'PRESENT' ? 'accent' : 'neutral'}
      aria-pressed={attendance === value}
      onClick={() => onMark?.(person.id, attendance === value ? 'INVITED' : value)}
      data-size="sm"
    >
      {label}
    </Button>
  );
  return (
    <li className="mt-attendance__row">
      <span className="mt-attendance__who">
        <Avatar initials={person.initials} size="sm" tone={person.unit ? 'accent' : 'neutral'} />
        <span>
          {person.name}
          {person.unit ? <small className="mt-attendance__unit">{person.unit.name}</small> : null}
        </span>
      </span>
      {onMark ? (
        <span
          role="group"
          aria-label={t('meetings.live.attendanceOf', { name: person.name })}
          className="mt-attendance__choice"
        >
          {choice('PRESENT', t('meetings.live.markPresent'))}
          {choice('ABSENT', t('meetings.live.markAbsent'))}
        </span>
      ) : (
        <span className="mt-attendance__state">{t(`vocabulary.attendance.${attendance}`)}</span>
      )}
    </li>
  );
}
