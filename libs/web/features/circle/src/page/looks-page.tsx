import { endsAccess, FaultState, readFragment } from '@samplan/web/data';
import { AppLink, ArrowLeftIcon, LoadingState, NotFoundState, Page, paths, useTranslation } from '@samplan/web/ui';
import { AccessLogEntryView } from '../graphql/access-log';
import { visitsOf } from '../logic/visits';
import { useAccessLog } from './use-access-log';
import { VisitList } from './visit-list';
import { WhyTheySee } from './why-they-see';

/** Told to the person alone: who has looked, when, and why they may. */
export function LooksPage({ collaborationId }: { collaborationId: string }) {
  const { t } = useTranslation();
  const log = useAccessLog(collaborationId);
  const { fault, refetch } = log.query;
  if (endsAccess(fault)) return <NotFoundState />;
  const visits = visitsOf(log.pages.flatMap((page) => readFragment(AccessLogEntryView, page.nodes)));
  return (
    <Page
      title={t('circle.title')}
      lead={t('circle.intro')}
      above={
        <AppLink to={paths.plan(collaborationId)}>
          <ArrowLeftIcon aria-hidden="true" /> {t('circle.backToPlan')}
        </AppLink>
      }
    >
      <WhyTheySee />
      {log.pages.length === 0 && !fault ? <LoadingState lines={6} /> : null}
      {log.pages.length > 0 ? <VisitList visits={visits} log={log} /> : null}
      {fault ? <FaultState fault={fault} onRetry={refetch} /> : null}
    </Page>
  );
}
