import type { LifeArea, NeedSayer, NeedState } from '@samplan/shared/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Something somebody needs, and whose it is to see to. */
@Entity('need')
export class NeedEntity {
  @PrimaryColumn('uuid')
  id: string;
  @Column('uuid', { name: 'tenant_id' })
  tenantId: string;
  @Column('uuid', { name: 'collaboration_id' })
  collaborationId: string;
  @Column('text', { name: 'life_area' })
  lifeArea: LifeArea;
  @Column('text')
  text: string;
  @Column('text', { name: 'said_by' })
  saidBy: NeedSayer;
  @Column('text', { name: 'state' })
  needState: NeedState;
  /** The clock is the database's: it is set with the state. */
  @Column('timestamptz', { name: 'state_since' })
  stateSince: Date;
  @Column('timestamptz', { name: 'open_since' })
  openSince: Date;
  @Column('timestamptz', { name: 'told_at', nullable: true })
  toldAt: Date | null;
  @Column('timestamptz', { name: 'escalated_at', nullable: true })
  escalatedAt: Date | null;
  @Column('uuid', { name: 'owner_id', nullable: true })
  ownerId: string | null;
  @Column('uuid', { name: 'owner_unit_id', nullable: true })
  ownerUnitId: string | null;
  @Column('text', { nullable: true })
  reason: string | null;
  @Column('uuid', { name: 'measure_id', nullable: true })
  measureId: string | null;
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
