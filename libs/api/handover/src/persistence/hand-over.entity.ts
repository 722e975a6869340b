import type { HandOverState } from '@samplan/shared/contracts';
import type { CollaborationId } from '@samplan/shared/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What is on its way from one to the next in one collaboration. Only the two of them read it. */
@Entity('hand_over')
export class HandOverEntity {
  @PrimaryColumn('uuid')
  id: string;
  @Column('uuid', { name: 'tenant_id' })
  tenantId: string;
  @Column('uuid', { name: 'collaboration_id' })
  collaborationId: CollaborationId;
  @Column('uuid', { name: 'batch_id' })
  batchId: string;
  @Column('uuid', { name: 'membership_id' })
  membershipId: string;
  @Column('uuid', { name: 'predecessor_id' })
  predecessorId: string;
  @Column('uuid', { name: 'successor_id' })
  successorId: string;
  @Column('text', { name: 'successor_kind' })
  successorKind: 'professional';
  @Column('uuid', { name: 'successor_unit_id' })
  successorUnitId: string;
  @Column('date', { name: 'on_date' })
  onDate: string;
  @Column('text')
  state: HandOverState;
  @Column('boolean', { name: 'moves_role' })
  movesRole: boolean;
  @Column('boolean', { name: 'moves_measures' })
  movesMeasures: boolean;
  @Column('boolean', { name: 'moves_meetings' })
  movesMeetings: boolean;
  @Column('boolean', { name: 'moves_questions' })
  movesQuestions: boolean;
  @Column('boolean', { name: 'opens_threads' })
  opensThreads: boolean;
  @Column('boolean')
  stays: boolean;
  @Column('boolean', { name: 'tells_team' })
  tellsTeam: boolean;
  @Column('boolean', { name: 'without_ground' })
  withoutGround: boolean;
  @Column('text')
  summary: string;
  @Column('timestamptz', { name: 'planned_at' })
  plannedAt: Date;
  @Column('timestamptz', { name: 'held_back_at', nullable: true })
  heldBackAt: Date | null;
  @Column('timestamptz', { name: 'settled_at', nullable: true })
  settledAt: Date | null;
  @Column('int')
  version: number;
}
