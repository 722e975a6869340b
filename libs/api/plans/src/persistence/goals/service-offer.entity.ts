import type { LifeArea, OfferAnswer } from '@samplan/shared/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Something wished for, and whether a service can, partly can or cannot, with the reason. */
@Entity('service_offer')
export class ServiceOfferEntity {
  @PrimaryColumn('uuid')
  id: string;
  @Column('uuid', { name: 'tenant_id' })
  tenantId: string;
  @Column('uuid', { name: 'collaboration_id' })
  collaborationId: string;
  @Column('text', { name: 'life_area' })
  lifeArea: LifeArea;
  @Column('uuid', { name: 'unit_id', nullable: true })
  unitId: string | null;
  @Column('text')
  wish: string;
  @Column('text')
  answer: OfferAnswer;
  @Column('text', { nullable: true })
  reason: string | null;
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
