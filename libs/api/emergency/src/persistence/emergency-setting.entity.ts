import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The law a municipality rests emergency access on, while it stands by it. Without one it is off. */
@Entity('emergency_setting')
export class EmergencySettingEntity {
  @PrimaryColumn('uuid')
  id: string;
  @Column('uuid', { name: 'tenant_id' })
  tenantId: string;
  @Column('text', { name: 'legal_ground' })
  legalGround: string;
  @Column('integer', { name: 'max_hours' })
  maxHours: number;
  @Column('tstzrange')
  valid: string;
  @Column('uuid', { name: 'set_by' })
  setBy: string;
  @Column('timestamptz', { name: 'set_at' })
  setAt: Date;
  @Column('integer', { default: 1 })
  version: number;
}
