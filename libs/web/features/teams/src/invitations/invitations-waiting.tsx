import { useTypedQuery } from '@samplan/web/data';
import { AppLink, Card, LinkButton, paths, Text, useTranslation } from '@samplan/web/ui';
import { InvitationsWaitingQuery } from '../graphql/invitations-waiting';
import { invitationTopics } from './invitation-topics';

/** On the start page while something waits, or while one is in a team one sees nothing of; nothing otherwise. */
export function InvitationsWaiting() {
  const { t } = useTranslation();
  const { data } = useTypedQuery(InvitationsWaitingQuery, { variables: {}, topics: invitationTopics });
  const count = data?.myTeamInvitations.nodes.length ?? 0;
  const closed = data?.myPlacesWithoutGround.nodes.length ?? 0;
  if (count === 0 && closed === 0) return null;
  if (count === 0)
    return (
      <Text subtle>
        {t('start.team.closed', { count: closed })}{' '}
        <AppLink to={paths.invitations()}>{t('start.team.openClosed')}</AppLink>
      </Text>
    );
  return (
    <Card variant="tinted">
      <Text>{t('start.team.invitations', { count })}</Text>
      <div>
        <LinkButton to={paths.invitations()}>{t('start.team.openInvitations')}</LinkButton>
      </div>
    </Card>
  );
}
