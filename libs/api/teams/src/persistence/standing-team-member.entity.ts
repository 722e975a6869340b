import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('standing_team_member')
export class StandingTeamMemberEntity {
  @PrimaryColumn('uuid')
  id: string;
  @Column('uuid', { name: 'tenant_id' })
  tenantId: string;
  @Column('uuid', { name: 'standing_team_id' })
  standingTeamId: string;
  @Column('uuid', { name: 'person_id' })
  personId: string;
  @Column('text', { name: 'person_kind', default: 'professional' })
  personKind: 'professional';
  @Column('text')
  role: 'lead' | 'member';
  @Column('tstzrange')
  valid: string;
  @Column('int', { default: 1 })
  version: number;
}
