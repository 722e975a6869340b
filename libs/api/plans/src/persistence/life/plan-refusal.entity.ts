import type { RefusalStatus, RefusalSubject } from '@samplan/shared/contracts';
import type { CollaborationId, PersonId } from '@samplan/shared/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('plan_refusal')
export class PlanRefusalEntity {
  @PrimaryColumn('uuid')
  id: string;
  @Column('uuid', { name: 'tenant_id' })
  tenantId: string;
  @Column('uuid', { name: 'collaboration_id' })
  collaborationId: CollaborationId;
  @Column('text')
  about: RefusalSubject;
  @Column('text')
  grounds: string;
  @Column('date', { name: 'decided_on' })
  decidedOn: string;
  @Column('date', { name: 'appeal_by' })
  appealBy: string;
  @Column('text', { name: 'appeal_body' })
  appealBody: string;
  @Column('text')
  status: RefusalStatus;
  @Column('date', { name: 'appealed_on', nullable: true })
  appealedOn: string | null;
  @Column('date', { name: 'settled_on', nullable: true })
  settledOn: string | null;
  @Column('uuid', { name: 'recorded_by' })
  recordedBy: PersonId;
  @Column('timestamptz', { name: 'recorded_at' })
  recordedAt: Date;
  @Column('integer')
  version: number;
}
