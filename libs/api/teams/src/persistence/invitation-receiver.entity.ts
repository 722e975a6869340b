import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('invitation_receiver')
export class InvitationReceiverEntity {
  @PrimaryColumn('uuid')
  id: string;
  @Column('uuid', { name: 'tenant_id' })
  tenantId: string;
  @Column('uuid', { name: 'unit_id' })
  unitId: string;
  @Column('uuid', { name: 'person_id' })
  personId: string;
  @Column('text', { name: 'person_kind' })
  personKind: 'professional';
  @Column('uuid', { name: 'let_by' })
  letBy: string;
  @Column('tstzrange')
  valid: string;
  @Column('integer')
  version: number;
}
