import type { GroundKind, LogQuestionRoute, LogSection, Relation } from '@samplan/shared/contracts';
import type { CollaborationId, LogQuestionId } from '@samplan/shared/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A question about one visit, with what the log said of it. */
@Entity('log_question')
export class LogQuestionEntity {
  @PrimaryColumn('uuid')
  id: LogQuestionId;
  @Column('uuid', { name: 'tenant_id' })
  tenantId: string;
  @Column('uuid', { name: 'collaboration_id' })
  collaborationId: CollaborationId;
  @Column('uuid', { name: 'entry_id' })
  entryId: string;
  @Column('uuid', { name: 'viewer_id' })
  viewerId: string;
  @Column('uuid', { name: 'viewer_unit_id', nullable: true })
  viewerUnitId: string | null;
  @Column('timestamptz', { name: 'looked_at' })
  lookedAt: Date;
  @Column('text')
  section: LogSection;
  @Column('text')
  relation: Relation;
  @Column('text', { name: 'ground_kind' })
  groundKind: GroundKind;
  @Column('text', { nullable: true })
  why: string | null;
  /** Written here and read through a function, which does not tell the one who looked: to them it is null. */
  @Column('uuid', { name: 'asked_by', select: false })
  askedBy: string | null;
  @Column('timestamptz', { name: 'asked_at' })
  askedAt: Date;
  @Column('text', { name: 'goes_to' })
  goesTo: LogQuestionRoute;
  @Column('date', { name: 'due_on' })
  dueOn: string;
  @Column('timestamptz', { name: 'reminded_at', nullable: true })
  remindedAt: Date | null;
  @Column('timestamptz', { name: 'escalated_at', nullable: true })
  escalatedAt: Date | null;
  @Column('timestamptz', { name: 'viewer_asked_at', nullable: true })
  viewerAskedAt: Date | null;
  @Column('timestamptz', { name: 'answered_at', nullable: true })
  answeredAt: Date | null;
  @Column('integer')
  version: number;
}
