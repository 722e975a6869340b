import { Injectable } from '@nestjs/common';
import { type Scope, scoped } from '@samplan/api/platform/authz';
import type { RequestContext } from '@samplan/api/platform/request';
import { DisclosureGuardEntity } from './disclosure-guard.entity';

const columns = { collaboration: 'collaborationId', area: null };
/** From now through the last day, as days are counted in Norway. */
const through = (from: string, lastDay: string): string =>
  `tstzrange(${from}, (${lastDay}::date + 1)::timestamp at time zone 'Europe/Oslo')`;

export interface GuardDecision {
  reason: string;
  legalGround: string;
  decidedBy: string;
  until: string;
}

export interface Toward {
  personId: string;
  /** The day they come of age; null when the birth date is unknown. Only for the person themselves. */
  ofAgeOn?: string | null;
}

export interface GuardableUnit {
  id: string;
  takesPart: boolean;
}

@Injectable()
export class GuardRepository {
  /** Those that stand first, then the newest of the others. */
  async ofCollaboration(ctx: RequestContext, scope: Scope): Promise<DisclosureGuardEntity[]> {
    const { manager } = await ctx.db.tx();
    const query = manager.createQueryBuilder(DisclosureGuardEntity, 'guard').where('true');
    return scoped(query, scope, columns)
      .orderBy('(guard.toldAt is null and guard.valid @> app.now())', 'DESC')
      .addOrderBy('guard.decidedAt', 'DESC')
      .addOrderBy('guard.id')
      .limit(100)
      .getMany();
  }

  async one(ctx: RequestContext, scope: Scope, id: string): Promise<DisclosureGuardEntity | null> {
    const { manager } = await ctx.db.tx();
    const query = manager.createQueryBuilder(DisclosureGuardEntity, 'guard').where('guard.id = :id', { id });
    return scoped(query, scope, columns).setLock('pessimistic_write').getOne();
  }

  /** Toward whom one may stand: the person while a child, and those who are there as relatives of one kind or another. */
  async towards(ctx: RequestContext, collaborationId: string): Promise<Toward[]> {
    const tx = await ctx.db.tx();
    const rows = await tx.sql<{ person_id: string; own: boolean; of_age_on: string | null }>(
      `select c.owner_id as person_id, true as own, app.age_day(p.born_on, 'of_age')::text as of_age_on
         from collaboration c join person p on p.id = c.owner_id where c.id = $1
        union all
       select distinct r.person_id, false, null
         from (select person_id from next_of_kin where collaboration_id = $1 and valid @> app.now()
               union all select person_id from guardian_mandate where collaboration_id = $1 and valid @> app.now()
               union all select person_id from parental_responsibility where collaboration_id = $1 and valid @> app.now()) r
        order by 2 desc, 1`,
      [collaborationId],
    );
    return rows.map((row) => ({ personId: row.person_id, ...(row.own && { ofAgeOn: row.of_age_on }) }));
  }

  /** Units that can be kept out of sight: all but those the coordinator acts for; those that take part first. */
  async units(ctx: RequestContext, collaborationId: string): Promise<GuardableUnit[]> {
    const tx = await ctx.db.tx();
    return tx.sql<GuardableUnit>(
      `with taking_part as (
         select unit_id from team_membership where collaboration_id = $1 and valid && tstzrange(app.now(), null)
         union
         select t.unit_id from standing_team_case s join standing_team t on t.id = s.standing_team_id
          where s.collaboration_id = $1 and s.valid && tstzrange(app.now(), null))
       select u.id, u.id in (select unit_id from taking_part where unit_id is not null) as "takesPart" from unit u
        where not exists (select from team_membership m
                           where m.collaboration_id = $1 and m.unit_id = u.id and m.level = 'coordinate'
                             and m.accepted_at is not null and m.valid @> app.now())
        order by 2 desc, u.name, u.id`,
      [collaborationId],
    );
  }

  /** Professionals of the team now: one of them has decided. */
  async deciders(ctx: RequestContext, collaborationId: string): Promise<string[]> {
    const tx = await ctx.db.tx();
    const rows = await tx.sql<{ person_id: string }>(
      `select distinct m.person_id from team_membership m join person p on p.id = m.person_id
        where m.collaboration_id = $1 and m.accepted_at is not null and m.valid @> app.now() and p.kind = 'professional'
        order by 1`,
      [collaborationId],
    );
    return rows.map(({ person_id }) => person_id);
  }

  /** False when one stands already toward the same person for the same unit. */
  async insert(
    ctx: RequestContext,
    guard: { id: string; collaborationId: string; towardId: string; unitId: string } & GuardDecision,
  ): Promise<boolean> {
    const tx = await ctx.db.tx();
    // One after the other, so that the second of two presses is told that one stands.
    await tx.sql(`select pg_advisory_xact_lock(hashtextextended('disclosure-guard ' || $1::text, 0))`, [
      guard.collaborationId,
    ]);
    const rows = await tx.sql(
      `insert into disclosure_guard (id, tenant_id, collaboration_id, toward_id, unit_id, reason, legal_ground, decided_by, decided_at, valid)
       select $1, app.tenant(), $2, $3, $4, $5, $6, $7, app.now(), ${through('app.now()', '$8')}
        where not exists (select from disclosure_guard where collaboration_id = $2 and toward_id = $3 and unit_id = $4
                             and told_at is null and upper(valid) > app.now())
       returning id`,
      [
        guard.id,
        guard.collaborationId,
        guard.towardId,
        guard.unitId,
        guard.reason,
        guard.legalGround,
        guard.decidedBy,
        guard.until,
      ],
    );
    return rows.length > 0;
  }

  async renew(ctx: RequestContext, id: string, version: number, decision: GuardDecision): Promise<void> {
    const tx = await ctx.db.tx();
    await tx.sql(
      `update disclosure_guard set reason = $2, legal_ground = $3, decided_by = $4, decided_at = app.now(),
              valid = ${through('lower(valid)', '$5')}, version = $6 where id = $1`,
      [id, decision.reason, decision.legalGround, decision.decidedBy, decision.until, version],
    );
  }

  async markTold(ctx: RequestContext, id: string, version: number): Promise<void> {
    const tx = await ctx.db.tx();
    await tx.sql('update disclosure_guard set told_at = app.now(), version = $2 where id = $1', [id, version]);
  }
}
