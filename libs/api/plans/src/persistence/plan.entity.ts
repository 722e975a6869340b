import type { ConsentWay, PlanState, WishedBy } from '@samplan/shared/contracts';
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
  @Column('text', { name: 'wished_by', nullable: true })
  wishedBy: WishedBy | null;
  @Column('uuid', { name: 'recorded_by', nullable: true })
  recordedBy: PersonId | null;
  @Column('timestamptz', { name: 'recorded_at', nullable: true })
  recordedAt: Date | null;
  @Column('date', { name: 'consent_on', nullable: true })
  consentOn: string | null;
  @Column('text', { name: 'consent_how', nullable: true })
  consentHow: ConsentWay | null;
  @Column('timestamptz', { name: 'state_since', nullable: true })
  stateSince: Date | null;
  @Column('uuid', { name: 'state_by', nullable: true })
  stateBy: PersonId | null;
  @Column('text', { name: 'state_reason', nullable: true })
  stateReason: string | null;
  @Column('text', { nullable: true })
  resources: string | null;
  @Column('text', { name: 'own_contribution', nullable: true })
  ownContribution: string | null;
  @Column('text', { name: 'kin_contribution', nullable: true })
  kinContribution: string | null;
  @Column('text', { name: 'needed_cooperation', nullable: true })
  neededCooperation: string | null;
  @Column('date', { name: 'period_start', nullable: true })
  periodStart: string | null;
  @Column('date', { name: 'period_end', nullable: true })
  periodEnd: string | null;
  @Column('date', { name: 'review_date', nullable: true })
  reviewDate: string | null;
  @Column('date', { name: 'review_was', nullable: true })
  reviewWas: string | null;
  @Column('text', { name: 'review_reason', nullable: true })
  reviewReason: string | null;
  @Column('integer', { name: 'review_months', nullable: true })
  reviewMonths: number | null;
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
