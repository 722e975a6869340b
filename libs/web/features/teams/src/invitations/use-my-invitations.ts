import { useTypedQuery } from '@samplan/web/data';
import { MyInvitationsQuery } from '../graphql/my-invitations';

export const invitationTopics = [{ types: ['notice.added', 'circle.changed'] }] as const;

export function useMyInvitations(after: string | null) {
  return useTypedQuery(MyInvitationsQuery, { variables: { after }, topics: invitationTopics });
}
