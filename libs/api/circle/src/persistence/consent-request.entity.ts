import type { ConsentAnswer, ConsentWay, LifeArea } from '@samplan/shared/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What the person was asked to open, and what they said; a no as well. */
@Entity('consent_request')
export class ConsentRequestEntity {
  @PrimaryColumn('uuid')
  id: string;
  @Column('uuid', { name: 'tenant_id' })
  tenantId: string;
  @Column('uuid', { name: 'collaboration_id' })
  collaborationId: string;
  @Column('uuid', { name: 'unit_id', nullable: true })
  unitId: string | null;
  @Column('uuid', { name: 'person_id', nullable: true })
  personId: string | null;
  @Column('text', { array: true })
  areas: LifeArea[];
  @Column('text')
  purpose: string;
  @Column('date', { nullable: true })
  until: string | null;
  @Column('uuid', { name: 'asked_by' })
  askedBy: string;
  @Column('timestamptz', { name: 'asked_at' })
  askedAt: Date;
  @Column('text', { nullable: true })
  answer: ConsentAnswer | null;
  @Column('timestamptz', { name: 'answered_at', nullable: true })
  answeredAt: Date | null;
  @Column('uuid', { name: 'answered_by', nullable: true })
  answeredBy: string | null;
  @Column('text', { name: 'given_how', nullable: true })
  givenHow: ConsentWay | null;
  /** The day the answer was signed on paper. */
  @Column('date', { name: 'signed_on', nullable: true })
  signedOn: string | null;
  @Column('uuid', { name: 'ground_id', nullable: true })
  groundId: string | null;
  @Column('timestamptz', { name: 'withdrawn_at', nullable: true })
  withdrawnAt: Date | null;
  @Column('int', { default: 1 })
  version: number;
}
