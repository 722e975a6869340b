import { Injectable } from '@nestjs/common';
import type { RequestContext } from '@samplan/api/platform/request';
import type { GoalVoice } from '@samplan/shared/contracts';
import { IsNull, Not } from 'typeorm';
import { EvaluationEntity } from './evaluation.entity';
import { KeptRows } from '../history/kept-rows';

@Injectable()
export class EvaluationRepository extends KeptRows<EvaluationEntity> {
  constructor() {
    super(EvaluationEntity, 'evaluations');
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
