import type { Attendance } from '@samplan/shared/contracts';
import type { CollaborationId, MeetingId, PersonId } from '@samplan/shared/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('meeting_participant')
export class MeetingParticipantEntity {
  @Column('uuid', { name: 'tenant_id' })
  tenantId: string;
  @Column('uuid', { name: 'collaboration_id' })
  collaborationId: CollaborationId;
  @PrimaryColumn('uuid', { name: 'meeting_id' })
  meetingId: MeetingId;
  @PrimaryColumn('uuid', { name: 'person_id' })
  personId: PersonId;
  @Column('text')
  attendance: Attendance;
}
