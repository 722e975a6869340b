import { graphql, QueryView, useTypedQuery } from '@samplan/web/data';
import { AppLink, paths, Section, Text, useTranslation } from '@samplan/web/ui';

const LookedLatelyQuery = graphql(`
  query LookedLately($collaborationId: ID!) {
    collaboration(id: $collaborationId) {
      id
      lookedLastWeek
      myAccess {
        relation
      }
    }
  }
`);

/** How many have looked this week, and the way to who and why, for the person and those who follow the log for them. */
export function LookedLately({ collaborationId }: { collaborationId: string }) {
  const { t } = useTranslation();
  const query = useTypedQuery(LookedLatelyQuery, { variables: { collaborationId } });
  return (
    <QueryView query={query} gone={null} loading={null}>
      {({ collaboration: { id, lookedLastWeek: count, myAccess } }) => {
        if (count === null || count === undefined) return null;
        const own = myAccess.relation === 'OWNER';
        return (
          <Section heading={t(own ? 'circle.title' : 'circle.titleOther')}>
            <Text>{t(own ? 'circle.lately' : 'circle.latelyOther', { count })}</Text>
            <p>
              <AppLink to={paths.looks(id)}>{t('circle.open')}</AppLink>
            </p>
          </Section>
        );
      }}
    </QueryView>
  );
}
