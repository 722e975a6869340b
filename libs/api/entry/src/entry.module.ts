import { Module } from '@nestjs/common';
import { PeopleModule } from '@samplan/api/people';
import { Invitations } from './application/invitations';
import { MakeInvitation } from './application/make-invitation';
import { UseInvitation } from './application/use-invitation';
import { WithdrawInvitation } from './application/withdraw-invitation';
import { InvitationResolver } from './graphql/invitation.resolver';
import { InvitationRepository } from './persistence/invitation.repository';

@Module({
  imports: [PeopleModule],
  providers: [InvitationRepository, Invitations, MakeInvitation, WithdrawInvitation, UseInvitation, InvitationResolver],
  exports: [Invitations],
})
export class EntryModule {}
