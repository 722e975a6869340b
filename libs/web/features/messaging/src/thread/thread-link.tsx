import { ChatIcon, LinkButton, paths, useTranslation } from '@samplan/web/ui';
import { UnreadBadge } from './unread-badge';

/** The way to the messages, saying whether there is anything new there. */
export function ThreadLink({ collaborationId }: { collaborationId: string }) {
  const { t } = useTranslation();
  return (
    <LinkButton to={paths.thread(collaborationId)} variant="secondary" icon={<ChatIcon aria-hidden="true" />}>
      {t('messaging.title')} <UnreadBadge collaborationId={collaborationId} />
    </LinkButton>
  );
}
