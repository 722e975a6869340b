import { Injectable } from '@nestjs/common';
import { reportSeen, type Scope, scoped } from '@samplan/api/platform/authz';
import { loader } from '@samplan/api/platform/graphql';
import { Expected, type RequestContext } from '@samplan/api/platform/request';
import { brokenConstraint } from './broken-constraint';
import { TeamInvitationEntity } from './team-invitation.entity';

const columns = { collaboration: 'collaborationId', area: null };

/** Whose team an invitation leads to, as far as the one who is asked may know. */
export interface InvitedTo {
  ownerName: string;
}

@Injectable()
export class InvitationRepository {
  /** Changes of one team happen one after the other, so that two who invite the same person at once are told so. */
  async hold(ctx: RequestContext, collaborationId: string): Promise<void> {
    const tx = await ctx.db.tx();
    await tx.sql('select pg_advisory_xact_lock(hashtextextended($1, 0))', [collaborationId]);
  }

  /** Those that wait, and what became of others this last month; the newest first. */
  ofCollaboration(ctx: RequestContext, scope: Scope, collaborationId: string): Promise<TeamInvitationEntity[]> {
    return loader<TeamInvitationEntity[]>(ctx, scope, 'team-invitations', async (ids) => {
      const { manager } = await ctx.db.tx();
      const query = manager
        .createQueryBuilder(TeamInvitationEntity, 'invitation')
        .where(
          "invitation.collaborationId = any (:ids) and (invitation.state = 'open' or (invitation.state <> 'accepted' and invitation.settledAt > app.now() - interval '30 days'))",
          { ids: [...ids] },
        )
        .orderBy('invitation.invitedAt', 'DESC')
        .addOrderBy('invitation.id', 'DESC');
      const rows = await scoped(query, scope, columns).getMany();
      reportSeen(ctx, scope, 'team', rows);
      const groups = new Map<string, TeamInvitationEntity[]>();
      for (const row of rows) groups.set(row.collaborationId, [...(groups.get(row.collaborationId) ?? []), row]);
      return groups;
    })
      .load(collaborationId)
      .then((rows) => rows ?? []);
  }

  /** Within the circle, to be withdrawn. */
  async one(ctx: RequestContext, scope: Scope, id: string): Promise<TeamInvitationEntity | null> {
    const { manager } = await ctx.db.tx();
    const query = manager.createQueryBuilder(TeamInvitationEntity, 'invitation').where('invitation.id = :id', { id });
    return scoped(query, scope, columns).setLock('pessimistic_write').getOne();
  }

  /** One that waits for the viewer, or that they have answered; by the database's own rule and nobody else's. */
  async toMe(ctx: RequestContext, id: string, lock: 'read' | 'write' = 'read'): Promise<TeamInvitationEntity | null> {
    const { manager } = await ctx.db.tx();
    const query = manager
      .createQueryBuilder(TeamInvitationEntity, 'invitation')
      .where('invitation.id = :id and invitation.id = any ((select app.invitations_to_me())::uuid[])', { id });
    return (lock === 'write' ? query.setLock('pessimistic_write') : query).getOne();
  }

  async waitingForMe(
    ctx: RequestContext,
    after: (string | null)[] | null,
    limit: number,
  ): Promise<TeamInvitationEntity[]> {
    const { manager } = await ctx.db.tx();
    const query = manager.createQueryBuilder(TeamInvitationEntity, 'invitation').where(
      `invitation.id = any ((select app.invitations_to_me())::uuid[]) and invitation.state = 'open'
         and (invitation.personId is null or invitation.personId = app.person())`,
    );
    if (after) query.andWhere('invitation.id < :after::uuid', { after: after[0] });
    return query.orderBy('invitation.id', 'DESC').limit(limit).getMany();
  }

  /** Null where no ground lets the one who is asked know whose team it is. */
  invitedTo(ctx: RequestContext, invitationId: string): Promise<InvitedTo | null> {
    return loader<InvitedTo>(ctx, null, 'invited-to', async () => {
      const tx = await ctx.db.tx();
      const rows = await tx.sql<{ invitation_id: string; given_name: string; family_name: string }>(
        'select invitation_id, given_name, family_name from app.invited_to()',
      );
      return new Map(
        rows.map((row) => [row.invitation_id, { ownerName: `${row.given_name} ${row.family_name}`.trim() }]),
      );
    }).load(invitationId);
  }

  /** Where an invitation has led, once whoever was asked is in and a ground opens it to them. */
  opened(ctx: RequestContext, invitationId: string): Promise<string | null> {
    return loader<{ collaborationId: string }>(ctx, null, 'opened-by-invitation', async (ids) => {
      const tx = await ctx.db.tx();
      const rows = await tx.sql<{ id: string; collaborationId: string }>(
        `select id, collaboration_id as "collaborationId" from team_invitation
          where id = any ($1) and state = 'accepted' and collaboration_id = any ((select app.circle())::uuid[])`,
        [[...ids]],
      );
      return new Map(rows.map((row) => [row.id, row]));
    })
      .load(invitationId)
      .then((row) => row?.collaborationId ?? null);
  }

  async keptOut(ctx: RequestContext, invitationId: string, personId: string): Promise<boolean> {
    const tx = await ctx.db.tx();
    const [row] = await tx.sql<{ kept_out: boolean }>('select app.kept_out($1, $2) as kept_out', [
      invitationId,
      personId,
    ]);
    return row?.kept_out ?? false;
  }

  /** Makes the accepted invitation a membership; null when they are in already or the task is over. */
  async join(ctx: RequestContext, invitationId: string, membershipId: string): Promise<string | null> {
    const tx = await ctx.db.tx();
    try {
      const [row] = await tx.sql<{ joined: string | null }>('select app.join_team($1, $2) as joined', [
        invitationId,
        membershipId,
      ]);
      return row?.joined ?? null;
    } catch (error) {
      if (brokenConstraint(error) === 'standing_team_takes_cases') throw Expected.of('STANDING_TEAM_CLOSES');
      throw error;
    }
  }

  /** False when that person is asked already, which whoever names them may not be able to see. */
  async name(ctx: RequestContext, id: string, fields: Partial<TeamInvitationEntity>): Promise<boolean> {
    try {
      await this.update(ctx, id, fields);
      return true;
    } catch (error) {
      if (brokenConstraint(error) === 'team_invitation_person_once') return false;
      throw error;
    }
  }

  async insert(ctx: RequestContext, invitation: TeamInvitationEntity): Promise<void> {
    const { manager } = await ctx.db.tx();
    await manager.insert(TeamInvitationEntity, invitation);
  }

  async update(ctx: RequestContext, id: string, fields: Partial<TeamInvitationEntity>): Promise<void> {
    const { manager } = await ctx.db.tx();
    await manager.update(TeamInvitationEntity, { id }, fields);
  }
}
