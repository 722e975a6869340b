import { Injectable } from '@nestjs/common';
import { beginPlanInput } from '@samplan/shared/contracts';
import { type CollaborationId, parseId } from '@samplan/shared/kernel';
import { Authz } from '@samplan/api/platform/authz';
import { parseInput } from '@samplan/api/platform/graphql';
import { Expected, notFound, type RequestContext } from '@samplan/api/platform/request';
import type { PlanEntity } from '../../persistence/plan.entity';
import { AddGoal } from '../goals/add-goal';
import { AddMeasure } from '../goals/add-measure';
import { WriteWords } from '../person/write-words';
import { PlanStarter } from './plan-starter';

/** The first useful plan in one press: the yes, what matters, one goal, one measure, and a day to look at it again. */
@Injectable()
export class BeginPlan {
  constructor(
    private readonly authz: Authz,
    private readonly starter: PlanStarter,
    private readonly goals: AddGoal,
    private readonly measures: AddMeasure,
    private readonly words: WriteWords,
  ) {}

  run(ctx: RequestContext, raw: unknown): Promise<PlanEntity> {
    const input = parseInput(beginPlanInput, raw);
    const collaborationId = parseId<CollaborationId>(input.collaborationId);
    if (!collaborationId) throw notFound();
    return ctx.write(async () => {
      const asked = { entity: 'collaboration', id: collaborationId } as const;
      const scope = await this.authz.require(ctx, 'plan:run', collaborationId, asked);
      const { lifeArea, goalTitle, goalVoice, measureTitle, accountablePersonId, deadline } = input;
      if (!scope.areasIn(collaborationId).has(lifeArea)) throw Expected.of('LIFE_AREA_NOT_OPEN', 'lifeArea');
      const started = await this.starter.start(ctx, scope, collaborationId, input);
      const plan = await this.words.hold(ctx, started.id);
      const { whatMatters: text, whatMattersVersion } = input;
      const expectedVersion = whatMattersVersion ?? 0;
      if (text) await this.words.over(ctx, plan, { field: 'whatMatters', text, expectedVersion });
      else if (!plan.whatMatters) throw Expected.of('FIELD_REQUIRED', 'whatMatters');
      const goal = await this.goals.add(ctx, plan, { title: goalTitle, voice: goalVoice, lifeArea });
      const what = { title: measureTitle, accountablePersonId, deadline, userAnswer: 'not_asked' } as const;
      await this.measures.add(ctx, { ...what, collaborationId, goalId: goal.id, lifeArea });
      return plan;
    });
  }
}
