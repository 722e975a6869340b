import {
  CalendarIcon,
  Card,
  LocationPinIcon,
  Notice,
  Section,
  Split,
  Stack,
  Text,
  useFormat,
  useTranslation,
} from '@samplan/web/ui';
import { useNow } from '../hooks/use-now';
import { hasSlipped } from '../logic/coming-and-past';
import { AgendaPreview } from './agenda-preview';
import { Invited } from './invited';
import { useMeeting } from './meeting-context';
import { MeetingFrame } from './meeting-frame';
import { ProposeItem } from './propose-item';
import { StartMeeting } from './start-meeting';

/** The meeting before it starts: when, where, who, and an agenda everybody builds. */
export function CalledMeeting() {
  const { t } = useTranslation();
  const { meeting, can } = useMeeting();
  const open = meeting.state === 'CALLED';
  const mine = meeting.myAccess.relation === 'OWNER';
  const propose =
    open && can('agenda:propose') ? (
      <Section heading={t(mine ? 'meetings.propose.titleOwner' : 'meetings.propose.title')}>
        <ProposeItem labelHidden={mine} />
      </Section>
    ) : null;
  return (
    <MeetingFrame title={t('meetings.page.title')} width="wide">
      <Stack gap="lg">
        <StateNotice />
        <WhenAndWhere />
        {open && can('meeting:run') ? <StartMeeting /> : null}
        <Split className="mt-called">
          <Stack gap="lg">
            {mine ? propose : null}
            <AgendaPreview />
          </Stack>
          <Stack gap="lg">
            {mine ? null : propose}
            <Invited />
          </Stack>
        </Split>
      </Stack>
    </MeetingFrame>
  );
}

function WhenAndWhere() {
  const { t } = useTranslation();
  const format = useFormat();
  const { meeting } = useMeeting();
  return (
    <Card variant="tinted" className="mt-when-where">
      <Text size="lg">
        <CalendarIcon aria-hidden="true" />
        <time className="mt-when" dateTime={meeting.startsAt}>
          {format.dateRange(meeting.startsAt, meeting.endsAt)}
        </time>
      </Text>
      <Text>
        <LocationPinIcon aria-hidden="true" />
        <span>{meeting.place ?? t(meeting.placeHidden ? 'start.meeting.placeHidden' : 'meetings.page.noPlace')}</span>
      </Text>
    </Card>
  );
}

function StateNotice() {
  const { t } = useTranslation();
  const { meeting, can } = useMeeting();
  const now = useNow(60_000);
  if (meeting.state === 'CANCELLED') {
    return (
      <Notice tone="warning" heading={t('meetings.page.cancelled')}>
        <p>{t('meetings.page.cancelledText')}</p>
      </Notice>
    );
  }
  if (meeting.state === 'DRAFT') return <Notice>{t('meetings.page.draftState')}</Notice>;
  if (hasSlipped(meeting, now) && can('meeting:run'))
    return <Notice tone="warning">{t('meetings.page.slipped')}</Notice>;
  return null;
}
