import type { LifeArea, ProfessionalPlanKind } from '@samplan/shared/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A plan a service keeps elsewhere: that it exists, whose it is and when it is revised; never what it says. */
@Entity('professional_plan')
export class ProfessionalPlanEntity {
  @PrimaryColumn('uuid')
  id: string;
  @Column('uuid', { name: 'tenant_id' })
  tenantId: string;
  @Column('uuid', { name: 'collaboration_id' })
  collaborationId: string;
  @Column('text', { name: 'life_area' })
  lifeArea: LifeArea;
  @Column('text')
  kind: ProfessionalPlanKind;
  @Column('text')
  title: string;
  @Column('uuid', { name: 'unit_id', nullable: true })
  unitId: string | null;
  @Column('text', { name: 'kept_where', nullable: true })
  keptWhere: string | null;
  @Column('date', { name: 'revise_on', nullable: true })
  reviseOn: string | null;
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
