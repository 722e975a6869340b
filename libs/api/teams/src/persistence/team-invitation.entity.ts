import type { AccessLevel, InvitationKind, InvitationState, LifeArea } from '@samplan/shared/contracts';
import type { CollaborationId, PersonId } from '@samplan/shared/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('team_invitation')
export class TeamInvitationEntity {
  @PrimaryColumn('uuid')
  id: string;
  @Column('uuid', { name: 'tenant_id' })
  tenantId: string;
  @Column('uuid', { name: 'collaboration_id' })
  collaborationId: CollaborationId;
  @Column('text', { name: 'to_kind' })
  toKind: InvitationKind;
  @Column('uuid', { name: 'person_id', nullable: true })
  personId: string | null;
  @Column('uuid', { name: 'unit_id', nullable: true })
  unitId: string | null;
  @Column('uuid', { name: 'standing_team_id', nullable: true })
  standingTeamId: string | null;
  @Column('text')
  role: 'member' | 'primary_contact';
  @Column('text', { name: 'helps_with' })
  helpsWith: string;
  @Column('text')
  level: Exclude<AccessLevel, 'coordinate'>;
  @Column('text', { array: true })
  areas: LifeArea[];
  @Column('uuid', { name: 'measure_id', nullable: true })
  measureId: string | null;
  @Column('date', { name: 'starts_on' })
  startsOn: string;
  @Column('date', { name: 'ends_on', nullable: true })
  endsOn: string | null;
  /** Older messages that a yes will open, and in which areas; else neither. */
  @Column('timestamptz', { name: 'opened_from', nullable: true })
  openedFrom: Date | null;
  @Column('text', { name: 'opened_areas', array: true, nullable: true })
  openedAreas: LifeArea[] | null;
  @Column('text')
  state: InvitationState;
  @Column('text', { nullable: true })
  reason: string | null;
  @Column('uuid', { name: 'invited_by' })
  invitedBy: PersonId;
  @Column('timestamptz', { name: 'invited_at' })
  invitedAt: Date;
  @Column('uuid', { name: 'named_by', nullable: true })
  namedBy: string | null;
  @Column('timestamptz', { name: 'named_at', nullable: true })
  namedAt: Date | null;
  @Column('uuid', { name: 'settled_by', nullable: true })
  settledBy: string | null;
  @Column('timestamptz', { name: 'settled_at', nullable: true })
  settledAt: Date | null;
  @Column('integer')
  version: number;
}
