export { entryPolicy } from './access/entry.policy';
export { type InvitationRequest, Invitations, type MadeInvitation } from './application/invitations';
export { EntryModule } from './entry.module';
export { InvitationLink } from './graphql/invitation.types';
export { InvitationEntity } from './persistence/invitation.entity';
