import type { CollaborationState } from '@samplan/shared/contracts';
import type { CollaborationId, PersonId } from '@samplan/shared/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('collaboration')
export class CollaborationEntity {
  @PrimaryColumn('uuid')
  id: CollaborationId;
  @Column('uuid', { name: 'tenant_id' })
  tenantId: string;
  @Column('uuid', { name: 'owner_id' })
  ownerId: PersonId;
  @Column('text')
  state: CollaborationState;
  @Column('date', { name: 'opened_on' })
  openedOn: string;
  @Column('date', { name: 'closed_on', nullable: true })
  closedOn: string | null;
  @Column('integer')
  version: number;
}
