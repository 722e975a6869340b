import { Injectable } from '@nestjs/common';
import { loader } from '@samplan/api/platform/graphql';
import type { RequestContext } from '@samplan/api/platform/request';
import { AbsenceEntity } from './absence.entity';

export type SavedAbsence = Pick<AbsenceEntity, 'id' | 'fromDate' | 'untilDate' | 'state' | 'deputyId' | 'choices'>;

@Injectable()
export class AbsenceRepository {
  async own(ctx: RequestContext, id: string): Promise<AbsenceEntity | null> {
    const { manager } = await ctx.db.tx();
    return manager.findOneBy(AbsenceEntity, { id, personId: ctx.viewer.personId });
  }

  /** Holds one's own planning until the transaction ends: two presses at once are one after the other. */
  async turn(ctx: RequestContext): Promise<void> {
    const tx = await ctx.db.tx();
    await tx.sql("select pg_advisory_xact_lock(hashtextextended('absence ' || app.person()::text, 0))");
  }

  /** Drafts and what is planned and not over, nearest first. */
  async coming(ctx: RequestContext, today: string): Promise<AbsenceEntity[]> {
    const { manager } = await ctx.db.tx();
    return manager
      .createQueryBuilder(AbsenceEntity, 'absence')
      .where("absence.personId = :me and absence.state <> 'cancelled' and absence.untilDate >= :today", {
        me: ctx.viewer.personId,
        today,
      })
      .orderBy('absence.fromDate')
      .addOrderBy('absence.id')
      .getMany();
  }

  async overlaps(ctx: RequestContext, absence: SavedAbsence): Promise<boolean> {
    const { manager } = await ctx.db.tx();
    const found = await manager
      .createQueryBuilder(AbsenceEntity, 'absence')
      .where(
        "absence.personId = :me and absence.state = 'planned' and absence.id <> :id and absence.fromDate <= :until and absence.untilDate >= :from",
        { me: ctx.viewer.personId, id: absence.id, from: absence.fromDate, until: absence.untilDate },
      )
      .getCount();
    return found > 0;
  }

  async save(ctx: RequestContext, absence: SavedAbsence): Promise<void> {
    const tx = await ctx.db.tx();
    const { id, fromDate, untilDate, state, deputyId, choices } = absence;
    await tx.sql('select app.save_absence($1, $2, $3, $4, $5, $6::jsonb)', [
      id,
      fromDate,
      untilDate,
      state,
      deputyId,
      JSON.stringify(choices),
    ]);
  }

  /** When members of the viewer's teams are away next, today included. */
  nextOf(ctx: RequestContext, personId: string, today: string): Promise<AbsenceEntity | null> {
    return loader<AbsenceEntity>(ctx, null, 'next-absence', async (ids) => {
      const { manager } = await ctx.db.tx();
      const rows = await manager
        .createQueryBuilder(AbsenceEntity, 'absence')
        .where("absence.personId = any (:ids) and absence.state = 'planned' and absence.untilDate >= :today", {
          ids: [...ids],
          today,
        })
        .distinctOn(['absence.personId'])
        .orderBy('absence.personId')
        .addOrderBy('absence.fromDate')
        .getMany();
      return new Map(rows.map((row) => [row.personId, row]));
    }).load(personId);
  }
}
