import { Injectable } from '@nestjs/common';
import type { LogQuestionRoute } from '@samplan/shared/contracts';
import { loader } from '@samplan/api/platform/graphql';
import type { RequestContext } from '@samplan/api/platform/request';
import { In } from 'typeorm';
import { LogQuestionEntity } from './log-question.entity';
import { LogQuestionLineEntity } from './log-question-line.entity';

/**
 * Questions are read across the circle and outside it, so what narrows them is the database's own rule about each: who
 * asked, who answers, who looked. The use cases look at the same once more.
 */
@Injectable()
export class LogQuestionRepository {
  async one(ctx: RequestContext, id: string): Promise<LogQuestionEntity | null> {
    const { manager } = await ctx.db.tx();
    return this.withAsker(ctx, await manager.findOneBy(LogQuestionEntity, { id: id as LogQuestionEntity['id'] }));
  }

  /** Holds the row, so that two answers at once come one after the other. */
  async hold(ctx: RequestContext, id: string): Promise<LogQuestionEntity | null> {
    const { manager } = await ctx.db.tx();
    const row = await manager.findOne(LogQuestionEntity, {
      where: { id: id as LogQuestionEntity['id'] },
      lock: { mode: 'pessimistic_write' },
    });
    return this.withAsker(ctx, row);
  }

  /** The question about an entry that the viewer may see, if there is one; the viewer's own before others'. */
  ofEntry(ctx: RequestContext, entryId: string): Promise<LogQuestionEntity | null> {
    return loader<LogQuestionEntity>(ctx, null, 'log-question-of-entry', async (ids) => {
      const { manager } = await ctx.db.tx();
      const rows = await this.withAskers(ctx, await manager.findBy(LogQuestionEntity, { entryId: In([...ids]) }));
      const others = rows.filter(({ askedBy }) => askedBy !== ctx.viewer.personId);
      const own = rows.filter(({ askedBy }) => askedBy === ctx.viewer.personId);
      return new Map([...others, ...own].map((row) => [row.entryId, row]));
    }).load(entryId);
  }

  route(ctx: RequestContext, entryId: string): Promise<LogQuestionRoute> {
    return loader<LogQuestionRoute>(ctx, null, 'log-question-route', async (ids) => {
      const tx = await ctx.db.tx();
      const rows = await tx.sql<{ entry_id: string; goes_to: LogQuestionRoute }>(
        'select entry_id, goes_to from app.log_question_route($1)',
        [[...ids]],
      );
      return new Map(rows.map((row) => [row.entry_id, row.goes_to]));
    })
      .load(entryId)
      .then((route) => route ?? 'coordinating_unit');
  }

  lines(ctx: RequestContext, questionId: string): Promise<LogQuestionLineEntity[]> {
    return loader<LogQuestionLineEntity[]>(ctx, null, 'log-question-lines', async (ids) => {
      const { manager } = await ctx.db.tx();
      const rows = await manager.find(LogQuestionLineEntity, {
        where: { questionId: In([...ids]) },
        order: { writtenAt: 'ASC', id: 'ASC' },
      });
      const groups = new Map<string, LogQuestionLineEntity[]>();
      for (const row of rows) groups.set(row.questionId, [...(groups.get(row.questionId) ?? []), row]);
      return groups;
    })
      .load(questionId)
      .then((rows) => rows ?? []);
  }

  /** Open questions the viewer is to answer, or to explain their own visit in; the longest waiting first. */
  async waiting(ctx: RequestContext, after: (string | null)[] | null, limit: number): Promise<LogQuestionEntity[]> {
    const { manager } = await ctx.db.tx();
    const query = manager
      .createQueryBuilder(LogQuestionEntity, 'question')
      .where('question.answeredAt is null')
      .andWhere(
        `(question.id = any ((select app.log_questions_to_answer())::uuid[])
          or (question.viewerId = :me and question.viewerAskedAt is not null
              and not exists (select from log_question_line said
                               where said.question_id = question.id and said.kind = 'from_viewer' and said.written_at >= question.viewerAskedAt)))`,
        { me: ctx.viewer.personId },
      );
    if (after)
      query.andWhere('(question.askedAt, question.id) > (:at::timestamptz, :id::uuid)', { at: after[0], id: after[1] });
    const rows = await query.orderBy('question.askedAt').addOrderBy('question.id').limit(limit).getMany();
    return this.withAskers(ctx, rows);
  }

  private async withAsker(ctx: RequestContext, row: LogQuestionEntity | null): Promise<LogQuestionEntity | null> {
    return row && (await this.withAskers(ctx, [row]))[0]!;
  }

  /** Who asked, for those who may know. */
  private async withAskers(ctx: RequestContext, rows: LogQuestionEntity[]): Promise<LogQuestionEntity[]> {
    if (rows.length === 0) return rows;
    const tx = await ctx.db.tx();
    const askers = await tx.sql<{ question_id: string; asked_by: string }>(
      'select question_id, asked_by from app.log_question_askers($1)',
      [rows.map(({ id }) => id)],
    );
    const of = new Map(askers.map(({ question_id, asked_by }) => [question_id, asked_by]));
    for (const row of rows) row.askedBy = of.get(row.id) ?? null;
    return rows;
  }

  /** Those who are to answer now. */
  async handlers(ctx: RequestContext, id: string): Promise<string[]> {
    const tx = await ctx.db.tx();
    const [row] = await tx.sql<{ people: string[] }>('select app.log_question_handlers($1) as people', [id]);
    return row?.people ?? [];
  }

  /** Refreshes the open pages of all who have a part; carries the change row of the write. */
  async tell(ctx: RequestContext, id: string): Promise<void> {
    const tx = await ctx.db.tx();
    await tx.sql('select app.tell_log_question($1)', [id]);
  }

  async add(ctx: RequestContext, question: LogQuestionEntity): Promise<boolean> {
    const { manager } = await ctx.db.tx();
    const { raw } = await manager
      .createQueryBuilder()
      .insert()
      .into(LogQuestionEntity)
      .values(question)
      .orIgnore()
      .returning('id')
      .execute();
    return (raw as unknown[]).length > 0;
  }

  async update(ctx: RequestContext, id: string, fields: Partial<LogQuestionEntity>): Promise<void> {
    const { manager } = await ctx.db.tx();
    await manager.update(LogQuestionEntity, { id }, fields);
  }

  async write(ctx: RequestContext, line: LogQuestionLineEntity): Promise<void> {
    const { manager } = await ctx.db.tx();
    await manager.insert(LogQuestionLineEntity, line);
  }

  async writtenWith(ctx: RequestContext, key: string): Promise<LogQuestionLineEntity | null> {
    const { manager } = await ctx.db.tx();
    return manager.findOneBy(LogQuestionLineEntity, { idempotencyKey: key, authorId: ctx.viewer.personId });
  }
}
