import type { CollaborationId, MessageId, PersonId, ThreadId } from '@samplan/shared/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How far a person has read in a thread, on any device. */
@Entity('thread_read')
export class ThreadReadEntity {
  @Column('uuid', { name: 'tenant_id' })
  tenantId: string;
  @Column('uuid', { name: 'collaboration_id' })
  collaborationId: CollaborationId;
  @PrimaryColumn('uuid', { name: 'thread_id' })
  threadId: ThreadId;
  @PrimaryColumn('uuid', { name: 'person_id' })
  personId: PersonId;
  @Column('uuid', { name: 'last_read_message_id' })
  lastReadMessageId: MessageId;
  @Column('timestamptz', { name: 'read_until' })
  readUntil: Date;
}
