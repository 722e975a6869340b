import { AppLink, Page, paths, useTranslation } from '@samplan/web/ui';
import { UndoBar } from '../undo/undo-bar';
import { HistoryList } from './history-list';

/** How one thing has been before. */
export function VersionsPage({ collaborationId, thingId }: { collaborationId: string; thingId: string }) {
  const { t } = useTranslation();
  return (
    <>
      <Page
        title={t('history.ofThing')}
        lead={t('history.ofThingLead')}
        above={
          <>
            <AppLink to={paths.plan(collaborationId)}>{t('history.backToPlan')}</AppLink>{' '}
            <AppLink to={paths.history(collaborationId)}>{t('history.wholeHistory')}</AppLink>
          </>
        }
      >
        <HistoryList collaborationId={collaborationId} filter={{ thingId }} empty={t('history.emptyFilter')} />
      </Page>
      <UndoBar collaborationId={collaborationId} />
    </>
  );
}
