import { type MeetingsQuery as MeetingsData, QueryView, useTypedQuery } from '@samplan/web/data';
import {
  EmptyState,
  LinkButton,
  LoadingState,
  Page,
  paths,
  PlusIcon,
  Section,
  Stack,
  useTranslation,
} from '@samplan/web/ui';
import { MeetingsQuery } from '../graphql/meeting-summary';
import { useNow } from '../hooks/use-now';
import { comingAndPast } from '../logic/coming-and-past';
import { listTopics } from '../logic/topics';
import { MeetingRow } from './meeting-row';
import { OlderMeetings } from './older-meetings';

/** All meetings of one collaboration. */
export function MeetingsPage({ collaborationId }: { collaborationId: string }) {
  const { t } = useTranslation();
  const query = useTypedQuery(MeetingsQuery, {
    variables: { collaborationId },
    topics: listTopics(collaborationId),
  });
  const loading = (
    <Page title={t('meetings.title')}>
      <LoadingState lines={6} />
    </Page>
  );
  return (
    <QueryView query={query} loading={loading}>
      {({ collaboration }) => <Meetings collaboration={collaboration} />}
    </QueryView>
  );
}

function Meetings({ collaboration }: { collaboration: MeetingsData['collaboration'] }) {
  const { t } = useTranslation();
  const now = useNow(60_000);
  const { nodes, pageInfo } = collaboration.meetings;
  const { coming, past } = comingAndPast(nodes, now);
  const mine = collaboration.myAccess.relation === 'OWNER';
  const call = collaboration.myAccess.actions.includes('meeting:call') ? (
    <LinkButton to={paths.callMeeting(collaboration.id)} icon={<PlusIcon aria-hidden="true" />}>
      {t('start.meeting.call')}
    </LinkButton>
  ) : null;
  return (
    <Page
      title={t('meetings.title')}
      heading={mine ? t('meetings.list.titleMine') : t('meetings.list.titleFor', { name: collaboration.owner.name })}
      actions={call}
    >
      <Stack gap="xl">
        <Section heading={t('meetings.list.coming')}>
          {coming.length === 0 ? <EmptyState title={t('meetings.list.noComing')} /> : <MeetingList meetings={coming} />}
        </Section>
        <Section heading={t('meetings.list.past')}>
          <Stack>
            {past.length === 0 ? (
              <EmptyState title={t('meetings.list.noPast')} />
            ) : (
              <MeetingList meetings={past} past />
            )}
            {pageInfo.hasNextPage && pageInfo.endCursor ? (
              <OlderMeetings collaborationId={collaboration.id} after={pageInfo.endCursor} />
            ) : null}
          </Stack>
        </Section>
      </Stack>
    </Page>
  );
}

interface ListProps {
  meetings: MeetingsData['collaboration']['meetings']['nodes'];
  past?: boolean;
}

function MeetingList({ meetings, past = false }: ListProps) {
  return (
    <ul className={past ? 'sp-lines' : 'mt-list'}>
      {meetings.map((meeting) => (
        <MeetingRow key={meeting.id} meeting={meeting} past={past} />
      ))}
    </ul>
  );
}
