import { graphql, QueryView, useTypedQuery } from '@samplan/web/data';
import { AppLink, paths, Section, Text, useTranslation } from '@samplan/web/ui';

const LookedLatelyQuery = graphql(`
  query LookedLately($collaborationId: ID!) {
    collaboration(id: $collaborationId) {
      id
      lookedLastWeek
    }
  }
`);

/** How many have looked this week, and the way to who and why. Nothing for others than the person. */
export function LookedLately({ collaborationId }: { collaborationId: string }) {
  const { t } = useTranslation();
  const query = useTypedQuery(LookedLatelyQuery, { variables: { collaborationId } });
  return (
    <QueryView query={query} gone={null} loading={null}>
      {({ collaboration: { id, lookedLastWeek: count } }) =>
        count === null || count === undefined ? null : (
          <Section heading={t('circle.title')}>
            <Text>{count === 0 ? t('circle.latelyNone') : t('circle.lately', { count })}</Text>
            <p>
              <AppLink to={paths.looks(id)}>{t('circle.open')}</AppLink>
            </p>
          </Section>
        )
      }
    </QueryView>
  );
}
