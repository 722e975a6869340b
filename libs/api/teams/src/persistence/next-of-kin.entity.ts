import type { AccessLevel, LifeArea, NextOfKinKind } from '@samplan/shared/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('next_of_kin')
export class NextOfKinEntity {
  @PrimaryColumn('uuid')
  id: string;
  @Column('uuid', { name: 'tenant_id' })
  tenantId: string;
  @Column('uuid', { name: 'collaboration_id' })
  collaborationId: string;
  @Column('uuid', { name: 'person_id' })
  personId: string;
  @Column('text')
  relationship: string;
  @Column('text')
  level: AccessLevel;
  @Column('text', { array: true })
  areas: LifeArea[];
  @Column('tstzrange')
  valid: string;
  @Column('text', { default: 'next_of_kin' })
  kind: NextOfKinKind;
  /** The user organisation a spokesperson comes from. */
  @Column('text', { nullable: true })
  organisation: string | null;
  @Column('boolean', { default: false })
  closest: boolean;
  /** Of the press that let in somebody new. */
  @Column('uuid', { name: 'idempotency_key', nullable: true })
  idempotencyKey: string | null;
  @Column('int', { default: 1 })
  version: number;
}
