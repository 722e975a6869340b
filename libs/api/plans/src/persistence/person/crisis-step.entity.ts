import type { CrisisArea } from '@samplan/shared/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A sign that things are turning, and what is done then. */
@Entity('crisis_step')
export class CrisisStepEntity {
  @PrimaryColumn('uuid')
  id: string;
  @Column('uuid', { name: 'tenant_id' })
  tenantId: string;
  @Column('uuid', { name: 'collaboration_id' })
  collaborationId: string;
  @Column('text', { name: 'life_area' })
  lifeArea: CrisisArea;
  @Column('text', { name: 'early_warning' })
  earlyWarning: string;
  @Column('text')
  steps: string;
  @Column('text', { name: 'who_does', nullable: true })
  whoDoes: string | null;
  @Column('text', { name: 'who_to_call', nullable: true })
  whoToCall: string | null;
  @Column('boolean', { name: 'own_words', default: false })
  ownWords: boolean;
  @Column('text')
  rank: string;
  @Column('uuid', { name: 'created_by' })
  createdBy: string;
  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;
  @Column('timestamptz', { name: 'removed_at', nullable: true })
  removedAt: Date | null;
  @Column('integer', { default: 1 })
  version: number;
}
