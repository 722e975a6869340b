import type { CollaborationId, MeetingId, PersonId } from '@samplan/shared/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** That somebody has read the published minutes. */
@Entity('minutes_read')
export class MinutesReadEntity {
  @Column('uuid', { name: 'tenant_id' })
  tenantId: string;
  @Column('uuid', { name: 'collaboration_id' })
  collaborationId: CollaborationId;
  @PrimaryColumn('uuid', { name: 'meeting_id' })
  meetingId: MeetingId;
  @PrimaryColumn('uuid', { name: 'person_id' })
  personId: PersonId;
  @Column('timestamptz', { name: 'read_at' })
  readAt: Date;
}
