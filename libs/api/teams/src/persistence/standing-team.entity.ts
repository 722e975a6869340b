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
  @Column('int', { default: 1 })
  version: number;
}
