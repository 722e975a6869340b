import { type AccessLogFilterInput, endsAccess, useTypedQuery } from '@samplan/web/data';
import { AppLink, ArrowLeftIcon, NotFoundState, Page, paths, useTranslation } from '@samplan/web/ui';
import { useState } from 'react';
import { AccessLogViewersQuery } from '../graphql/access-log';
import { LogAlertQuery } from '../graphql/questions';
import { AlertChoice } from './alert-choice';
import { VisitFilter } from './visit-filter';
import { Visits } from './visits';
import { OwnLogProvider } from './whose-log';
import { WhyTheySee } from './why-they-see';

/** Who has looked, when, and why they may; told to whoever may read the log. */
export function LooksPage({ collaborationId }: { collaborationId: string }) {
  const { t } = useTranslation();
  const [filter, setFilter] = useState<AccessLogFilterInput>({});
  const { fault } = useTypedQuery(AccessLogViewersQuery, { variables: { collaborationId } });
  const { data: mine } = useTypedQuery(LogAlertQuery, { variables: { collaborationId } });
  if (endsAccess(fault)) return <NotFoundState />;
  // Only the person has a choice of alerts.
  const own = mine?.collaboration.logAlert !== null;
  return (
    <Page
      title={t(own ? 'circle.title' : 'log.forSomebody.title')}
      lead={t(own ? 'circle.intro' : 'log.forSomebody.intro')}
      above={
        <AppLink to={paths.plan(collaborationId)}>
          <ArrowLeftIcon aria-hidden="true" /> {t('circle.backToPlan')}
        </AppLink>
      }
    >
      <OwnLogProvider value={own}>
        <div>
          <WhyTheySee />
          <VisitFilter collaborationId={collaborationId} filter={filter} onChange={setFilter} />
        </div>
        <Visits key={JSON.stringify(filter)} collaborationId={collaborationId} filter={filter} />
        <AlertChoice collaborationId={collaborationId} />
      </OwnLogProvider>
    </Page>
  );
}
