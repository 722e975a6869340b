import { type CaseloadQuery as Caseload, QueryView, useTypedQuery } from '@samplan/web/data';
import { AppLink, EmptyState, Page, Paged, paths, Text, useFormat, useTranslation } from '@samplan/web/ui';
import type { ReactNode } from 'react';
import { CaseloadQuery } from '../graphql/standing';

/** Those the standing teams one is in help together, as far as one may see them. */
export function CaseloadPage() {
  const { t } = useTranslation();
  return (
    <Page title={t('places.ours')} lead={t('teams.oursLead')}>
      <Paged>{(after, more) => <Part after={after} more={more} />}</Paged>
    </Page>
  );
}

type Case = Caseload['myCaseload']['nodes'][number];
type More = (info: Caseload['myCaseload']['pageInfo']) => ReactNode;

function Part({ after, more }: { after: string | null; more: More }) {
  const { t } = useTranslation();
  const query = useTypedQuery(CaseloadQuery, {
    variables: { after },
    topics: [{ types: ['circle.changed', 'team.edited'] }],
  });
  return (
    <QueryView query={query}>
      {({ myCaseload: { nodes, pageInfo } }) => (
        <>
          {nodes.length > 0 ? (
            <ul className="sp-lines">
              {nodes.map((helped) => (
                <li key={helped.id}>
                  <CaseLine helped={helped} />
                </li>
              ))}
            </ul>
          ) : after === null ? (
            <EmptyState title={t('teams.oursNone')}>{t('teams.oursNoneText')}</EmptyState>
          ) : null}
          {more(pageInfo)}
        </>
      )}
    </QueryView>
  );
}

function CaseLine({ helped: { helpsWith, standingTeam, collaboration } }: { helped: Case }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { name, closesOn } = standingTeam;
  const closes = closesOn ? t('teams.closesTag', { date: format.date(closesOn, 'long') }) : null;
  return (
    <>
      <p>
        <AppLink to={paths.plan(collaboration.id)}>{collaboration.owner.name}</AppLink>
      </p>
      <Text size="sm" subtle>
        {[name, helpsWith, closes].filter(Boolean).join(' · ')}
      </Text>
    </>
  );
}
