import { Module } from '@nestjs/common';
import { TeamsModule } from '@samplan/api/teams';
import { KeepDraft } from './application/keep-draft';
import { CollaborationDraftsResolver, DraftMutations } from './graphql/draft.resolver';
import { DraftRepository } from './persistence/draft.repository';
import { OutboxKeyRepository } from './persistence/outbox-key.repository';

@Module({
  imports: [TeamsModule],
  providers: [DraftRepository, OutboxKeyRepository, KeepDraft, CollaborationDraftsResolver, DraftMutations],
})
export class DraftsModule {}
