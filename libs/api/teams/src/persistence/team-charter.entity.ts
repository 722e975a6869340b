import type { CollaborationId } from '@samplan/shared/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('team_charter')
export class TeamCharterEntity {
  @PrimaryColumn('uuid')
  id: string;
  @Column('uuid', { name: 'tenant_id' })
  tenantId: string;
  @Column('uuid', { name: 'collaboration_id' })
  collaborationId: CollaborationId;
  @Column('text')
  purpose: string;
  @Column('text', { name: 'shared_goal' })
  sharedGoal: string;
  @Column('text', { name: 'ways_of_working' })
  waysOfWorking: string;
  @Column('text', { name: 'decides_itself' })
  decidesItself: string;
  @Column('uuid', { name: 'edited_by' })
  editedBy: string;
  @Column('timestamptz', { name: 'edited_at' })
  editedAt: Date;
  @Column('integer')
  version: number;
}
