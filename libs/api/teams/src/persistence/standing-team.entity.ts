import { Column, Entity, PrimaryColumn } from 'typeorm';

/** People who share many cases: rehabilitation, palliative care, memory, a nurses’ route. */
@Entity('standing_team')
export class StandingTeamEntity {
  @PrimaryColumn('uuid')
  id: string;
  @Column('uuid', { name: 'tenant_id' })
  tenantId: string;
  @Column('uuid', { name: 'unit_id' })
  unitId: string;
  @Column('text')
  name: string;
  @Column('text', { nullable: true })
  purpose: string | null;
  @Column('tstzrange')
  valid: string;
  /** The last day, once it is settled that the team is to close. */
  @Column('date', { name: 'closes_on', nullable: true })
  closesOn: string | null;
  @Column('timestamptz', { name: 'waits_since', nullable: true })
  waitsSince: Date | null;
  @Column('int', { default: 1 })
  version: number;
}
