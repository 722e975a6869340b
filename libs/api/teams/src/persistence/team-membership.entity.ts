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
  /** The membership this one stands in for while it lasts. */
  @Column('uuid', { name: 'deputy_for', nullable: true })
  deputyFor: string | null;
  /** A temporary expert is here for this measure and leaves with it. */
  @Column('uuid', { name: 'measure_id', nullable: true })
  measureId: string | null;
  /** Told where a person with a protected address is. */
  @Column('boolean', { name: 'sees_place', default: false })
  seesPlace: boolean;
  /** Older messages opened to a newcomer; else from joining on. */
  @Column('timestamptz', { name: 'sees_from', nullable: true })
  seesFrom: Date | null;
  /** From when older messages were opened to this place by somebody, and in which areas; else neither. */
  @Column('timestamptz', { name: 'opened_from', nullable: true })
  openedFrom: Date | null;
  @Column('text', { name: 'opened_areas', array: true, nullable: true })
  openedAreas: LifeArea[] | null;
  @Column('uuid', { name: 'invited_by', nullable: true })
  invitedBy: string | null;
  @Column('text', { name: 'left_reason', nullable: true })
  leftReason: string | null;
  @Column('int', { default: 1 })
  version: number;
}
