import { type MyMeetingsQuery as MyMeetingsData, QueryView, useTypedQuery } from '@samplan/web/data';
import { Button, EmptyState, LoadingState, Section, Stack, useTranslation } from '@samplan/web/ui';
import { useState } from 'react';
import { MyMeetingsQuery } from '../graphql/meeting-summary';
import { listTopics } from '../logic/topics';
import { MeetingRow } from './meeting-row';

const shownAtFirst = 5;
const most = 20;

/** Meetings ahead in which the reader takes part, for a start page. */
export function MyMeetings() {
  const { t } = useTranslation();
  const query = useTypedQuery(MyMeetingsQuery, { variables: { first: most }, topics: listTopics() });
  return (
    <Section heading={t('start.myMeetings.title')}>
      <QueryView query={query} loading={<LoadingState lines={3} />}>
        {({ myMeetings }) => <MyMeetingList meetings={myMeetings.nodes} />}
      </QueryView>
    </Section>
  );
}

function MyMeetingList({ meetings }: { meetings: MyMeetingsData['myMeetings']['nodes'] }) {
  const { t } = useTranslation();
  const [all, setAll] = useState(false);
  const shown = all ? meetings : meetings.slice(0, shownAtFirst);
  if (shown.length === 0) return <EmptyState title={t('start.myMeetings.none')} />;
  return (
    <Stack>
      <ul className="mt-list">
        {shown.map((meeting) => (
          <MeetingRow key={meeting.id} meeting={meeting} showOwner />
        ))}
      </ul>
      {shown.length < meetings.length ? (
        <Button variant="tertiary" onClick={() => setAll(true)}>
          {t('start.myMeetings.more')}
        </Button>
      ) : null}
    </Stack>
  );
}
