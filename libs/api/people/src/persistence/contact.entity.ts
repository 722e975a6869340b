import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How to reach a citizen at home; row-level security gives it to the few who need it. */
@Entity('contact')
export class ContactEntity {
  @PrimaryColumn('uuid', { name: 'person_id' })
  personId: string;
  @Column('uuid', { name: 'tenant_id' })
  tenantId: string;
  @Column('text', { name: 'person_kind', default: 'citizen' })
  personKind: 'citizen';
  @Column('text', { nullable: true })
  address: string | null;
  @Column('text', { nullable: true })
  phone: string | null;
  @Column('text', { nullable: true })
  email: string | null;
  @Column('uuid', { name: 'changed_by' })
  changedBy: string;
  @Column('timestamptz', { name: 'changed_at' })
  changedAt: Date;
  @Column('integer')
  version: number;
}
