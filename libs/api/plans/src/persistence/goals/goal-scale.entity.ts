import type { LifeArea } from '@samplan/shared/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What each of the five steps means for one goal, in the words the person and the services found. */
@Entity('goal_scale')
export class GoalScaleEntity {
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
  @Column('text', { name: 'much_less', nullable: true })
  muchLess: string | null;
  @Column('text', { nullable: true })
  less: string | null;
  @Column('text', { name: 'as_hoped', nullable: true })
  asHoped: string | null;
  @Column('text', { nullable: true })
  more: string | null;
  @Column('text', { name: 'much_more', nullable: true })
  muchMore: string | null;
  @Column('boolean', { name: 'with_person' })
  withPerson: boolean;
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
