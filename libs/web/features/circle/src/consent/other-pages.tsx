import { QueryView, useTypedQuery } from '@samplan/web/data';
import { AppLink, paths, Section, Stack, Text, useTranslation } from '@samplan/web/ui';
import { ActionsHereQuery } from '../graphql/actions-here';

/** Ways to what belongs here and has a page of its own: what is kept from whom, and who opened in an emergency. */
export function OtherPages({ collaborationId }: { collaborationId: string }) {
  const { t } = useTranslation();
  const query = useTypedQuery(ActionsHereQuery, { variables: { collaborationId } });
  return (
    <QueryView query={query} loading={null} gone={null}>
      {({ collaboration: { id, myAccess } }) => {
        const guards = myAccess.actions.includes('guard:read');
        const openings = myAccess.actions.includes('emergency:told');
        return guards || openings ? (
          <Section heading={t('consent.otherPages')}>
            <Stack gap="xs">
              {guards ? (
                <Text>
                  {t('guard.openText')} <AppLink to={paths.guards(id)}>{t('guard.open')}</AppLink>
                </Text>
              ) : null}
              {openings ? (
                <Text>
                  <AppLink to={paths.emergencyOpenings(id)}>{t('emergency.openings.title')}</AppLink>
                </Text>
              ) : null}
            </Stack>
          </Section>
        ) : null;
      }}
    </QueryView>
  );
}
