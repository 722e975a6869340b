import {
  type MessageViewFragment,
  readFragment,
  type ThreadQuery as ThreadData,
  useTypedQuery,
} from '@samplan/web/data';
import { useCallback, useState } from 'react';
import { MessageView, OlderMessagesQuery } from '../graphql/thread';
import { append, emptyTimeline, mergeNewest, type MessagePage, prependOlder, type Timeline } from '../logic/timeline';

type Connection = ThreadData['collaboration']['thread']['messages'];

function read(page: Connection): MessagePage<MessageViewFragment> {
  return { ...page, nodes: readFragment(MessageView, page.nodes) };
}

/** The messages on the screen: the newest page as it changes, and what was fetched by going back. */
export function useTimeline(collaborationId: string, newest: Connection) {
  const [state, setState] = useState<{ newest: Connection | null; timeline: Timeline<MessageViewFragment> }>({
    newest: null,
    timeline: emptyTimeline,
  });
  if (state.newest !== newest) setState({ newest, timeline: mergeNewest(state.timeline, read(newest)) });

  const [before, setBefore] = useState<string | null>(null);
  const older = useTypedQuery(OlderMessagesQuery, {
    variables: { collaborationId, before: before ?? '' },
    pause: before === null,
  });
  const page = before === null ? undefined : older.data?.collaboration.thread.messages;
  if (before !== null && page) {
    setState({ ...state, timeline: prependOlder(state.timeline, before, read(page)) });
    setBefore(null);
  }

  const add = useCallback(
    (message: MessageViewFragment) =>
      setState((current) => ({ ...current, timeline: append(current.timeline, message) })),
    [],
  );
  const { olderCursor } = state.timeline;
  return {
    messages: state.timeline.messages,
    add,
    older: {
      exists: olderCursor !== null,
      loading: before !== null && !older.fault,
      fault: before === null ? undefined : older.fault,
      load: () => (older.fault && before !== null ? older.refetch() : setBefore(olderCursor)),
    },
  };
}
