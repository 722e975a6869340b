import type { LogAlertMode } from '@samplan/shared/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Whether the person wants to be told when somebody looks. */
@Entity('log_alert')
export class LogAlertEntity {
  @PrimaryColumn('uuid')
  id: string;
  @Column('uuid', { name: 'tenant_id' })
  tenantId: string;
  @Column('uuid', { name: 'collaboration_id' })
  collaborationId: string;
  @Column('text')
  mode: LogAlertMode;
  @Column('timestamptz', { name: 'told_until' })
  toldUntil: Date;
  @Column('timestamptz', { name: 'told_at', nullable: true })
  toldAt: Date | null;
  @Column('integer')
  version: number;
}
