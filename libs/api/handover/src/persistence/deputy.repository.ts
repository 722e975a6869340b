import { Injectable } from '@nestjs/common';
import type { Scope } from '@samplan/api/platform/authz';
import { loader } from '@samplan/api/platform/graphql';
import type { RequestContext } from '@samplan/api/platform/request';
import type { Days } from './place.repository';
import { dayRange } from './period';

/** Somebody who stands in for a member of a team on certain days. */
export interface Deputy {
  id: string;
  collaborationId: string;
  membershipId: string;
  /** Whose place it is. */
  memberId: string;
  personId: string;
  fromDate: string;
  untilDate: string;
  version: number;
}

const columns = `d.id, d.collaboration_id as "collaborationId", d.deputy_for as "membershipId", m.person_id as "memberId", d.person_id as "personId",
  (lower(d.valid) at time zone 'Europe/Oslo')::date as "fromDate",
  ((upper(d.valid) - interval '1 microsecond') at time zone 'Europe/Oslo')::date as "untilDate", d.version`;
/** Standing in now or later. */
const lasting = 'd.accepted_at is not null and d.deputy_for is not null and upper(d.valid) > app.now()';

@Injectable()
export class DeputyRepository {
  /** Deputies of a place, now and later. */
  ofMembership(ctx: RequestContext, scope: Scope, membershipId: string): Promise<Deputy[]> {
    return loader<Deputy[]>(ctx, scope, 'deputies', async (ids) => {
      const rows = await this.read(ctx, scope, 'd.deputy_for = any ($2)', [ids]);
      return new Map(ids.map((id) => [id, rows.filter((row) => row.membershipId === id)]));
    })
      .load(membershipId)
      .then((rows) => rows ?? []);
  }

  async one(ctx: RequestContext, scope: Scope, id: string): Promise<Deputy | null> {
    return (await this.read(ctx, scope, 'd.id = $2', [id]))[0] ?? null;
  }

  /** Whoever stands in for the viewer on some of these days. */
  async ofViewer(ctx: RequestContext, scope: Scope, days: Days): Promise<Deputy[]> {
    return this.read(ctx, scope, `m.person_id = app.person() and d.valid && ${dayRange('$2', '$3')}`, [
      days.fromDate,
      days.untilDate,
    ]);
  }

  /** With the role, level and areas of the place, from the first day to the last. */
  async name(
    ctx: RequestContext,
    deputy: { id: string; membershipId: string; personId: string; unitId: string | null },
    days: Days,
  ): Promise<void> {
    const tx = await ctx.db.tx();
    await tx.sql(
      `insert into team_membership (id, tenant_id, collaboration_id, person_id, unit_id, role, helps_with, level, areas, accepted_at, valid, deputy_for, invited_by)
       select $2, m.tenant_id, m.collaboration_id, $3, $4, m.role, m.helps_with, m.level, m.areas, app.now(), ${dayRange('$5', '$6')} * m.valid, m.id, app.person()
         from team_membership m where m.id = $1`,
      [deputy.membershipId, deputy.id, deputy.personId, deputy.unitId, days.fromDate, days.untilDate],
    );
  }

  /** Ends a deputy who has begun; one who has not never does. */
  async withdraw(ctx: RequestContext, id: string): Promise<void> {
    const tx = await ctx.db.tx();
    await tx.sql(
      `update team_membership
          set accepted_at = case when lower(valid) < app.now() then accepted_at end,
              valid = case when lower(valid) < app.now() then tstzrange(lower(valid), app.now()) else valid end,
              left_reason = 'withdrawn', version = version + 1
        where id = $1`,
      [id],
    );
  }

  /** The days stand: for all of them the person has said no to this one. */
  async refuse(ctx: RequestContext, id: string): Promise<void> {
    const tx = await ctx.db.tx();
    await tx.sql(
      "update team_membership set accepted_at = null, left_reason = 'refused', version = version + 1 where id = $1",
      [id],
    );
  }

  private async read(ctx: RequestContext, scope: Scope, where: string, parameters: unknown[]): Promise<Deputy[]> {
    const tx = await ctx.db.tx();
    return tx.sql<Deputy>(
      `select ${columns} from team_membership d join team_membership m on m.id = d.deputy_for
        where d.collaboration_id = any ($1) and ${lasting} and ${where} order by lower(d.valid), d.id`,
      [scope.collaborationIds, ...parameters],
    );
  }
}
