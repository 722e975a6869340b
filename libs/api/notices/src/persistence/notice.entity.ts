import type { NoticeKind } from '@samplan/shared/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Something happened; where to look, never content. */
@Entity('notice')
export class NoticeEntity {
  @PrimaryColumn('uuid')
  id: string;
  @Column('uuid', { name: 'tenant_id' })
  tenantId: string;
  @Column('uuid', { name: 'recipient_id' })
  recipientId: string;
  @Column('text')
  kind: NoticeKind;
  @Column('uuid', { name: 'collaboration_id', nullable: true })
  collaborationId: string | null;
  @Column('uuid', { name: 'about_id', nullable: true })
  aboutId: string | null;
  @Column('uuid', { name: 'actor_id', nullable: true })
  actorId: string | null;
  @Column('date', { name: 'on_date', nullable: true })
  onDate: string | null;
  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;
  @Column('timestamptz', { name: 'read_at', nullable: true })
  readAt: Date | null;
  @Column('int', { default: 1 })
  version: number;
}
