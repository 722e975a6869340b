import { Injectable } from '@nestjs/common';
import type { InvitationPurpose, PersonKind } from '@samplan/shared/contracts';
import type { InvitationId, PersonId } from '@samplan/shared/kernel';
import { type Scope, scoped } from '@samplan/api/platform/authz';
import type { RequestContext } from '@samplan/api/platform/request';
import { InvitationEntity } from './invitation.entity';

const withoutArea = { collaboration: 'collaborationId', area: null };

export interface LinkRow {
  id: InvitationId;
  collaborationId: string;
  purpose: InvitationPurpose;
  aboutId: string | null;
  tokenHash: Buffer;
  lasts: string;
  person:
    | { id: PersonId; isNew: false }
    | { id: PersonId; isNew: true; kind: PersonKind; givenName: string; familyName: string; profession: string | null };
}

export type MadeOrNot = 'made' | 'not_coordinator' | 'not_here' | 'has_login';

export interface UsedLink {
  personId: PersonId;
  purpose: InvitationPurpose;
  aboutId: string | null;
}

@Injectable()
export class InvitationRepository {
  async make(ctx: RequestContext, link: LinkRow): Promise<MadeOrNot> {
    const tx = await ctx.db.tx();
    const person = link.person.isNew ? link.person : null;
    const [row] = await tx.sql<{ outcome: MadeOrNot }>(
      'select app.invite($1, $2, $3, $4, $5, $6::interval, $7, $8, $9, $10, $11, $12) as outcome',
      [
        link.id,
        link.collaborationId,
        link.purpose,
        link.aboutId,
        link.tokenHash,
        link.lasts,
        link.person.id,
        link.person.isNew,
        person?.kind ?? null,
        person?.givenName ?? null,
        person?.familyName ?? null,
        person?.profession ?? null,
      ],
    );
    return row!.outcome;
  }

  /** Null when the link leads nowhere, whatever the reason; the attempt is noted either way. */
  async use(ctx: RequestContext, sessionId: string, tokenHash: Buffer, source: Buffer): Promise<UsedLink | null> {
    const tx = await ctx.db.tx();
    const [row] = await tx.sql<UsedLink>(
      'select person_id as "personId", purpose, about_id as "aboutId" from app.use_invitation($1, $2, $3)',
      [sessionId, tokenHash, source],
    );
    return row ?? null;
  }

  /** Links of a collaboration that can still be used, newest first. */
  async open(ctx: RequestContext, scope: Scope, collaborationId: string): Promise<InvitationEntity[]> {
    const { manager } = await ctx.db.tx();
    const query = manager
      .createQueryBuilder(InvitationEntity, 'invitation')
      .where('invitation.collaborationId = :collaborationId', { collaborationId })
      .andWhere('invitation.usedAt is null and invitation.withdrawnAt is null and invitation.expiresAt > app.now()')
      .orderBy('invitation.createdAt', 'DESC')
      .addOrderBy('invitation.id', 'DESC')
      .limit(100);
    return scoped(query, scope, withoutArea).getMany();
  }

  async held(ctx: RequestContext, scope: Scope, id: string): Promise<InvitationEntity | null> {
    const { manager } = await ctx.db.tx();
    const query = manager.createQueryBuilder(InvitationEntity, 'invitation').where('invitation.id = :id', { id });
    return scoped(query, scope, withoutArea).setLock('pessimistic_write').getOne();
  }

  async update(ctx: RequestContext, id: string, fields: Partial<InvitationEntity>): Promise<void> {
    const { manager } = await ctx.db.tx();
    await manager.update(InvitationEntity, { id: id as InvitationId }, fields);
  }
}
