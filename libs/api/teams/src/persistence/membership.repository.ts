import { Injectable } from '@nestjs/common';
import { type Scope, scoped } from '@samplan/api/platform/authz';
import type { RequestContext } from '@samplan/api/platform/request';
import { brokenConstraint } from './broken-constraint';
import { TeamMembershipEntity } from './team-membership.entity';

const columns = { collaboration: 'collaborationId', area: null };
const onceEach: ReadonlySet<string> = new Set(['team_membership_once', 'team_expert_once', 'team_deputy_once']);

/** Memberships that are about to be changed. */
@Injectable()
export class MembershipRepository {
  /** One that lasts now or begins later; those that have ended stand as they are. */
  async lasting(ctx: RequestContext, scope: Scope, id: string): Promise<TeamMembershipEntity | null> {
    const { manager } = await ctx.db.tx();
    const query = manager
      .createQueryBuilder(TeamMembershipEntity, 'member')
      .where('member.id = :id and (upper_inf(member.valid) or upper(member.valid) > app.now())', { id });
    return scoped(query, scope, columns).setLock('pessimistic_write').getOne();
  }

  async primaryContacts(ctx: RequestContext, collaborationId: string): Promise<TeamMembershipEntity[]> {
    const { manager } = await ctx.db.tx();
    return manager
      .createQueryBuilder(TeamMembershipEntity, 'member')
      .where(
        "member.collaborationId = :collaborationId and member.role = 'primary_contact' and member.deputyFor is null and member.valid @> app.now()",
        { collaborationId },
      )
      .setLock('pessimistic_write')
      .getMany();
  }

  /** Whether somebody else has said yes to coordinating from the moment this one ends. */
  async successorStands(ctx: RequestContext, membership: TeamMembershipEntity): Promise<boolean> {
    const tx = await ctx.db.tx();
    const [row] = await tx.sql<{ stands: boolean }>(
      `select exists (select from team_membership m
                       where m.collaboration_id = $1 and m.id <> $2 and m.role in ('coordinator','child_coordinator')
                         and m.deputy_for is null and m.accepted_at is not null and m.valid @> app.now()) as stands`,
      [membership.collaborationId, membership.id],
    );
    return row?.stands ?? false;
  }

  async coordinators(ctx: RequestContext, collaborationId: string): Promise<string[]> {
    const tx = await ctx.db.tx();
    const rows = await tx.sql<{ person_id: string }>(
      `select person_id from team_membership
        where collaboration_id = $1 and level = 'coordinate' and accepted_at is not null and valid @> app.now()`,
      [collaborationId],
    );
    return rows.map((row) => row.person_id);
  }

  /** Whether somebody who leaves one membership is still in the team by another, with what they answer for. */
  async staysOtherwise(ctx: RequestContext, { id, collaborationId, personId }: TeamMembershipEntity): Promise<boolean> {
    const tx = await ctx.db.tx();
    const [row] = await tx.sql<{ stays: boolean }>(
      `select exists (select from team_membership m
                       where m.collaboration_id = $1 and m.person_id = $2 and m.id <> $3 and m.measure_id is null
                         and m.deputy_for is distinct from $3 and m.accepted_at is not null and m.valid @> app.now()) as stays`,
      [collaborationId, personId, id],
    );
    return row?.stays ?? false;
  }

  /** False when the person has another place of the same kind in those days. */
  async update(ctx: RequestContext, id: string, fields: Partial<TeamMembershipEntity>): Promise<boolean> {
    const { manager } = await ctx.db.tx();
    try {
      await manager.update(TeamMembershipEntity, { id }, fields);
      return true;
    } catch (error) {
      if (onceEach.has(brokenConstraint(error) ?? '')) return false;
      throw error;
    }
  }

  /** Ends a membership and those who stand in for it now; one that had not begun lasts no time at all. */
  async end(ctx: RequestContext, id: string, reason: string | null): Promise<{ id: string; version: number }[]> {
    const tx = await ctx.db.tx();
    const [rows] = (await tx.sql(
      `update team_membership
          set valid = tstzrange(lower(valid), greatest(app.now(), lower(valid) + interval '1 microsecond')),
              left_reason = case when id = $1 then $2 else left_reason end, version = version + 1
        where (id = $1 or deputy_for = $1) and (upper_inf(valid) or upper(valid) > app.now())
       returning id, version`,
      [id, reason],
      // An update is answered with its rows and their number.
    )) as unknown as [{ id: string; version: number }[], number];
    return rows;
  }
}
