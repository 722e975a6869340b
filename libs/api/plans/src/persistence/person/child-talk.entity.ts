import type { ChildTalkOutcome, LifeArea, UserAnswer } from '@samplan/shared/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** That somebody has talked with the child before a measure begins, or why not. Never changed: a new one is written, and one that was wrong is taken away. */
@Entity('child_talk')
export class ChildTalkEntity {
  @PrimaryColumn('uuid')
  id: string;
  @Column('uuid', { name: 'tenant_id' })
  tenantId: string;
  @Column('uuid', { name: 'collaboration_id' })
  collaborationId: string;
  @Column('uuid', { name: 'measure_id' })
  measureId: string;
  @Column('text', { name: 'life_area' })
  lifeArea: LifeArea;
  @Column('text')
  outcome: ChildTalkOutcome;
  @Column('text', { nullable: true })
  reason: string | null;
  @Column('date', { name: 'talked_on' })
  talkedOn: string;
  /** What a guardian says beside; it is not the child's answer. */
  @Column('text', { name: 'guardian_answer' })
  guardianAnswer: UserAnswer;
  @Column('text', { name: 'guardian_note', nullable: true })
  guardianNote: string | null;
  @Column('uuid', { name: 'recorded_by' })
  recordedBy: string;
  @Column('timestamptz', { name: 'recorded_at' })
  createdAt: Date;
  @Column('timestamptz', { name: 'removed_at', nullable: true })
  removedAt: Date | null;
  @Column('uuid', { name: 'removed_by', nullable: true })
  removedBy: string | null;
  @Column('integer', { default: 1 })
  version: number;
}
