import { Injectable } from '@nestjs/common';
import { addStandingTeamInput, editStandingTeamInput } from '@samplan/shared/contracts';
import { newId, parseId } from '@samplan/shared/kernel';
import { parseInput } from '@samplan/api/platform/graphql';
import { Expected, notFound, type RequestContext } from '@samplan/api/platform/request';
import { StandingTeamRepository } from '../persistence/standing-team.repository';
import type { StandingTeamEntity } from '../persistence/standing-team.entity';
import { UnitGate } from './unit-gate';

/** Standing teams are kept by the unit's leader or an administrator; neither sees whom the team helps. */
@Injectable()
export class MaintainStandingTeam {
  constructor(
    private readonly gate: UnitGate,
    private readonly teams: StandingTeamRepository,
  ) {}

  add(ctx: RequestContext, raw: unknown): Promise<StandingTeamEntity> {
    const input = parseInput(addStandingTeamInput, raw);
    return ctx.write(async () => {
      const unitId = await this.gate.require(ctx, 'standing-team:maintain', input.unitId);
      const team: StandingTeamEntity = {
        id: newId(ctx.now),
        tenantId: ctx.viewer.tenantId,
        unitId,
        name: input.name,
        purpose: input.purpose ?? null,
        valid: `[${ctx.now.toISOString()},)`,
        closesOn: null,
        waitsSince: null,
        version: 1,
      };
      await this.teams.insert(ctx, team);
      return team;
    });
  }

  edit(ctx: RequestContext, raw: unknown): Promise<StandingTeamEntity> {
    const input = parseInput(editStandingTeamInput, raw);
    const id = parseId(input.standingTeamId);
    if (!id) throw notFound();
    return ctx.write(async () => {
      const team = await this.teams.one(ctx, id, 'write');
      if (!team) throw notFound();
      await this.gate.require(ctx, 'standing-team:maintain', team.unitId);
      if (team.version !== input.expectedVersion) throw Expected.of('TRANSITION_NOT_ALLOWED');
      const fields = {
        name: input.name ?? team.name,
        purpose: input.purpose === undefined ? team.purpose : input.purpose,
        version: team.version + 1,
      };
      await this.teams.update(ctx, id, fields);
      return Object.assign(team, fields);
    });
  }
}
