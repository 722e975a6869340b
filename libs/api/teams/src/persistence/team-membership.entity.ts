import type { AccessLevel, LifeArea, TeamRole } from '@samplan/shared/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('team_membership')
export class TeamMembershipEntity {
  @PrimaryColumn('uuid')
  id: string;
  @Column('uuid', { name: 'tenant_id' })
  tenantId: string;
  @Column('uuid', { name: 'collaboration_id' })
  collaborationId: string;
  @Column('uuid', { name: 'person_id' })
  personId: string;
  @Column('uuid', { name: 'unit_id', nullable: true })
  unitId: string | null;
  @Column('text')
  role: TeamRole;
  @Column('text', { name: 'helps_with', nullable: true })
  helpsWith: string | null;
  @Column('text')
  level: AccessLevel;
  @Column('text', { array: true })
  areas: LifeArea[];
  @Column('timestamptz', { name: 'accepted_at', nullable: true })
  acceptedAt: Date | null;
  @Column('tstzrange')
  valid: string;
}
