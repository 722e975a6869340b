import { Injectable } from '@nestjs/common';
import { dateInOslo } from '@samplan/shared/kernel';
import { Expected, type RequestContext } from '@samplan/api/platform/request';
import { ChildTalkRepository } from '../../persistence/person/child-talk.repository';

/**
 * A child is heard before child welfare begins something. It counts until the person is of age; who is of unknown age
 * is heard as well.
 */
@Injectable()
export class ChildVoice {
  constructor(private readonly talks: ChildTalkRepository) {}

  /** Refuses what may not begin yet. */
  async require(
    ctx: RequestContext,
    measure: { id: string; collaborationId: string; accountableUnitId: string | null },
    ...field: string[]
  ): Promise<void> {
    if (!(await this.concerns(ctx, measure.collaborationId, measure.accountableUnitId))) return;
    if (!(await this.talks.recorded(ctx, measure.id))) throw Expected.of('CHILD_TALK_MISSING', ...field);
  }

  /** Whether child welfare answers, for somebody who is a child. */
  async concerns(ctx: RequestContext, collaborationId: string, unitId: string | null): Promise<boolean> {
    if (!unitId) return false;
    const tx = await ctx.db.tx();
    const [row] = await tx.sql<{ concerns: boolean }>(
      `select u.kind = 'child_welfare' and coalesce(app.age_day(p.born_on, 'of_age') > $3::date, true) as concerns
         from unit u, collaboration c join person p on p.id = c.owner_id
        where u.id = $1 and c.id = $2`,
      [unitId, collaborationId, dateInOslo(ctx.now)],
    );
    return row?.concerns ?? false;
  }
}
