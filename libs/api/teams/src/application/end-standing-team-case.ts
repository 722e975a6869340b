import { Injectable } from '@nestjs/common';
import { endStandingTeamCaseInput } from '@samplan/shared/contracts';
import { parseId } from '@samplan/shared/kernel';
import { Authz, reportSeen } from '@samplan/api/platform/authz';
import { recordChange } from '@samplan/api/platform/change-feed';
import { parseInput } from '@samplan/api/platform/graphql';
import { notFound, type RequestContext } from '@samplan/api/platform/request';
import { endedAt } from '../domain/period';
import type { StandingTeamCaseEntity } from '../persistence/standing-team-case.entity';
import { StandingTeamRepository } from '../persistence/standing-team.repository';

/** The standing team is done here; all its members lose sight of the plan at once. */
@Injectable()
export class EndStandingTeamCase {
  constructor(
    private readonly authz: Authz,
    private readonly teams: StandingTeamRepository,
  ) {}

  run(ctx: RequestContext, raw: unknown): Promise<StandingTeamCaseEntity> {
    const id = parseId(parseInput(endStandingTeamCaseInput, raw).caseId);
    if (!id) throw notFound();
    return ctx.write(async () => {
      const helping = await this.teams.case(ctx, await this.authz.everywhere(ctx, 'collaboration:read'), id);
      if (!helping) throw this.authz.miss(ctx, 'standing_team_case', id);
      const { collaborationId } = helping;
      const asked = { entity: 'collaboration', id: collaborationId } as const;
      const scope = await this.authz.require(ctx, 'team:edit', collaborationId, asked);
      reportSeen(ctx, scope, 'team', [{ collaborationId }]);
      const fields = { valid: endedAt(helping.valid, ctx.now), version: helping.version + 1 };
      await this.teams.updateCase(ctx, id, fields);
      await recordChange(ctx, {
        type: 'team.edited',
        entity: 'standing_team_case',
        id,
        version: fields.version,
        collaborationId,
        lifeArea: 'common',
        before: null,
        after: { ended: true },
      });
      return Object.assign(helping, fields);
    });
  }
}
