import { useTypedQuery } from '@samplan/web/data';
import { MyInvitationsQuery } from '../graphql/my-invitations';

export function useMyInvitations() {
  return useTypedQuery(MyInvitationsQuery, { variables: {}, topics: [{ types: ['notice.added', 'circle.changed'] }] });
}
