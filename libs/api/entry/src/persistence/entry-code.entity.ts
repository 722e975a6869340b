import type { AgreementWay } from '@samplan/shared/contracts';
import type { CollaborationId, PersonId } from '@samplan/shared/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('entry_code')
export class EntryCodeEntity {
  @PrimaryColumn('uuid')
  id: string;
  @Column('uuid', { name: 'tenant_id' })
  tenantId: string;
  @Column('uuid', { name: 'collaboration_id' })
  collaborationId: CollaborationId;
  @Column('uuid', { name: 'person_id' })
  personId: PersonId;
  @Column('uuid', { name: 'agreed_by' })
  agreedBy: PersonId;
  @Column('text', { name: 'agreed_how' })
  agreedHow: AgreementWay;
  @Column('bytea', { name: 'start_hash' })
  startHash: Buffer;
  @Column('bytea', { name: 'code_hash' })
  codeHash: Buffer;
  @Column('uuid', { name: 'created_by' })
  createdBy: PersonId;
  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;
  @Column('timestamptz', { name: 'expires_at' })
  expiresAt: Date;
  @Column('timestamptz', { name: 'used_at', nullable: true })
  usedAt: Date | null;
  @Column('timestamptz', { name: 'withdrawn_at', nullable: true })
  withdrawnAt: Date | null;
  @Column('uuid', { name: 'withdrawn_by', nullable: true })
  withdrawnBy: PersonId | null;
  @Column('integer')
  version: number;
}
