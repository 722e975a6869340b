import { Injectable } from '@nestjs/common';
import { reportSeen, type Scope, scoped } from '@samplan/api/platform/authz';
import { loader } from '@samplan/api/platform/graphql';
import type { RequestContext } from '@samplan/api/platform/request';
import { StandingTeamCaseEntity } from './standing-team-case.entity';
import { StandingTeamEntity } from './standing-team.entity';
import { StandingTeamMemberEntity } from './standing-team-member.entity';

const columns = { collaboration: 'collaborationId', area: null };

@Injectable()
export class StandingTeamRepository {
  /** In the directory, by name. */
  async page(ctx: RequestContext, after: (string | null)[] | null, limit: number): Promise<StandingTeamEntity[]> {
    const { manager } = await ctx.db.tx();
    const query = manager.createQueryBuilder(StandingTeamEntity, 'team').where('team.valid @> app.now()');
    if (after) query.andWhere('(team.name, team.id) > (:name, :id::uuid)', { name: after[0], id: after[1] });
    return query.orderBy('team.name').addOrderBy('team.id').limit(limit).getMany();
  }

  async one(ctx: RequestContext, id: string, lock: 'read' | 'write' = 'read'): Promise<StandingTeamEntity | null> {
    const { manager } = await ctx.db.tx();
    const query = manager
      .createQueryBuilder(StandingTeamEntity, 'team')
      .where('team.id = :id and team.valid @> app.now()', { id });
    return (lock === 'write' ? query.setLock('pessimistic_write') : query).getOne();
  }

  byId(ctx: RequestContext, id: string): Promise<StandingTeamEntity | null> {
    return loader<StandingTeamEntity>(ctx, null, 'standing-team', async (ids) => {
      const { manager } = await ctx.db.tx();
      const rows = await manager
        .createQueryBuilder(StandingTeamEntity, 'team')
        .where('team.id = any (:ids)', { ids: [...ids] })
        .getMany();
      return new Map(rows.map((row) => [row.id, row]));
    }).load(id);
  }

  /** Who is in it today; those who lead come first. */
  members(ctx: RequestContext, standingTeamId: string): Promise<StandingTeamMemberEntity[]> {
    return loader<StandingTeamMemberEntity[]>(ctx, null, 'standing-team-members', async (ids) => {
      const { manager } = await ctx.db.tx();
      const rows = await manager
        .createQueryBuilder(StandingTeamMemberEntity, 'member')
        .where('member.standingTeamId = any (:ids) and (upper_inf(member.valid) or upper(member.valid) > app.now())', {
          ids: [...ids],
        })
        .orderBy("member.role = 'member'")
        .addOrderBy('member.id')
        .getMany();
      const groups = new Map<string, StandingTeamMemberEntity[]>();
      for (const row of rows) groups.set(row.standingTeamId, [...(groups.get(row.standingTeamId) ?? []), row]);
      return groups;
    })
      .load(standingTeamId)
      .then((rows) => rows ?? []);
  }

  async member(ctx: RequestContext, id: string): Promise<StandingTeamMemberEntity | null> {
    const { manager } = await ctx.db.tx();
    return manager
      .createQueryBuilder(StandingTeamMemberEntity, 'member')
      .where('member.id = :id and (upper_inf(member.valid) or upper(member.valid) > app.now())', { id })
      .setLock('pessimistic_write')
      .getOne();
  }

  /** The standing teams in a plan now. */
  casesOf(ctx: RequestContext, scope: Scope, collaborationId: string): Promise<StandingTeamCaseEntity[]> {
    return loader<StandingTeamCaseEntity[]>(ctx, scope, 'standing-team-cases', async (ids) => {
      const { manager } = await ctx.db.tx();
      const query = manager
        .createQueryBuilder(StandingTeamCaseEntity, 'helping')
        .where(
          'helping.collaborationId = any (:ids) and helping.acceptedAt is not null and helping.valid @> app.now()',
          {
            ids: [...ids],
          },
        )
        .orderBy('helping.id');
      const rows = await scoped(query, scope, columns).getMany();
      reportSeen(ctx, scope, 'team', rows);
      const groups = new Map<string, StandingTeamCaseEntity[]>();
      for (const row of rows) groups.set(row.collaborationId, [...(groups.get(row.collaborationId) ?? []), row]);
      return groups;
    })
      .load(collaborationId)
      .then((rows) => rows ?? []);
  }

  async case(ctx: RequestContext, scope: Scope, id: string): Promise<StandingTeamCaseEntity | null> {
    const { manager } = await ctx.db.tx();
    const query = manager
      .createQueryBuilder(StandingTeamCaseEntity, 'helping')
      .where('helping.id = :id and helping.valid @> app.now()', { id });
    return scoped(query, scope, columns).setLock('pessimistic_write').getOne();
  }

  /** The cases of the standing teams the viewer is in, only those whose circle they stand in. */
  async caseload(
    ctx: RequestContext,
    scope: Scope,
    after: (string | null)[] | null,
    limit: number,
  ): Promise<StandingTeamCaseEntity[]> {
    const { manager } = await ctx.db.tx();
    const query = manager.createQueryBuilder(StandingTeamCaseEntity, 'helping').where(
      `helping.acceptedAt is not null and helping.valid @> app.now()
         and helping.standingTeamId in (select mine.standing_team_id from standing_team_member mine where mine.person_id = app.person() and mine.valid @> app.now())`,
    );
    if (after)
      query.andWhere('(helping.standingTeamId, helping.id) > (:team::uuid, :id::uuid)', {
        team: after[0],
        id: after[1],
      });
    const rows = await scoped(query, scope, columns)
      .orderBy('helping.standingTeamId')
      .addOrderBy('helping.id')
      .limit(limit)
      .getMany();
    reportSeen(ctx, scope, 'overview', rows);
    return rows;
  }

  /** Cases of standing teams that close: those that go on after the team's last day. */
  async toHandOver(
    ctx: RequestContext,
    scope: Scope,
    after: (string | null)[] | null,
    limit: number,
  ): Promise<StandingTeamCaseEntity[]> {
    const { manager } = await ctx.db.tx();
    const query = manager
      .createQueryBuilder(StandingTeamCaseEntity, 'helping')
      .innerJoin(StandingTeamEntity, 'team', 'team.id = helping.standingTeamId and upper_inf(team.valid)')
      .where('helping.acceptedAt is not null and helping.valid @> app.now()')
      .andWhere('(upper_inf(helping.valid) or upper(helping.valid) > app.team_ends_at(team.closesOn))')
      .andWhere('team.closesOn is not null');
    if (after) query.andWhere('helping.id > :id::uuid', { id: after[0] });
    const rows = await scoped(query, scope, columns).orderBy('helping.id').limit(limit).getMany();
    reportSeen(ctx, scope, 'overview', rows);
    return rows;
  }

  /** Numbers for those who lead; null for everybody else. */
  load(ctx: RequestContext, standingTeamId: string): Promise<number | null> {
    return loader<number>(ctx, null, 'standing-team-load', async (ids) => {
      const tx = await ctx.db.tx();
      const rows = await tx.sql<{ standing_team_id: string; cases: number }>(
        'select standing_team_id, cases from app.standing_team_load($1)',
        [[...ids]],
      );
      return new Map(rows.map((row) => [row.standing_team_id, row.cases]));
    }).load(standingTeamId);
  }

  async insert(ctx: RequestContext, team: StandingTeamEntity): Promise<void> {
    const { manager } = await ctx.db.tx();
    await manager.insert(StandingTeamEntity, team);
  }

  async update(ctx: RequestContext, id: string, fields: Partial<StandingTeamEntity>): Promise<void> {
    const { manager } = await ctx.db.tx();
    await manager.update(StandingTeamEntity, { id }, fields);
  }

  /** Tells those in it, and those who coordinate its cases, that it is to close or goes on. */
  async tellOfEnd(ctx: RequestContext, id: string, goesOn: boolean): Promise<void> {
    const tx = await ctx.db.tx();
    await tx.sql('select app.tell_of_team_end($1, $2)', [id, goesOn]);
  }

  async insertMember(ctx: RequestContext, member: StandingTeamMemberEntity): Promise<void> {
    const { manager } = await ctx.db.tx();
    await manager.insert(StandingTeamMemberEntity, member);
  }

  async updateMember(ctx: RequestContext, id: string, fields: Partial<StandingTeamMemberEntity>): Promise<void> {
    const { manager } = await ctx.db.tx();
    await manager.update(StandingTeamMemberEntity, { id }, fields);
  }

  async updateCase(ctx: RequestContext, id: string, fields: Partial<StandingTeamCaseEntity>): Promise<void> {
    const { manager } = await ctx.db.tx();
    await manager.update(StandingTeamCaseEntity, { id }, fields);
  }
}
