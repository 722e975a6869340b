import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a child from twelve on keeps from their parents. */
@Entity('withheld_area')
export class WithheldAreaEntity {
  @PrimaryColumn('uuid')
  id: string;
  @Column('uuid', { name: 'tenant_id' })
  tenantId: string;
  @Column('uuid', { name: 'collaboration_id' })
  collaborationId: string;
  @Column('text', { name: 'life_area' })
  lifeArea: 'health' | 'mental_health';
  @Column('uuid', { name: 'withheld_by' })
  withheldBy: string;
  @Column('timestamptz', { name: 'withheld_at' })
  withheldAt: Date;
  @Column('tstzrange')
  valid: string;
  @Column('int', { default: 1 })
  version: number;
}
