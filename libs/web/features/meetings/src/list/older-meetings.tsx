import { type MeetingsQuery as MeetingsData, QueryView, useTypedQuery } from '@samplan/web/data';
import { Button, LoadingState, useTranslation } from '@samplan/web/ui';
import { useEffect, useRef, useState } from 'react';
import { MeetingsQuery } from '../graphql/meeting-summary';
import { listTopics } from '../logic/topics';
import { MeetingRow } from './meeting-row';

interface Props {
  collaborationId: string;
  after: string;
}

/** A button that becomes the next stretch of the list, which ends in such a button again. */
export function OlderMeetings({ collaborationId, after }: Props) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  if (open) return <OlderBatch collaborationId={collaborationId} after={after} />;
  return (
    <Button variant="secondary" onClick={() => setOpen(true)}>
      {t('meetings.list.older')}
    </Button>
  );
}

function OlderBatch({ collaborationId, after }: Props) {
  const variables = { collaborationId, after };
  const query = useTypedQuery(MeetingsQuery, { variables, topics: listTopics(collaborationId) });
  return (
    <QueryView query={query} loading={<LoadingState lines={3} />}>
      {({ collaboration }) => <Batch collaborationId={collaborationId} meetings={collaboration.meetings} />}
    </QueryView>
  );
}

interface BatchProps {
  collaborationId: string;
  meetings: MeetingsData['collaboration']['meetings'];
}

function Batch({ collaborationId, meetings: { nodes, pageInfo } }: BatchProps) {
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    // The button that had focus is gone; reading goes on at the first of the new rows.
    if (document.activeElement === document.body) list.current?.querySelector('a')?.focus();
  }, []);
  return (
    <>
      <ul className="sp-lines" ref={list}>
        {nodes.map((meeting) => (
          <MeetingRow key={meeting.id} meeting={meeting} past />
        ))}
      </ul>
      {pageInfo.hasNextPage && pageInfo.endCursor ? (
        <OlderMeetings collaborationId={collaborationId} after={pageInfo.endCursor} />
      ) : null}
    </>
  );
}
