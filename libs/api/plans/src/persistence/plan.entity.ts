import type { PlanState } from '@samplan/shared/contracts';
import type { CollaborationId, PersonId, PlanId } from '@samplan/shared/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('individual_plan')
export class PlanEntity {
  @PrimaryColumn('uuid')
  id: PlanId;
  @Column('uuid', { name: 'tenant_id' })
  tenantId: string;
  @Column('uuid', { name: 'collaboration_id' })
  collaborationId: CollaborationId;
  @Column('text')
  state: PlanState;
  @Column('date', { name: 'wished_on' })
  wishedOn: string;
  @Column('text', { name: 'wished_how' })
  wishedHow: string;
  @Column('date', { name: 'period_start', nullable: true })
  periodStart: string | null;
  @Column('date', { name: 'period_end', nullable: true })
  periodEnd: string | null;
  @Column('date', { name: 'review_date', nullable: true })
  reviewDate: string | null;
  @Column('text', { name: 'what_matters', nullable: true })
  whatMatters: string | null;
  @Column('uuid', { name: 'what_matters_author_id', nullable: true })
  whatMattersAuthorId: PersonId | null;
  @Column('timestamptz', { name: 'what_matters_at', nullable: true })
  whatMattersAt: Date | null;
  @Column('integer', { name: 'what_matters_version' })
  whatMattersVersion: number;
  @Column('integer')
  version: number;
}
