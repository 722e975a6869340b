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
  /** Who said yes; null where the law says it. */
  @Column('uuid', { name: 'given_by', nullable: true })
  givenBy: string | null;
  @Column('boolean', { name: 'capacity_doubted', default: false })
  capacityDoubted: boolean;
  @Column('text', { name: 'capacity_assessed_by', nullable: true })
  capacityAssessedBy: string | null;
  @Column('date', { name: 'capacity_assessed_on', nullable: true })
  capacityAssessedOn: string | null;
  @Column('text', { name: 'capacity_assessed_for', nullable: true })
  capacityAssessedFor: string | null;
  /** Who decided instead of the person. */
  @Column('uuid', { name: 'decided_by', nullable: true })
  decidedBy: string | null;
  /** The day it was signed on paper. */
  @Column('date', { name: 'signed_on', nullable: true })
  signedOn: string | null;
  /** What the person said themselves, where somebody else decided. */
  @Column('text', { nullable: true })
  heard: string | null;
  /** The version of the same consent that this one took the place of. */
  @Column('uuid', { nullable: true })
  replaces: string | null;
  @Column('timestamptz', { name: 'recorded_at', nullable: true })
  recordedAt: Date | null;
  @Column('timestamptz', { name: 'withdrawn_at', nullable: true })
  withdrawnAt: Date | null;
  @Column('uuid', { name: 'withdrawn_by', nullable: true })
  withdrawnBy: string | null;
  @Column('int', { default: 1 })
  version: number;
}
