import type { GoalState, GoalVoice, LifeArea } from '@samplan/shared/contracts';
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
  @Column('text')
  rank: string;
  @Column('uuid', { name: 'parent_id', nullable: true })
  parentId: GoalId | null;
  /** The one all others serve. */
  @Column('boolean', { name: 'is_top', default: false })
  isTop: boolean;
  @Column('text', { nullable: true })
  details: string | null;
  @Column('text', { default: 'open' })
  state: GoalState;
  @Column('text', { name: 'state_reason', nullable: true })
  stateReason: string | null;
  /** When it is looked at next; null: together with the plan. */
  @Column('date', { name: 'review_on', nullable: true })
  reviewOn: string | null;
  /** When it was to be looked at before it was put off. */
  @Column('date', { name: 'review_was', nullable: true })
  reviewWas: string | null;
  @Column('text', { name: 'review_reason', nullable: true })
  reviewReason: string | null;
  /** Kept by the database, which knows when the state changed. */
  @Column({ type: 'timestamptz', name: 'settled_at', nullable: true, insert: false, update: false })
  settledAt: Date | null;
  @Column('timestamptz', { name: 'removed_at', nullable: true })
  removedAt: Date | null;
  @Column('uuid', { name: 'removed_by', nullable: true })
  removedBy: PersonId | null;
  @Column('uuid', { name: 'created_by' })
  createdBy: PersonId;
  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;
  @Column('integer')
  version: number;
}
