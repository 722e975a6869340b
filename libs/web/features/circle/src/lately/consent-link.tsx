import { QueryView, useTypedQuery } from '@samplan/web/data';
import { AppLink, paths, useTranslation } from '@samplan/web/ui';
import { ActionsHereQuery } from '../graphql/actions-here';

/** The way to who sees what, for those who may know it. */
export function ConsentLink({ collaborationId }: { collaborationId: string }) {
  const { t } = useTranslation();
  const query = useTypedQuery(ActionsHereQuery, { variables: { collaborationId } });
  return (
    <QueryView query={query} loading={null} gone={null}>
      {({ collaboration: { id, myAccess } }) =>
        myAccess.actions.includes('consent:read') ? (
          <p>
            <AppLink to={paths.consent(id)}>{t('consent.open')}</AppLink>
          </p>
        ) : null
      }
    </QueryView>
  );
}
