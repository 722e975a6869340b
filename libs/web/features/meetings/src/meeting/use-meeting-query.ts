import { readFragment, useTypedQuery } from '@samplan/web/data';
import { useState } from 'react';
import { MeetingCircleQuery, MeetingPageQuery, MeetingView } from '../graphql/meeting-page';
import { pageTopics } from '../logic/topics';

/** The meeting, kept in step with what the others do. */
export function useMeetingQuery(meetingId: string) {
  const [collaborationId, setCollaborationId] = useState<string | null>(null);
  const query = useTypedQuery(MeetingPageQuery, {
    variables: { id: meetingId },
    topics: collaborationId ? pageTopics(collaborationId) : [{ id: meetingId }],
  });
  const found = readFragment(MeetingView, query.data?.meeting)?.collaborationId ?? collaborationId;
  if (found !== collaborationId) setCollaborationId(found);
  return query;
}

export function useMeetingCircle(collaborationId: string) {
  const { data } = useTypedQuery(MeetingCircleQuery, {
    variables: { collaborationId },
    topics: [{ collaborationId, types: ['circle.changed', 'goal.added', 'goal.edited'] }],
  });
  return data?.collaboration ?? null;
}
