import { Injectable } from '@nestjs/common';
import type { LifeArea } from '@samplan/shared/contracts';
import { reportSeen, type Scope } from '@samplan/api/platform/authz';
import type { RequestContext } from '@samplan/api/platform/request';

export interface MovingMeasure {
  id: string;
  collaborationId: string;
  title: string;
  lifeArea: LifeArea;
}

export interface MovingMeeting {
  id: string;
  collaborationId: string;
  title: string;
  startsAt: Date;
}

/** What would move if the viewer handed over: exactly what carrying out moves. */
@Injectable()
export class PreviewRepository {
  async measures(ctx: RequestContext, scope: Scope, collaborationIds: readonly string[]): Promise<MovingMeasure[]> {
    const tx = await ctx.db.tx();
    const { ids, areas } = scope.pairs();
    const rows = await tx.sql<MovingMeasure>(
      `select id, collaboration_id as "collaborationId", title, life_area as "lifeArea" from measure
        where collaboration_id = any ($1) and accountable_person_id = app.person() and removed_at is null and status in ('proposed', 'agreed', 'under_way')
          and (collaboration_id, life_area) in (select * from unnest($2::uuid[], $3::text[]))
        order by deadline nulls last, id`,
      [collaborationIds, ids, areas],
    );
    reportSeen(ctx, scope, 'plan', rows);
    return rows;
  }

  async meetings(ctx: RequestContext, scope: Scope, collaborationIds: readonly string[]): Promise<MovingMeeting[]> {
    const tx = await ctx.db.tx();
    const rows = await tx.sql<MovingMeeting>(
      `select m.id, m.collaboration_id as "collaborationId", m.title, m.starts_at as "startsAt"
         from meeting m join meeting_participant p on p.meeting_id = m.id and p.person_id = app.person()
        where m.collaboration_id = any ($1) and m.collaboration_id = any ($2) and m.state in ('draft', 'called') and m.starts_at > app.now()
        order by m.starts_at, m.id`,
      [collaborationIds, scope.collaborationIds],
    );
    reportSeen(ctx, scope, 'meetings', rows);
    return rows;
  }

  /** Messages from the person, or somebody near, that nobody at work has answered since; counted per collaboration. */
  async unanswered(
    ctx: RequestContext,
    scope: Scope,
    collaborationIds: readonly string[],
  ): Promise<Map<string, number>> {
    const tx = await ctx.db.tx();
    const rows = await tx.sql<{ id: string; waiting: number }>(
      `select m.collaboration_id as id, count(*)::int as waiting
         from message m join person p on p.id = m.author_id and p.kind = 'citizen'
        where m.collaboration_id = any ($1) and m.collaboration_id = any ($2)
          and m.sent_at > coalesce((select max(a.sent_at) from message a join person ap on ap.id = a.author_id and ap.kind = 'professional'
                                     where a.collaboration_id = m.collaboration_id), '-infinity')
        group by m.collaboration_id`,
      [collaborationIds, scope.collaborationIds],
    );
    return new Map(rows.map(({ id, waiting }) => [id, waiting]));
  }
}
