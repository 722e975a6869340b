import { Injectable } from '@nestjs/common';
import type { RequestContext } from '@samplan/api/platform/request';
import { GoalScaleEntity } from './goal-scale.entity';
import { KeptRows } from '../history/kept-rows';

@Injectable()
export class GoalScaleRepository extends KeptRows<GoalScaleEntity> {
  constructor() {
    super(GoalScaleEntity, 'goal-scales');
  }

  /** Of a goal the viewer has at hand, whether taken away or not. */
  async ofGoal(ctx: RequestContext, goalId: string): Promise<GoalScaleEntity | null> {
    const { manager } = await ctx.db.tx();
    return manager.findOneBy(GoalScaleEntity, { goalId });
  }
}
