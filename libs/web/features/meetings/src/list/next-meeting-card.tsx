import {
  type FragmentOf,
  type NextMeetingQuery as NextMeetingData,
  QueryView,
  readFragment,
  useTypedQuery,
} from '@samplan/web/data';
import {
  AppLink,
  CalendarIcon,
  Card,
  Heading,
  LinkButton,
  LoadingState,
  paths,
  Row,
  Stack,
  Text,
  useFormat,
  useTranslation,
} from '@samplan/web/ui';
import { MeetingSummary, NextMeetingQuery } from '../graphql/meeting-summary';
import { listTopics } from '../logic/topics';

/** The next thing that happens, for a start page and the plan's side column. */
export function NextMeetingCard({ collaborationId }: { collaborationId: string }) {
  const query = useTypedQuery(NextMeetingQuery, {
    variables: { collaborationId },
    topics: listTopics(collaborationId),
  });
  return (
    <QueryView query={query} loading={<LoadingState lines={2} />}>
      {({ collaboration }) => <NextOrNone collaboration={collaboration} />}
    </QueryView>
  );
}

function NextOrNone({ collaboration }: { collaboration: NextMeetingData['collaboration'] }) {
  const { t } = useTranslation();
  const { id: collaborationId, nextMeeting, myAccess } = collaboration;
  if (nextMeeting) return <Next meeting={nextMeeting} collaborationId={collaborationId} />;
  return (
    <Card>
      <Stack gap="sm">
        <Heading level={2}>{t('start.nextMeeting.title')}</Heading>
        <Text>{t('start.nextMeeting.none')}</Text>
        <Row>
          {myAccess.actions.includes('meeting:call') ? (
            <LinkButton variant="secondary" to={paths.callMeeting(collaborationId)}>
              {t('start.meeting.call')}
            </LinkButton>
          ) : null}
          <AppLink to={paths.meetings(collaborationId)}>{t('start.nextMeeting.allMeetings')}</AppLink>
        </Row>
      </Stack>
    </Card>
  );
}

function Next({
  meeting: masked,
  collaborationId,
}: {
  meeting: FragmentOf<typeof MeetingSummary>;
  collaborationId: string;
}) {
  const meeting = readFragment(MeetingSummary, masked);
  const { t } = useTranslation();
  const format = useFormat();
  const live = meeting.state === 'IN_PROGRESS';
  const mine = meeting.myAccess.relation === 'OWNER';
  const place = meeting.placeHidden ? t('start.meeting.placeHidden') : meeting.place;
  const details = [meeting.title, place, t('start.nextMeeting.invited', { count: meeting.participants.length })];
  return (
    <Card variant="tinted">
      <Stack gap="sm">
        <Heading level={2}>{t(live ? 'start.nextMeeting.liveTitle' : 'start.nextMeeting.title')}</Heading>
        <div>
          <Text size="lg" className="mt-when mt-next__when">
            <CalendarIcon aria-hidden="true" /> <span>{format.dateRange(meeting.startsAt, meeting.endsAt)}</span>
          </Text>
          <Text subtle>{details.filter(Boolean).join(' · ')}</Text>
        </div>
        <Row>
          <LinkButton to={paths.meeting(meeting.id)}>
            {t(live ? 'start.meeting.goLive' : mine ? 'start.nextMeeting.openOwner' : 'start.nextMeeting.open')}
          </LinkButton>
          <AppLink to={paths.meetings(collaborationId)}>{t('start.nextMeeting.allMeetings')}</AppLink>
        </Row>
      </Stack>
    </Card>
  );
}
