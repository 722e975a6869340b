import { endsAccess, FaultState } from '@samplan/web/data';
import { AppLink, CountBadge, LoadingState, paths, Section, useTranslation } from '@samplan/web/ui';
import { Conversation } from './conversation';
import { ReadersLine } from './readers-line';
import { useThread } from './use-thread';

/** The team's messages as a part of another page. */
export function ThreadPanel({ collaborationId }: { collaborationId: string }) {
  const { t } = useTranslation();
  const { data, fault, refetch } = useThread(collaborationId);
  if (endsAccess(fault)) return null;
  const unread = data?.collaboration.thread.unreadCount ?? 0;
  return (
    <Section
      className="ms-panel"
      heading={
        <>
          {t('messaging.title')} <CountBadge count={unread} label={t('messaging.unread', { count: unread })} />
        </>
      }
      aside={<AppLink to={paths.thread(collaborationId)}>{t('messaging.openThread')}</AppLink>}
    >
      {fault ? <FaultState fault={fault} onRetry={refetch} /> : null}
      {data ? (
        <>
          <ReadersLine readers={data.collaboration.thread.readers} ownerId={data.collaboration.owner.id} />
          <Conversation key={data.collaboration.thread.id} collaboration={data.collaboration} headingLevel={3} />
        </>
      ) : fault ? null : (
        <LoadingState lines={5} />
      )}
    </Section>
  );
}
