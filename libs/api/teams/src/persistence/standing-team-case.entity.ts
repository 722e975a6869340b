import type { AccessLevel, LifeArea } from '@samplan/shared/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A standing team that has been asked into a plan. */
@Entity('standing_team_case')
export class StandingTeamCaseEntity {
  @PrimaryColumn('uuid')
  id: string;
  @Column('uuid', { name: 'tenant_id' })
  tenantId: string;
  @Column('uuid', { name: 'collaboration_id' })
  collaborationId: string;
  @Column('uuid', { name: 'standing_team_id' })
  standingTeamId: string;
  @Column('text', { name: 'helps_with', nullable: true })
  helpsWith: string | null;
  @Column('text')
  level: AccessLevel;
  @Column('text', { array: true })
  areas: LifeArea[];
  @Column('uuid', { name: 'asked_by' })
  askedBy: string;
  @Column('uuid', { name: 'accepted_by', nullable: true })
  acceptedBy: string | null;
  @Column('timestamptz', { name: 'accepted_at', nullable: true })
  acceptedAt: Date | null;
  @Column('tstzrange')
  valid: string;
  @Column('int', { default: 1 })
  version: number;
}
