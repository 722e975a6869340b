import type { LinkPurpose } from '@samplan/shared/contracts';
import type { CollaborationId, PersonalLinkId, PersonId } from '@samplan/shared/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('personal_link')
export class PersonalLinkEntity {
  @PrimaryColumn('uuid')
  id: PersonalLinkId;
  @Column('uuid', { name: 'tenant_id' })
  tenantId: string;
  @Column('uuid', { name: 'collaboration_id' })
  collaborationId: CollaborationId;
  @Column('uuid', { name: 'person_id' })
  personId: PersonId;
  @Column('text')
  purpose: LinkPurpose;
  /** What the answer concerns, in the table of whoever made the link. */
  @Column('uuid', { name: 'about_id', nullable: true })
  aboutId: string | null;
  @Column('bytea', { name: 'token_hash' })
  tokenHash: Buffer;
  @Column('uuid', { name: 'created_by' })
  createdBy: PersonId;
  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;
  @Column('timestamptz', { name: 'expires_at' })
  expiresAt: Date;
  @Column('timestamptz', { name: 'used_at', nullable: true })
  usedAt: Date | null;
  @Column('uuid', { name: 'used_by', nullable: true })
  usedBy: string | null;
  @Column('timestamptz', { name: 'withdrawn_at', nullable: true })
  withdrawnAt: Date | null;
  @Column('uuid', { name: 'withdrawn_by', nullable: true })
  withdrawnBy: string | null;
  @Column('integer')
  version: number;
}
