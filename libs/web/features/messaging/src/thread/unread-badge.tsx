import { useTypedQuery } from '@samplan/web/data';
import { CountBadge, useTranslation } from '@samplan/web/ui';
import { UnreadQuery } from '../graphql/thread';

/** How many messages by others one has not read, the same on every device. */
export function UnreadBadge({ collaborationId }: { collaborationId: string }) {
  const { t } = useTranslation();
  const { data } = useTypedQuery(UnreadQuery, {
    variables: { collaborationId },
    topics: [{ collaborationId, types: ['message.sent', 'thread.read'] }],
  });
  const count = data?.collaboration.thread.unreadCount ?? 0;
  return <CountBadge count={count} label={t('messaging.unread', { count })} />;
}
