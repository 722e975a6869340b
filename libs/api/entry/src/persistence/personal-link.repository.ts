import { Injectable } from '@nestjs/common';
import type { LinkPurpose, PersonKind } from '@samplan/shared/contracts';
import type { PersonalLinkId, PersonId } from '@samplan/shared/kernel';
import { type Scope, scoped } from '@samplan/api/platform/authz';
import type { RequestContext } from '@samplan/api/platform/request';
import { PersonalLinkEntity } from './personal-link.entity';

const withoutArea = { collaboration: 'collaborationId', area: null };

export interface LinkRow {
  id: PersonalLinkId;
  collaborationId: string;
  purpose: LinkPurpose;
  aboutId: string | null;
  tokenHash: Buffer;
  lasts: string;
  person:
    | { id: PersonId; isNew: false }
    | { id: PersonId; isNew: true; kind: PersonKind; givenName: string; familyName: string; profession: string | null };
}

export type MadeOrNot = 'made' | 'not_coordinator' | 'not_here' | 'has_login' | 'known';

export interface UsedLink {
  personId: PersonId;
  purpose: LinkPurpose;
  aboutId: string | null;
}

@Injectable()
export class PersonalLinkRepository {
  async make(ctx: RequestContext, link: LinkRow): Promise<MadeOrNot> {
    const tx = await ctx.db.tx();
    const person = link.person.isNew ? link.person : null;
    const [row] = await tx.sql<{ outcome: MadeOrNot }>(
      'select app.make_personal_link($1, $2, $3, $4, $5, $6::interval, $7, $8, $9, $10, $11, $12) as outcome',
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
      'select person_id as "personId", purpose, about_id as "aboutId" from app.use_personal_link($1, $2, $3)',
      [sessionId, tokenHash, source],
    );
    return row ?? null;
  }

  /** The last links of a collaboration, newest first, whatever has become of them. */
  async last(ctx: RequestContext, scope: Scope, collaborationId: string): Promise<PersonalLinkEntity[]> {
    const { manager } = await ctx.db.tx();
    const query = manager
      .createQueryBuilder(PersonalLinkEntity, 'link')
      .where('link.collaborationId = :collaborationId', { collaborationId })
      .orderBy('link.createdAt', 'DESC')
      .addOrderBy('link.id', 'DESC')
      .limit(50);
    return scoped(query, scope, withoutArea).getMany();
  }

  async held(ctx: RequestContext, scope: Scope, id: string): Promise<PersonalLinkEntity | null> {
    const { manager } = await ctx.db.tx();
    const query = manager.createQueryBuilder(PersonalLinkEntity, 'link').where('link.id = :id', { id });
    return scoped(query, scope, withoutArea).setLock('pessimistic_write').getOne();
  }

  async withdrawAbout(ctx: RequestContext, invitationId: string): Promise<void> {
    const tx = await ctx.db.tx();
    await tx.sql('select app.withdraw_invitation_links($1)', [invitationId]);
  }

  async update(ctx: RequestContext, id: string, fields: Partial<PersonalLinkEntity>): Promise<void> {
    const { manager } = await ctx.db.tx();
    await manager.update(PersonalLinkEntity, { id: id as PersonalLinkId }, fields);
  }
}
