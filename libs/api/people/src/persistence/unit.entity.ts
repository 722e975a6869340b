import type { UnitKind } from '@samplan/shared/contracts';
import type { UnitId } from '@samplan/shared/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('unit')
export class UnitEntity {
  @PrimaryColumn('uuid')
  id: UnitId;
  @Column('uuid', { name: 'tenant_id' })
  tenantId: string;
  @Column('text')
  name: string;
  @Column('text')
  kind: UnitKind;
  @Column('uuid', { name: 'organisation_id', nullable: true })
  organisationId: string | null;
  @Column('text', { nullable: true })
  code: string | null;
  @Column('text', { nullable: true })
  zone: string | null;
  @Column('daterange')
  valid: string;
  @Column('int', { default: 1 })
  version: number;
}
