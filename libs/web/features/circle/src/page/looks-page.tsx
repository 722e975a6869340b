import { type AccessLogFilterInput, endsAccess, useTypedQuery } from '@samplan/web/data';
import { AppLink, ArrowLeftIcon, NotFoundState, Page, paths, useTranslation } from '@samplan/web/ui';
import { useState } from 'react';
import { AccessLogViewersQuery } from '../graphql/access-log';
import { AlertChoice } from './alert-choice';
import { VisitFilter } from './visit-filter';
import { Visits } from './visits';
import { WhyTheySee } from './why-they-see';

/** Who has looked, when, and why they may; told to whoever may read the log. */
export function LooksPage({ collaborationId }: { collaborationId: string }) {
  const { t } = useTranslation();
  const [filter, setFilter] = useState<AccessLogFilterInput>({});
  const { fault } = useTypedQuery(AccessLogViewersQuery, { variables: { collaborationId } });
  if (endsAccess(fault)) return <NotFoundState />;
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
      <div>
        <WhyTheySee />
        <VisitFilter collaborationId={collaborationId} filter={filter} onChange={setFilter} />
      </div>
      <Visits key={JSON.stringify(filter)} collaborationId={collaborationId} filter={filter} />
      <AlertChoice collaborationId={collaborationId} />
    </Page>
  );
}
