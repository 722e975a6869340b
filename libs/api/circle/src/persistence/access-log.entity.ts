import type { GroundKind, LifeArea, LogSection, Relation } from '@samplan/shared/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('access_log')
export class AccessLogEntity {
  @PrimaryColumn('uuid')
  id: string;
  @Column('uuid', { name: 'tenant_id' })
  tenantId: string;
  @Column('timestamptz')
  at: Date;
  @Column('text')
  outcome: 'read' | 'denied';
  @Column('uuid', { name: 'viewer_id' })
  viewerId: string;
  @Column('uuid', { name: 'viewer_tenant_id' })
  viewerTenantId: string;
  @Column('uuid', { name: 'viewer_unit_id', nullable: true })
  viewerUnitId: string | null;
  @Column('uuid', { name: 'collaboration_id' })
  collaborationId: string;
  @Column('text')
  section: LogSection;
  @Column('text', { nullable: true })
  relation: Relation | null;
  @Column('text', { name: 'ground_kind', nullable: true })
  groundKind: GroundKind | null;
  @Column('uuid', { name: 'ground_id', nullable: true })
  groundId: string | null;
  @Column('text', { name: 'correlation_id', nullable: true })
  correlationId: string | null;
  /** The membership, mandate or opening the access came through. */
  @Column('uuid', { name: 'through_id', nullable: true })
  throughId: string | null;
  /** Life areas that were open to the viewer then. */
  @Column('text', { array: true })
  areas: LifeArea[];
  /** The purpose agreed to, the law named, who made the guardian, or the reason given in an emergency. */
  @Column('text', { nullable: true })
  why: string | null;
  @Column('uuid', { name: 'deputy_for', nullable: true })
  deputyFor: string | null;
}
