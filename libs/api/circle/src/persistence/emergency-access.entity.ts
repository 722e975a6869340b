import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('emergency_access')
export class EmergencyAccessEntity {
  @PrimaryColumn('uuid')
  id: string;
  @Column('uuid', { name: 'tenant_id' })
  tenantId: string;
  @Column('uuid', { name: 'collaboration_id' })
  collaborationId: string;
  @Column('uuid', { name: 'person_id' })
  personId: string;
  @Column('text', { name: 'person_kind', default: 'professional' })
  personKind: 'professional';
  @Column('uuid', { name: 'unit_id' })
  unitId: string;
  @Column('text')
  reason: string;
  @Column('text', { name: 'legal_ground' })
  legalGround: string;
  @Column('timestamptz', { name: 'opened_at' })
  openedAt: Date;
  @Column('uuid', { name: 'reviewed_by', nullable: true })
  reviewedBy: string | null;
  @Column('timestamptz', { name: 'reviewed_at', nullable: true })
  reviewedAt: Date | null;
  @Column('text', { name: 'review_note', nullable: true })
  reviewNote: string | null;
  @Column('tstzrange')
  valid: string;
  @Column('int', { default: 1 })
  version: number;
}
