import type { AddressProtection, PersonKind } from '@samplan/shared/contracts';
import type { PersonId } from '@samplan/shared/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('person')
export class PersonEntity {
  @PrimaryColumn('uuid')
  id: PersonId;
  @Column('uuid', { name: 'tenant_id' })
  tenantId: string;
  @Column('uuid', { name: 'login_id', nullable: true })
  loginId: string | null;
  @Column('text')
  kind: PersonKind;
  @Column('text', { name: 'given_name' })
  givenName: string;
  @Column('text', { name: 'family_name' })
  familyName: string;
  @Column('text', { nullable: true })
  profession: string | null;
  @Column('text', { name: 'work_phone', nullable: true })
  workPhone: string | null;
  @Column('date', { name: 'born_on', nullable: true })
  bornOn: string | null;
  /** A child that is not born yet. */
  @Column('date', { name: 'expected_on', nullable: true })
  expectedOn: string | null;
  @Column('text', { name: 'address_protection', default: 'none' })
  addressProtection: AddressProtection;
}
