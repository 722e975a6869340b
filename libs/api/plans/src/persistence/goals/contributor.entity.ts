import type { LifeArea } from '@samplan/shared/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Somebody who takes part in a measure without answering for it: a person of the circle, a unit, or just a name. */
@Entity('measure_contributor')
export class ContributorEntity {
  @PrimaryColumn('uuid')
  id: string;
  @Column('uuid', { name: 'tenant_id' })
  tenantId: string;
  @Column('uuid', { name: 'collaboration_id' })
  collaborationId: string;
  @Column('uuid', { name: 'measure_id' })
  measureId: string;
  @Column('text', { name: 'life_area' })
  lifeArea: LifeArea;
  @Column('uuid', { name: 'person_id', nullable: true })
  personId: string | null;
  @Column('uuid', { name: 'unit_id', nullable: true })
  unitId: string | null;
  @Column('text', { nullable: true })
  name: string | null;
  @Column('text', { nullable: true })
  does: string | null;
  @Column('uuid', { name: 'created_by' })
  createdBy: string;
  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;
  @Column('timestamptz', { name: 'removed_at', nullable: true })
  removedAt: Date | null;
  @Column('uuid', { name: 'removed_by', nullable: true })
  removedBy: string | null;
  @Column('integer', { default: 1 })
  version: number;
}
