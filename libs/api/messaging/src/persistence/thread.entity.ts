import type { LifeArea } from '@samplan/shared/contracts';
import type { CollaborationId, ThreadId } from '@samplan/shared/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('thread')
export class ThreadEntity {
  @PrimaryColumn('uuid')
  id: ThreadId;
  @Column('uuid', { name: 'tenant_id' })
  tenantId: string;
  @Column('uuid', { name: 'collaboration_id' })
  collaborationId: CollaborationId;
  @Column('text')
  kind: 'team';
  @Column('text', { name: 'life_area' })
  lifeArea: LifeArea;
}
