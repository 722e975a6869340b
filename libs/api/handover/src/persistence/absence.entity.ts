import type { AbsenceState } from '@samplan/shared/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

export interface DeputyChoice {
  collaborationId: string;
  deputyId: string | null;
}

/** That somebody is away, never why. */
@Entity('absence')
export class AbsenceEntity {
  @PrimaryColumn('uuid')
  id: string;
  @Column('uuid', { name: 'tenant_id' })
  tenantId: string;
  @Column('uuid', { name: 'person_id' })
  personId: string;
  @Column('text', { name: 'person_kind' })
  personKind: 'professional';
  @Column('date', { name: 'from_date' })
  fromDate: string;
  @Column('date', { name: 'until_date' })
  untilDate: string;
  @Column('text')
  state: AbsenceState;
  @Column('uuid', { name: 'deputy_id', nullable: true })
  deputyId: string | null;
  @Column('jsonb')
  choices: DeputyChoice[];
  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;
  @Column('int')
  version: number;
}
