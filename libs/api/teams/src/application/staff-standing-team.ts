import { Injectable } from '@nestjs/common';
import { addStandingTeamMemberInput, endStandingTeamMemberInput } from '@samplan/shared/contracts';
import { dateInOslo, newId, parseId } from '@samplan/shared/kernel';
import { parseInput } from '@samplan/api/platform/graphql';
import { Expected, notFound, type RequestContext } from '@samplan/api/platform/request';
import { isOneself } from '@samplan/api/people';
import { endedAt, fromDay } from '../domain/period';
import type { StandingTeamEntity } from '../persistence/standing-team.entity';
import type { StandingTeamMemberEntity } from '../persistence/standing-team-member.entity';
import { StandingTeamRepository } from '../persistence/standing-team.repository';
import { UnitStaff } from '../persistence/unit-staff';
import { UnitGate } from './unit-gate';

/** Who is in a standing team, and since when. Somebody who leaves loses sight of its cases at once. */
@Injectable()
export class StaffStandingTeam {
  constructor(
    private readonly gate: UnitGate,
    private readonly teams: StandingTeamRepository,
    private readonly staff: UnitStaff,
  ) {}

  add(ctx: RequestContext, raw: unknown): Promise<StandingTeamEntity> {
    const input = parseInput(addStandingTeamMemberInput, raw);
    const id = parseId(input.standingTeamId);
    if (!id) throw notFound();
    return ctx.write(async () => {
      const team = await this.find(ctx, id);
      // A consent to a unit never moves: nobody from the unit that took over comes in on it through the team.
      if (!(await this.staff.isOpen(ctx, team.unitId))) throw Expected.of('UNIT_CLOSED');
      const today = dateInOslo(ctx.now);
      if (input.startsOn && input.startsOn < today) throw Expected.of('START_IN_PAST', 'startsOn');
      const personId = parseId(input.personId);
      if (!personId || !(await this.staff.works(ctx, team.unitId, personId)))
        throw Expected.of('NOT_IN_UNIT', 'personId');
      // Whoever keeps the team sees none of its cases, so somebody else must bring them in.
      if (await isOneself(ctx, personId)) throw Expected.of('STANDING_TEAM_ONESELF', 'personId');
      const members = await this.teams.members(ctx, id);
      if (members.some((member) => member.personId === personId))
        throw Expected.of('ALREADY_IN_STANDING_TEAM', 'personId');
      const member: StandingTeamMemberEntity = {
        id: newId(ctx.now),
        tenantId: ctx.viewer.tenantId,
        standingTeamId: id,
        personId,
        personKind: 'professional',
        role: input.role,
        valid: input.startsOn && input.startsOn > today ? fromDay(input.startsOn) : `[${ctx.now.toISOString()},)`,
        version: 1,
      };
      await this.teams.insertMember(ctx, member);
      return team;
    });
  }

  end(ctx: RequestContext, raw: unknown): Promise<StandingTeamEntity> {
    const input = parseInput(endStandingTeamMemberInput, raw);
    const id = parseId(input.memberId);
    if (!id) throw notFound();
    return ctx.write(async () => {
      const member = await this.teams.member(ctx, id);
      if (!member) throw notFound();
      const team = await this.find(ctx, member.standingTeamId);
      const { valid, version } = member;
      await this.teams.updateMember(ctx, id, { valid: endedAt(valid, ctx.now), version: version + 1 });
      return team;
    });
  }

  private async find(ctx: RequestContext, id: string): Promise<StandingTeamEntity> {
    const team = await this.teams.one(ctx, id, 'write');
    if (!team) throw notFound();
    await this.gate.require(ctx, 'standing-team:maintain', team.unitId);
    return team;
  }
}
