import { Injectable } from '@nestjs/common';
import type { RequestContext } from '@samplan/api/platform/request';
import { NoticeEntity } from './notice.entity';

/** One's own notices; the database shows nobody another's. */
@Injectable()
export class NoticeRepository {
  async page(ctx: RequestContext, after: (string | null)[] | null, limit: number): Promise<NoticeEntity[]> {
    const { manager } = await ctx.db.tx();
    const query = manager
      .createQueryBuilder(NoticeEntity, 'notice')
      .where('notice.recipientId = :me', { me: ctx.viewer.personId });
    if (after)
      query.andWhere('(notice.createdAt, notice.id) < (:at::timestamptz, :id::uuid)', { at: after[0], id: after[1] });
    return query.orderBy('notice.createdAt', 'DESC').addOrderBy('notice.id', 'DESC').limit(limit).getMany();
  }

  async unread(ctx: RequestContext): Promise<number> {
    const tx = await ctx.db.tx();
    const [row] = await tx.sql<{ unread: number }>(
      'select count(*)::int as unread from notice where recipient_id = app.person() and read_at is null',
    );
    return row?.unread ?? 0;
  }

  /** Ids that are not one's own, or read already, change nothing. */
  async markRead(ctx: RequestContext, ids: readonly string[]): Promise<void> {
    const tx = await ctx.db.tx();
    await tx.sql('select app.read_notices($1)', [ids]);
  }
}
