import { Module } from '@nestjs/common';
import { PeopleModule } from '@samplan/api/people';
import { CollaborationResolver } from './graphql/collaboration.resolver';
import { NextOfKinResolver, TeamMemberResolver } from './graphql/team-member.resolver';
import { CollaborationLoader } from './persistence/collaboration.loader';
import { TeamRepository } from './persistence/team.repository';

@Module({
  imports: [PeopleModule],
  providers: [TeamRepository, CollaborationLoader, CollaborationResolver, TeamMemberResolver, NextOfKinResolver],
  exports: [TeamRepository, CollaborationLoader],
})
export class TeamsModule {}
