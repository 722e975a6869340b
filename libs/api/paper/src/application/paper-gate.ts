import { Injectable } from '@nestjs/common';
import { lifeAreas } from '@samplan/shared/contracts';
import { type CollaborationId, parseId } from '@samplan/shared/kernel';
import { Authz, reportSeen, type Scope } from '@samplan/api/platform/authz';
import { notFound, type RequestContext } from '@samplan/api/platform/request';
import { PeopleReader } from '@samplan/api/people';
import { TeamRepository } from '@samplan/api/teams';
import type { Printing } from '../domain/plan-on-paper';

export interface Opened extends Printing {
  id: CollaborationId;
  scope: Scope;
}

/** Lets in whoever may print, and has it logged that they did. */
@Injectable()
export class PaperGate {
  constructor(
    private readonly authz: Authz,
    private readonly teams: TeamRepository,
    private readonly people: PeopleReader,
  ) {}

  async open(ctx: RequestContext, text: string): Promise<Opened> {
    const id = parseId<CollaborationId>(text);
    if (!id) throw notFound();
    const scope = await this.authz.require(ctx, 'plan:print', id, { entity: 'collaboration', id });
    const collaboration = await this.teams.one(ctx, scope, id);
    if (!collaboration) throw this.authz.miss(ctx, 'collaboration', id);
    reportSeen(ctx, scope, 'print', [{ collaborationId: id }]);
    const open = scope.areasIn(id);
    return {
      id,
      scope,
      ownerId: collaboration.ownerId,
      owner: (await this.people.person(ctx, collaboration.ownerId)).name,
      own: collaboration.ownerId === ctx.viewer.personId,
      printedBy: (await this.people.person(ctx, ctx.viewer.personId)).name,
      at: ctx.now,
      onlyAreas: open.size < lifeAreas.length ? lifeAreas.filter((area) => open.has(area)) : null,
    };
  }
}
