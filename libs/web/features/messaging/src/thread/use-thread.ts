import { useTypedQuery } from '@samplan/web/data';
import { ThreadQuery } from '../graphql/thread';

export function useThread(collaborationId: string) {
  return useTypedQuery(ThreadQuery, {
    variables: { collaborationId },
    topics: [{ collaborationId, types: ['message.sent', 'thread.read', 'circle.changed'] }],
  });
}
