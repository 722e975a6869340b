import type { LifeArea } from '@samplan/shared/contracts';
import type { AgendaItemId, CollaborationId, DecisionId, MeasureId, MeetingId, PersonId } from '@samplan/shared/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('meeting_decision')
export class MeetingDecisionEntity {
  @PrimaryColumn('uuid')
  id: DecisionId;
  @Column('uuid', { name: 'tenant_id' })
  tenantId: string;
  @Column('uuid', { name: 'collaboration_id' })
  collaborationId: CollaborationId;
  @Column('uuid', { name: 'meeting_id' })
  meetingId: MeetingId;
  @Column('uuid', { name: 'agenda_item_id' })
  agendaItemId: AgendaItemId;
  @Column('text', { name: 'life_area' })
  lifeArea: LifeArea;
  @Column('text')
  text: string;
  @Column('uuid', { name: 'decided_by' })
  decidedBy: PersonId;
  @Column('timestamptz', { name: 'decided_at' })
  decidedAt: Date;
  @Column('uuid', { name: 'measure_id', nullable: true })
  measureId: MeasureId | null;
  @Column('uuid', { name: 'idempotency_key' })
  idempotencyKey: string;
  @Column('integer')
  version: number;
}
