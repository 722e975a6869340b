import { QueryView } from '@samplan/web/data';
import { AppLink, ArrowLeftIcon, LoadingState, Page, paths, useTranslation } from '@samplan/web/ui';
import { Conversation } from './conversation';
import { ReadersLine } from './readers-line';
import { useThread } from './use-thread';

/** The messages with the whole screen to themselves. */
export function ThreadPage({ collaborationId }: { collaborationId: string }) {
  const { t } = useTranslation();
  const query = useThread(collaborationId);
  const above = (
    <AppLink to={paths.plan(collaborationId)}>
      <ArrowLeftIcon aria-hidden="true" /> {t('messaging.backToPlan')}
    </AppLink>
  );
  const loading = (
    <Page title={t('messaging.title')} above={above}>
      <LoadingState lines={8} />
    </Page>
  );
  return (
    <QueryView query={query} loading={loading}>
      {({ collaboration: { myAccess, owner, thread }, collaboration }) => (
        <Page
          title={t('messaging.title')}
          heading={myAccess.relation === 'OWNER' ? t('messaging.title') : t('messaging.titleFor', { name: owner.name })}
          above={above}
        >
          <div className="ms-page">
            <ReadersLine readers={thread.readers} ownerId={owner.id} />
            <Conversation key={thread.id} collaboration={collaboration} headingLevel={2} />
          </div>
        </Page>
      )}
    </QueryView>
  );
}
