import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A child or relative who does not yet know that a service is involved. */
@Entity('disclosure_guard')
export class DisclosureGuardEntity {
  @PrimaryColumn('uuid')
  id: string;
  @Column('uuid', { name: 'tenant_id' })
  tenantId: string;
  @Column('uuid', { name: 'collaboration_id' })
  collaborationId: string;
  @Column('uuid', { name: 'toward_id' })
  towardId: string;
  @Column('uuid', { name: 'unit_id' })
  unitId: string;
  @Column('text')
  reason: string;
  @Column('text', { name: 'legal_ground' })
  legalGround: string;
  @Column('uuid', { name: 'decided_by' })
  decidedBy: string;
  @Column('timestamptz', { name: 'decided_at' })
  decidedAt: Date;
  @Column('timestamptz', { name: 'told_at', nullable: true })
  toldAt: Date | null;
  @Column('tstzrange')
  valid: string;
  @Column('int', { default: 1 })
  version: number;
}
