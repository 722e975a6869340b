import { AppLink, paths, useTranslation } from '@samplan/web/ui';

interface AskConsentProps {
  collaborationId: string;
  invitation: { unit: { id: string } | null; person: { id: string } | null };
}

/** On to the kitchen table, with a card begun for the service they come from, or for themselves if they come from none. */
export function AskConsent({ collaborationId, invitation: { unit, person } }: AskConsentProps) {
  const { t } = useTranslation();
  return (
    <AppLink to={paths.consentTable(collaborationId)} hash={unit?.id ?? person?.id}>
      {t('teams.askConsent')}
    </AppLink>
  );
}
