import { Injectable } from '@nestjs/common';
import type { Scope } from '@samplan/api/platform/authz';
import type { RequestContext } from '@samplan/api/platform/request';
import type { GoalVoice } from '@samplan/shared/contracts';
import { IsNull, Not } from 'typeorm';
import { EvaluationEntity } from './evaluation.entity';
import { KeptRows } from '../history/kept-rows';
import { latestOf } from '../history/latest-of';

/** Twenty goals looked at twice a year for twelve years; a plan is looked at for far fewer of both. */
export const mostEvaluations = 500;

@Injectable()
export class EvaluationRepository extends KeptRows<EvaluationEntity> {
  constructor() {
    super(EvaluationEntity, 'evaluations');
  }

  /** The latest. Older ones have done their work; they are in the history. */
  override ofCollaboration(ctx: RequestContext, scope: Scope, collaborationId: string): Promise<EvaluationEntity[]> {
    return this.rows(ctx, scope, this.name, (query) =>
      latestOf(query.andWhere('kept.removedAt is null'), {
        of: 'collaborationId',
        by: 'evaluatedOn',
        most: mostEvaluations,
      }).orderBy('kept.createdAt'),
    ).load(collaborationId);
  }

  /** Of something the viewer has at hand and holds: there is one a day from each. */
  async ofDay(
    ctx: RequestContext,
    { planId, goalId, evaluatedOn }: Pick<EvaluationEntity, 'planId' | 'goalId' | 'evaluatedOn'>,
    voice: GoalVoice,
  ): Promise<EvaluationEntity | null> {
    const { manager } = await ctx.db.tx();
    return manager.findOneBy(EvaluationEntity, {
      planId,
      goalId: goalId ?? IsNull(),
      evaluatedOn,
      outcomeBy: voice === 'service' ? Not(IsNull()) : IsNull(),
      removedAt: IsNull(),
    });
  }
}
