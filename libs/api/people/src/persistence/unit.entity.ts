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
}
