export { messagingPolicy } from './access/messaging.policy';
export { MessagingModule } from './messaging.module';
export { MessageEntity } from './persistence/message.entity';
export { ThreadReadEntity } from './persistence/thread-read.entity';
export { ThreadEntity } from './persistence/thread.entity';
