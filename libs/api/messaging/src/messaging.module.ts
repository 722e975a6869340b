import { Module } from '@nestjs/common';
import { PeopleModule } from '@samplan/api/people';
import { MarkThreadRead } from './application/mark-thread-read';
import { SendMessage } from './application/send-message';
import { ThreadGate } from './application/thread-gate';
import { ThreadMutations } from './graphql/thread.mutations';
import { CollaborationThreadResolver, MessageResolver, ThreadResolver } from './graphql/thread.resolver';
import { MessageRepository } from './persistence/message.repository';
import { ThreadRepository } from './persistence/thread.repository';

@Module({
  imports: [PeopleModule],
  providers: [
    ThreadRepository,
    MessageRepository,
    ThreadGate,
    SendMessage,
    MarkThreadRead,
    CollaborationThreadResolver,
    ThreadResolver,
    MessageResolver,
    ThreadMutations,
  ],
})
export class MessagingModule {}
