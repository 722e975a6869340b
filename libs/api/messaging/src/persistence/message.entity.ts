import type { LifeArea } from '@samplan/shared/contracts';
import type { CollaborationId, MessageId, PersonId, ThreadId } from '@samplan/shared/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('message')
export class MessageEntity {
  @PrimaryColumn('uuid')
  id: MessageId;
  @Column('uuid', { name: 'tenant_id' })
  tenantId: string;
  @Column('uuid', { name: 'collaboration_id' })
  collaborationId: CollaborationId;
  @Column('uuid', { name: 'thread_id' })
  threadId: ThreadId;
  @Column('text', { name: 'life_area' })
  lifeArea: LifeArea;
  @Column('uuid', { name: 'author_id' })
  authorId: PersonId;
  @Column('text')
  body: string;
  @Column('timestamptz', { name: 'sent_at' })
  sentAt: Date;
  @Column('uuid', { name: 'idempotency_key' })
  idempotencyKey: string;
  @Column('integer')
  version: number;
}
