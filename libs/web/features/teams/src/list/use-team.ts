import { useTypedQuery } from '@samplan/web/data';
import { TeamQuery } from '../graphql/team';

export function useTeam(collaborationId: string) {
  return useTypedQuery(TeamQuery, {
    variables: { collaborationId },
    topics: [
      {
        collaborationId,
        types: [
          'circle.changed',
          'team.edited',
          'team_invitation.edited',
          'deputy.named',
          'deputy.ended',
          'membership.handed_over',
        ],
      },
    ],
  });
}
