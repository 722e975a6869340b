import { QueryView, useTypedQuery } from '@samplan/web/data';
import { AppLink, EmptyState, Page, paths, Text, useFormat, useTranslation } from '@samplan/web/ui';
import { CaseloadQuery } from '../graphql/standing';

/** Those the standing teams one is in help together, as far as one may see them. */
export function CaseloadPage() {
  const { t } = useTranslation();
  const format = useFormat();
  const closes = (day: string): string => t('teams.closesTag', { date: format.date(day, 'long') });
  const query = useTypedQuery(CaseloadQuery, { variables: {}, topics: [{ types: ['circle.changed', 'team.edited'] }] });
  return (
    <Page title={t('places.ours')} lead={t('teams.oursLead')}>
      <QueryView query={query}>
        {({ myCaseload: { nodes } }) =>
          nodes.length === 0 ? (
            <EmptyState title={t('teams.oursNone')}>{t('teams.oursNoneText')}</EmptyState>
          ) : (
            <ul className="sp-lines">
              {nodes.map(({ id, helpsWith, standingTeam, collaboration }) => (
                <li key={id}>
                  <p>
                    <AppLink to={paths.plan(collaboration.id)}>{collaboration.owner.name}</AppLink>
                  </p>
                  <Text size="sm" subtle>
                    {[standingTeam.name, helpsWith, standingTeam.closesOn ? closes(standingTeam.closesOn) : null]
                      .filter(Boolean)
                      .join(' · ')}
                  </Text>
                </li>
              ))}
            </ul>
          )
        }
      </QueryView>
    </Page>
  );
}
