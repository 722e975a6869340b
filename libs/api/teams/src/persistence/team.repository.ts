import { Injectable } from '@nestjs/common';
import type { LifeArea } from '@samplan/shared/contracts';
import { reportSeen, type Scope, scoped } from '@samplan/api/platform/authz';
import { loader } from '@samplan/api/platform/graphql';
import type { RequestContext } from '@samplan/api/platform/request';
import { CollaborationLoader } from './collaboration.loader';
import { CollaborationEntity } from './collaboration.entity';
import { NextOfKinEntity } from './next-of-kin.entity';
import { TeamMembershipEntity } from './team-membership.entity';

const columns = { collaboration: 'collaborationId', area: null };

/** A person who may answer for something or be invited: in the team now, or the person, or next of kin. */
export interface Participant {
  personId: string;
  unitId: string | null;
  /** Whether what is in the area asked about is there for them. */
  sees: boolean;
}

@Injectable()
export class TeamRepository {
  constructor(private readonly collaborations: CollaborationLoader) {}

  async one(ctx: RequestContext, scope: Scope, id: string): Promise<CollaborationEntity | null> {
    const { manager } = await ctx.db.tx();
    const query = manager
      .createQueryBuilder(CollaborationEntity, 'collaboration')
      .where('collaboration.id = :id', { id });
    const row = await scoped(query, scope, { collaboration: 'id', area: null }).getOne();
    if (row) this.show(ctx, scope, [row]);
    return row;
  }

  /** A page of collaborations by the name of the person, then id. */
  async page(
    ctx: RequestContext,
    scope: Scope,
    after: (string | null)[] | null,
    limit: number,
  ): Promise<(CollaborationEntity & { ownerName: string })[]> {
    const tx = await ctx.db.tx();
    const found = await tx.sql<{ id: string; sort_name: string }>(
      `select c.id, p.given_name || ' ' || p.family_name as sort_name
         from collaboration c join person p on p.id = c.owner_id
        where c.id = any ($1) and c.state <> 'closed'
          and ($2::text is null or (p.given_name || ' ' || p.family_name, c.id) > ($2, $3::uuid))
        order by 2, 1 limit $4`,
      [scope.collaborationIds, after?.[0] ?? null, after?.[1] ?? null, limit],
    );
    const rows = await tx.manager
      .createQueryBuilder(CollaborationEntity, 'collaboration')
      .where('collaboration.id = any (:ids)', { ids: found.map((row) => row.id) })
      .getMany();
    const byId = new Map(rows.map((row) => [row.id as string, row]));
    this.show(ctx, scope, rows);
    return found.flatMap(({ id, sort_name }) => {
      const row = byId.get(id);
      return row ? [Object.assign(row, { ownerName: sort_name })] : [];
    });
  }

  members(ctx: RequestContext, scope: Scope, collaborationId: string): Promise<TeamMembershipEntity[]> {
    return loader<TeamMembershipEntity[]>(ctx, scope, 'team-members', async (ids) => {
      const { manager } = await ctx.db.tx();
      const query = manager
        .createQueryBuilder(TeamMembershipEntity, 'member')
        .where('member.collaborationId = any (:ids) and member.acceptedAt is not null and member.valid @> app.now()', {
          ids: [...ids],
        })
        .orderBy("array_position(array['coordinator','child_coordinator','primary_contact','member'], member.role)")
        .addOrderBy('member.id');
      const rows = await scoped(query, scope, columns).getMany();
      reportSeen(ctx, scope, 'team', rows);
      return grouped(rows);
    })
      .load(collaborationId)
      .then((rows) => rows ?? []);
  }

  nextOfKin(ctx: RequestContext, scope: Scope, collaborationId: string): Promise<NextOfKinEntity[]> {
    return loader<NextOfKinEntity[]>(ctx, scope, 'next-of-kin', async (ids) => {
      const { manager } = await ctx.db.tx();
      const query = manager
        .createQueryBuilder(NextOfKinEntity, 'kin')
        .where('kin.collaborationId = any (:ids) and kin.valid @> app.now()', { ids: [...ids] })
        .orderBy('kin.id');
      const rows = await scoped(query, scope, columns).getMany();
      reportSeen(ctx, scope, 'team', rows);
      return grouped(rows);
    })
      .load(collaborationId)
      .then((rows) => rows ?? []);
  }

  /** Whether somebody in the team reads along today. */
  async sees(ctx: RequestContext, scope: Scope, collaborationId: string, personId: string): Promise<boolean> {
    const viewers = await loader<Set<string>>(ctx, scope, 'team-sees', async (ids) => {
      const tx = await ctx.db.tx();
      const rows = await tx.sql<{ id: string; viewers: string[] }>(
        `select collaboration_id as id, array_agg(distinct viewer_id) as viewers from circle_access
          where collaboration_id = any ($1) and valid @> app.now() and relation in ('member', 'coordinator')
          group by collaboration_id`,
        [inScope(scope, ids)],
      );
      return new Map(rows.map((row) => [row.id, new Set(row.viewers)]));
    }).load(collaborationId);
    return viewers?.has(personId) ?? false;
  }

  /** Everybody who comes as a helper: the team itself, and those of the standing teams that are at work. */
  async helpers(
    ctx: RequestContext,
    scope: Scope,
    collaborationId: string,
  ): Promise<{ people: number; services: number }> {
    const found = await loader<{ people: number; services: number }>(ctx, scope, 'helpers', async (ids) => {
      const tx = await ctx.db.tx();
      const rows = await tx.sql<{ id: string; people: number; services: number }>(
        `select collaboration_id as id, count(distinct person_id)::int as people, count(distinct unit_id)::int as services
           from (
             select m.collaboration_id, m.person_id, m.unit_id from team_membership m
              where m.collaboration_id = any ($1) and m.accepted_at is not null and m.valid @> app.now()
             union all
             select c.collaboration_id, s.person_id, t.unit_id from standing_team_case c
               join standing_team t on t.id = c.standing_team_id and t.valid @> app.now()
               join standing_team_member s on s.standing_team_id = t.id and s.valid @> app.now()
              where c.collaboration_id = any ($1) and c.accepted_at is not null and c.valid @> app.now()
           ) helping
          group by collaboration_id`,
        [inScope(scope, ids)],
      );
      reportSeen(
        ctx,
        scope,
        'team',
        rows.map(({ id }) => ({ collaborationId: id })),
      );
      return new Map(rows.map(({ id, ...counted }) => [id, counted]));
    }).load(collaborationId);
    return found ?? { people: 0, services: 0 };
  }

  /** Everybody of the collaboration who has access now, with the unit they answer for. */
  async participants(ctx: RequestContext, collaborationId: string, area: LifeArea = 'common'): Promise<Participant[]> {
    const tx = await ctx.db.tx();
    return tx.sql<Participant>(
      `select a.viewer_id as "personId", (array_agg(m.unit_id order by m.unit_id))[1] as "unitId",
              bool_or($2 = any (a.areas || array['common'])) as sees
         from circle_access a
         left join team_membership m on m.collaboration_id = a.collaboration_id and m.person_id = a.viewer_id and m.valid @> app.now()
        where a.collaboration_id = $1 and a.valid @> app.now() and a.relation <> 'emergency'
        group by a.viewer_id order by a.viewer_id`,
      [collaborationId, area],
    );
  }

  private show(ctx: RequestContext, scope: Scope, rows: readonly CollaborationEntity[]): void {
    reportSeen(
      ctx,
      scope,
      'overview',
      rows.map(({ id }) => ({ collaborationId: id })),
    );
    this.collaborations.remember(ctx, scope, rows);
  }
}

function inScope(scope: Scope, ids: readonly string[]): string[] {
  const mine = new Set<string>(scope.collaborationIds);
  return ids.filter((id) => mine.has(id));
}

function grouped<Row extends { collaborationId: string }>(rows: Row[]): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) groups.set(row.collaborationId, [...(groups.get(row.collaborationId) ?? []), row]);
  return groups;
}
