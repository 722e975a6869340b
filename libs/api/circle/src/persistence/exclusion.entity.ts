import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An employee the person keeps out by name, though the service is let in. */
@Entity('exclusion')
export class ExclusionEntity {
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
  @Column('uuid', { name: 'created_by' })
  createdBy: string;
  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;
  @Column('tstzrange')
  valid: string;
  @Column('int', { default: 1 })
  version: number;
}
