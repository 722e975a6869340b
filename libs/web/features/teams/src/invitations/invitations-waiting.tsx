import { Card, LinkButton, paths, Text, useTranslation } from '@samplan/web/ui';
import { useMyInvitations } from './use-my-invitations';

/** On the start page while something waits; nothing otherwise. */
export function InvitationsWaiting() {
  const { t } = useTranslation();
  const count = useMyInvitations().data?.myTeamInvitations.nodes.length ?? 0;
  if (count === 0) return null;
  return (
    <Card variant="tinted">
      <Text>{t('start.team.invitations', { count })}</Text>
      <div>
        <LinkButton to={paths.invitations()}>{t('start.team.openInvitations')}</LinkButton>
      </div>
    </Card>
  );
}
