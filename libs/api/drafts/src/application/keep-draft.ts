import { Injectable } from '@nestjs/common';
import { dropDraftInput, keepDraftInput } from '@samplan/shared/contracts';
import { type CollaborationId, parseId } from '@samplan/shared/kernel';
import { Authz, type Scope } from '@samplan/api/platform/authz';
import { parseInput } from '@samplan/api/platform/graphql';
import { Expected, notFound, type RequestContext } from '@samplan/api/platform/request';
import { DraftRepository } from '../persistence/draft.repository';

/** Keeps what is being written, and lets it go. Nobody is told: it is not said yet. */
@Injectable()
export class KeepDraft {
  constructor(
    private readonly authz: Authz,
    private readonly drafts: DraftRepository,
  ) {}

  keep(ctx: RequestContext, raw: unknown): Promise<Date> {
    const input = parseInput(keepDraftInput, raw);
    return this.within(ctx, input.collaborationId, async (collaborationId, scope) => {
      if (!scope.areasIn(collaborationId).has(input.lifeArea)) throw Expected.of('LIFE_AREA_NOT_OPEN', 'lifeArea');
      const fields = Object.fromEntries(input.fields.map(({ name, text }) => [name, text]));
      const { key, lifeArea, baseVersion } = input;
      await this.drafts.keep(ctx, collaborationId, { key, lifeArea, fields, baseVersion });
      return ctx.now;
    });
  }

  drop(ctx: RequestContext, raw: unknown): Promise<boolean> {
    const input = parseInput(dropDraftInput, raw);
    return this.within(ctx, input.collaborationId, async (collaborationId) => {
      await this.drafts.drop(ctx, collaborationId, input.key);
      return true;
    });
  }

  private within<Result>(
    ctx: RequestContext,
    text: string,
    work: (collaborationId: CollaborationId, scope: Scope) => Promise<Result>,
  ): Promise<Result> {
    const id = parseId<CollaborationId>(text);
    if (!id) throw notFound();
    return ctx.write(async () =>
      work(id, await this.authz.require(ctx, 'draft:keep', id, { entity: 'collaboration', id })),
    );
  }
}
