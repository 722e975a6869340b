import { Card, LinkButton, paths, Text, useTranslation } from '@samplan/web/ui';
import { useMyInvitations } from './use-my-invitations';

/** On the start page while something waits; nothing otherwise. */
export function InvitationsWaiting() {
  const { t } = useTranslation();
  const count = useMyInvitations().data?.myTeamInvitations.nodes.length ?? 0;
  if (count === 0) return null;
  return (
    <Card variant="tinted">
      <Text>{t('teams.mineCount', { count })}</Text>
      <div>
        <LinkButton to={paths.invitations()}>{t('teams.mineOpen')}</LinkButton>
      </div>
    </Card>
  );
}
