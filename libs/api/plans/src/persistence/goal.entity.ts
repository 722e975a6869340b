import type { GoalVoice, LifeArea } from '@samplan/shared/contracts';
import type { CollaborationId, GoalId, PersonId, PlanId } from '@samplan/shared/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('goal')
export class GoalEntity {
  @PrimaryColumn('uuid')
  id: GoalId;
  @Column('uuid', { name: 'tenant_id' })
  tenantId: string;
  @Column('uuid', { name: 'collaboration_id' })
  collaborationId: CollaborationId;
  @Column('uuid', { name: 'plan_id' })
  planId: PlanId;
  @Column('text', { name: 'life_area' })
  lifeArea: LifeArea;
  @Column('text')
  title: string;
  @Column('text')
  voice: GoalVoice;
  @Column('integer')
  position: number;
  @Column('uuid', { name: 'created_by' })
  createdBy: PersonId;
  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;
  @Column('integer')
  version: number;
}
