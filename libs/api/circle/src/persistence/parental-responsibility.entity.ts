import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('parental_responsibility')
export class ParentalResponsibilityEntity {
  @PrimaryColumn('uuid')
  id: string;
  @Column('uuid', { name: 'tenant_id' })
  tenantId: string;
  @Column('uuid', { name: 'collaboration_id' })
  collaborationId: string;
  @Column('uuid', { name: 'person_id' })
  personId: string;
  @Column('uuid', { name: 'recorded_by' })
  recordedBy: string;
  @Column('timestamptz', { name: 'recorded_at' })
  recordedAt: Date;
  @Column('tstzrange')
  valid: string;
  @Column('int', { default: 1 })
  version: number;
}
