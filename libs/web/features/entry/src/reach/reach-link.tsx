import { graphql, QueryView, useTypedQuery } from '@samplan/web/data';
import { AppLink, paths, useTranslation } from '@samplan/web/ui';

const ReachLinkQuery = graphql(`
  query ReachLink($collaborationId: ID!) {
    collaboration(id: $collaborationId) {
      id
      owner {
        id
        contact {
          version
        }
      }
    }
  }
`);

/** The way to how the person is reached, for those who may know it. */
export function ReachLink({ collaborationId }: { collaborationId: string }) {
  const { t } = useTranslation();
  const query = useTypedQuery(ReachLinkQuery, { variables: { collaborationId } });
  return (
    <QueryView query={query} loading={null} gone={null}>
      {({ collaboration: { id, owner } }) =>
        owner.contact ? (
          <p>
            <AppLink to={paths.reach(id)}>{t('entry.reach.open')}</AppLink>
          </p>
        ) : null
      }
    </QueryView>
  );
}
