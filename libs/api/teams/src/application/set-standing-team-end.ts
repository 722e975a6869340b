import { Injectable } from '@nestjs/common';
import { setStandingTeamEndInput } from '@samplan/shared/contracts';
import { dateInOslo, parseId } from '@samplan/shared/kernel';
import { parseInput } from '@samplan/api/platform/graphql';
import { Expected, notFound, type RequestContext } from '@samplan/api/platform/request';
import type { StandingTeamEntity } from '../persistence/standing-team.entity';
import { StandingTeamRepository } from '../persistence/standing-team.repository';
import { UnitGate } from './unit-gate';

/**
 * Writes down the last day of a standing team, or that it goes on after all. From then on it takes no new cases, and
 * those who coordinate the ones it has are told to find somebody else. The worker ends it.
 */
@Injectable()
export class SetStandingTeamEnd {
  constructor(
    private readonly gate: UnitGate,
    private readonly teams: StandingTeamRepository,
  ) {}

  run(ctx: RequestContext, raw: unknown): Promise<StandingTeamEntity> {
    const input = parseInput(setStandingTeamEndInput, raw);
    const id = parseId(input.standingTeamId);
    if (!id) throw notFound();
    return ctx.write(async () => {
      const team = await this.teams.one(ctx, id, 'write');
      if (!team) throw notFound();
      await this.gate.require(ctx, 'standing-team:maintain', team.unitId);
      if (team.closesOn === input.lastDay) return team;
      if (team.version !== input.expectedVersion) throw Expected.of('TRANSITION_NOT_ALLOWED');
      if (input.lastDay && input.lastDay < dateInOslo(ctx.now)) throw Expected.of('DAY_IN_PAST', 'lastDay');
      // Whoever was told that it closes hears that it does not; that is looked up before the day is taken away.
      if (!input.lastDay) await this.teams.tellOfEnd(ctx, id, true);
      const fields = { closesOn: input.lastDay, waitsSince: null, version: team.version + 1 };
      await this.teams.update(ctx, id, fields);
      if (input.lastDay) await this.teams.tellOfEnd(ctx, id, false);
      return Object.assign(team, fields);
    });
  }
}
