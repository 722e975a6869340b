import type { LifeArea } from '@samplan/shared/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A time-boxed course of rehabilitation toward a goal. */
@Entity('rehab_course')
export class RehabCourseEntity {
  @PrimaryColumn('uuid')
  id: string;
  @Column('uuid', { name: 'tenant_id' })
  tenantId: string;
  @Column('uuid', { name: 'collaboration_id' })
  collaborationId: string;
  @Column('text', { name: 'life_area' })
  lifeArea: LifeArea;
  @Column('uuid', { name: 'goal_id' })
  goalId: string;
  @Column('text')
  purpose: string;
  @Column('date', { name: 'from_date' })
  fromDate: string;
  @Column('date', { name: 'until_date' })
  untilDate: string;
  @Column('text', { nullable: true })
  intensity: string | null;
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
