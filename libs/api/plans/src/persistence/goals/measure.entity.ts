import type { LifeArea, MeasureStatus, PersonKind, UserAnswer } from '@samplan/shared/contracts';
import type { CollaborationId, GoalId, MeasureId, PersonId, UnitId } from '@samplan/shared/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('measure')
export class MeasureEntity {
  @PrimaryColumn('uuid')
  id: MeasureId;
  @Column('uuid', { name: 'tenant_id' })
  tenantId: string;
  @Column('uuid', { name: 'collaboration_id' })
  collaborationId: CollaborationId;
  @Column('uuid', { name: 'goal_id' })
  goalId: GoalId;
  @Column('text', { name: 'life_area' })
  lifeArea: LifeArea;
  @Column('text')
  title: string;
  @Column('text', { nullable: true })
  how: string | null;
  @Column('text', { nullable: true })
  extent: string | null;
  @Column('date', { name: 'start_date', nullable: true })
  startDate: string | null;
  @Column('date', { nullable: true })
  deadline: string | null;
  @Column('text')
  status: MeasureStatus;
  @Column('text', { name: 'status_reason', nullable: true })
  statusReason: string | null;
  @Column('uuid', { name: 'accountable_person_id', nullable: true })
  accountablePersonId: PersonId | null;
  @Column('text', { name: 'accountable_kind', nullable: true })
  accountableKind: PersonKind | null;
  @Column('uuid', { name: 'accountable_unit_id', nullable: true })
  accountableUnitId: UnitId | null;
  @Column('text', { name: 'user_answer' })
  userAnswer: UserAnswer;
  @Column('text')
  rank: string;
  /** Kept by the database, which knows when the status changed. */
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
