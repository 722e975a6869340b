import { Injectable } from '@nestjs/common';
import type { Scope } from '@samplan/api/platform/authz';
import type { RequestContext } from '@samplan/api/platform/request';
import { PeopleReader } from '@samplan/api/people';
import { NeedRepository } from '@samplan/api/plans';
import type { PaperNeed } from '../domain/plan-on-paper';

/** What is needed and whose it is, what nobody has taken first. */
@Injectable()
export class ReadNeeds {
  constructor(
    private readonly rows: NeedRepository,
    private readonly people: PeopleReader,
  ) {}

  async of(ctx: RequestContext, scope: Scope, collaborationId: string): Promise<PaperNeed[]> {
    const rows = await this.rows.ofCollaboration(ctx, scope, collaborationId);
    const needs = await Promise.all(
      rows.map(async ({ text, saidBy, needState, ownerId, ownerUnitId, reason, createdAt, stateSince }) => {
        const [owner, unit] = await Promise.all([
          this.people.personOrNull(ctx, ownerId),
          this.people.unit(ctx, ownerUnitId),
        ]);
        const who = [owner?.name, unit?.name].filter(Boolean).join(', ') || null;
        return { text, saidBy, state: needState, who, reason, since: createdAt, stateSince };
      }),
    );
    return (['open', 'owned', 'met', 'declined'] as const).flatMap((state) =>
      needs.filter((need) => need.state === state),
    );
  }
}
