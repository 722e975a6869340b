import type { MeetingState, MinutesState } from '@samplan/shared/contracts';
import type { AgendaItemId, CollaborationId, MeetingId, PersonId } from '@samplan/shared/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('meeting')
export class MeetingEntity {
  @PrimaryColumn('uuid')
  id: MeetingId;
  @Column('uuid', { name: 'tenant_id' })
  tenantId: string;
  @Column('uuid', { name: 'collaboration_id' })
  collaborationId: CollaborationId;
  @Column('text')
  title: string;
  @Column('timestamptz', { name: 'starts_at' })
  startsAt: Date;
  @Column('timestamptz', { name: 'ends_at' })
  endsAt: Date;
  /** Written here, read through `MeetingPlaces` alone: the program has no right to the column. */
  @Column('text', { nullable: true, select: false })
  place?: string | null;
  @Column('text')
  state: MeetingState;
  @Column('uuid', { name: 'called_by' })
  calledBy: PersonId;
  @Column('uuid', { name: 'idempotency_key' })
  idempotencyKey: string;
  @Column('timestamptz', { name: 'started_at', nullable: true })
  startedAt: Date | null;
  @Column('timestamptz', { name: 'ended_at', nullable: true })
  endedAt: Date | null;
  @Column('uuid', { name: 'current_item_id', nullable: true })
  currentItemId: AgendaItemId | null;
  @Column('timestamptz', { name: 'current_item_opened_at', nullable: true })
  currentItemOpenedAt: Date | null;
  @Column('text', { name: 'minutes_state' })
  minutesState: MinutesState;
  @Column('uuid', { name: 'minutes_approved_by', nullable: true })
  minutesApprovedBy: PersonId | null;
  @Column('timestamptz', { name: 'minutes_approved_at', nullable: true })
  minutesApprovedAt: Date | null;
  @Column('timestamptz', { name: 'minutes_published_at', nullable: true })
  minutesPublishedAt: Date | null;
  @Column('integer')
  version: number;
}
