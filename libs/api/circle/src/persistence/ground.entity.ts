import type { LifeArea } from '@samplan/shared/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Why somebody may see: the person's consent, or a named legal basis. */
@Entity('ground')
export class GroundEntity {
  @PrimaryColumn('uuid')
  id: string;
  @Column('uuid', { name: 'tenant_id' })
  tenantId: string;
  @Column('uuid', { name: 'collaboration_id' })
  collaborationId: string;
  @Column('text')
  kind: 'consent' | 'legal_basis';
  @Column('uuid', { name: 'unit_id', nullable: true })
  unitId: string | null;
  @Column('uuid', { name: 'person_id', nullable: true })
  personId: string | null;
  @Column('text', { array: true })
  areas: LifeArea[];
  @Column('text')
  purpose: string;
  @Column('text', { name: 'given_how' })
  givenHow: 'spoken' | 'signed' | 'guardian' | 'law';
  @Column('text', { name: 'legal_basis', nullable: true })
  legalBasis: string | null;
  @Column('uuid', { name: 'recorded_by' })
  recordedBy: string;
  @Column('tstzrange')
  valid: string;
}
