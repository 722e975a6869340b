import { type MyMeetingsQuery as MyMeetingsData, QueryView, useTypedQuery } from '@samplan/web/data';
import { EmptyState, LoadingState, Paged, Section, Stack, useTranslation } from '@samplan/web/ui';
import type { ReactNode } from 'react';
import { MyMeetingsQuery } from '../graphql/meeting-summary';
import { meetingsAtATime } from '../logic/meetings-at-a-time';
import { listTopics } from '../logic/topics';
import { MeetingRow } from './meeting-row';

/** Meetings ahead in which the reader takes part, for a start page. */
export function MyMeetings() {
  const { t } = useTranslation();
  return (
    <Section heading={t('start.myMeetings.title')}>
      <Stack>
        <Paged>{(after, more) => <Part after={after} more={more} />}</Paged>
      </Stack>
    </Section>
  );
}

interface PartProps {
  after: string | null;
  more: (info: MyMeetingsData['myMeetings']['pageInfo']) => ReactNode;
}

function Part({ after, more }: PartProps) {
  const { t } = useTranslation();
  const first = after === null ? meetingsAtATime.first : meetingsAtATime.then;
  const query = useTypedQuery(MyMeetingsQuery, { variables: { first, after }, topics: listTopics() });
  return (
    <QueryView query={query} loading={<LoadingState lines={3} />}>
      {({ myMeetings: { nodes, pageInfo } }) => (
        <>
          {nodes.length > 0 ? (
            <ul className="mt-list">
              {nodes.map((meeting) => (
                <MeetingRow key={meeting.id} meeting={meeting} showOwner />
              ))}
            </ul>
          ) : after === null ? (
            <EmptyState title={t('start.myMeetings.none')} />
          ) : null}
          {more(pageInfo)}
        </>
      )}
    </QueryView>
  );
}
