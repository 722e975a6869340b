import type { LifeArea } from '@samplan/shared/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One thing that is trained, and how well the person says it goes at the beginning and at the end. */
@Entity('rehab_activity')
export class RehabActivityEntity {
  @PrimaryColumn('uuid')
  id: string;
  @Column('uuid', { name: 'tenant_id' })
  tenantId: string;
  @Column('uuid', { name: 'collaboration_id' })
  collaborationId: string;
  @Column('text', { name: 'life_area' })
  lifeArea: LifeArea;
  @Column('uuid', { name: 'course_id' })
  courseId: string;
  @Column('text')
  what: string;
  @Column('text', { name: 'how_often', nullable: true })
  howOften: string | null;
  @Column('text', { nullable: true })
  who: string | null;
  @Column('smallint', { name: 'start_rating', nullable: true })
  startRating: number | null;
  @Column('uuid', { name: 'start_by', nullable: true })
  startBy: string | null;
  @Column('smallint', { name: 'end_rating', nullable: true })
  endRating: number | null;
  @Column('uuid', { name: 'end_by', nullable: true })
  endBy: string | null;
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
