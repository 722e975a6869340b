import type { AgendaItemState, LifeArea } from '@samplan/shared/contracts';
import type { AgendaItemId, CollaborationId, MeetingId, PersonId } from '@samplan/shared/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('agenda_item')
export class AgendaItemEntity {
  @PrimaryColumn('uuid')
  id: AgendaItemId;
  @Column('uuid', { name: 'tenant_id' })
  tenantId: string;
  @Column('uuid', { name: 'collaboration_id' })
  collaborationId: CollaborationId;
  @Column('uuid', { name: 'meeting_id' })
  meetingId: MeetingId;
  @Column('text', { name: 'life_area' })
  lifeArea: LifeArea;
  @Column('text')
  title: string;
  @Column('integer')
  position: number;
  @Column('integer')
  minutes: number;
  @Column('text')
  state: AgendaItemState;
  @Column('boolean', { name: 'is_what_matters' })
  isWhatMatters: boolean;
  @Column('uuid', { name: 'proposed_by' })
  proposedBy: PersonId;
  @Column('text')
  facts: string;
  @Column('text')
  assessments: string;
  @Column('integer')
  version: number;
}
