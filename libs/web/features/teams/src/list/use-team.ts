import { useTypedQuery } from '@samplan/web/data';
import { TeamQuery } from '../graphql/team';
import { teamTopics } from '../logic/team-topics';

export function useTeam(collaborationId: string) {
  return useTypedQuery(TeamQuery, {
    variables: { collaborationId },
    topics: [{ collaborationId, types: teamTopics }],
  });
}
