import type { AccessLevel, LifeArea } from '@samplan/shared/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('guardian_mandate')
export class GuardianMandateEntity {
  @PrimaryColumn('uuid')
  id: string;
  @Column('uuid', { name: 'tenant_id' })
  tenantId: string;
  @Column('uuid', { name: 'collaboration_id' })
  collaborationId: string;
  @Column('uuid', { name: 'person_id' })
  personId: string;
  @Column('text')
  level: AccessLevel;
  @Column('text', { array: true })
  areas: LifeArea[];
  @Column('boolean', { name: 'may_consent' })
  mayConsent: boolean;
  @Column('text')
  authority: string;
  @Column('uuid', { name: 'recorded_by' })
  recordedBy: string;
  @Column('timestamptz', { name: 'recorded_at' })
  recordedAt: Date;
  /** The version in whose place this one came. */
  @Column('uuid', { nullable: true })
  replaces: string | null;
  @Column('tstzrange')
  valid: string;
  @Column('int', { default: 1 })
  version: number;
}
