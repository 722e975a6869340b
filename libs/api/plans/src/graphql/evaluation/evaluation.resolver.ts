import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { lifeAreas } from '@samplan/shared/contracts';
import { dateInOslo } from '@samplan/shared/kernel';
import { Authz, Inherits } from '@samplan/api/platform/authz';
import { Ctx, type RequestContext } from '@samplan/api/platform/request';
import { PeopleReader, Person } from '@samplan/api/people';
import { Collaboration } from '@samplan/api/teams';
import { activeInFact } from '../../domain/evaluation';
import { EvaluationRepository, mostEvaluations } from '../../persistence/evaluation/evaluation.repository';
import { GoalScaleRepository } from '../../persistence/goals/goal-scale.repository';
import { PlanSettings } from '../../persistence/life/plan-settings';
import { ActiveInFact, Evaluation, GoalScale, toEvaluation, toGoalScale } from './evaluation.type';
import { Goal, IndividualPlan } from '../plan.type';

@Resolver(() => Collaboration)
export class CollaborationEvaluationsResolver {
  constructor(
    private readonly authz: Authz,
    private readonly rows: EvaluationRepository,
  ) {}

  @ResolveField(() => [Evaluation], {
    description: `In areas this hat may see, the first first; the latest ${mostEvaluations}.`,
  })
  @Inherits('Read through the scope of collaboration:read')
  async evaluations(@Ctx() ctx: RequestContext, @Parent() { id }: Collaboration): Promise<Evaluation[]> {
    const scope = await this.authz.everywhere(ctx, 'collaboration:read');
    const rows = await this.rows.ofCollaboration(ctx, scope, id);
    return rows.map(toEvaluation).sort((one, other) => (one.evaluatedOn < other.evaluatedOn ? -1 : 1));
  }
}

@Resolver(() => Evaluation)
export class EvaluationResolver {
  constructor(private readonly people: PeopleReader) {}

  @ResolveField(() => Person, { nullable: true })
  @Inherits('Whoever may read the rating may know who gave it')
  outcomeBy(@Ctx() ctx: RequestContext, @Parent() { outcomeById }: Evaluation): Promise<Person | null> {
    return outcomeById ? this.people.personOrNull(ctx, outcomeById) : Promise.resolve(null);
  }

  @ResolveField(() => Person, { nullable: true })
  @Inherits('Whoever may read the rating may know who wrote it')
  ownBy(@Ctx() ctx: RequestContext, @Parent() { ownById }: Evaluation): Promise<Person | null> {
    return ownById ? this.people.personOrNull(ctx, ownById) : Promise.resolve(null);
  }
}

@Resolver(() => Goal)
export class GoalScaleResolver {
  constructor(
    private readonly authz: Authz,
    private readonly rows: GoalScaleRepository,
  ) {}

  @ResolveField(() => GoalScale, { nullable: true })
  @Inherits('Read through the scope of collaboration:read')
  async scale(@Ctx() ctx: RequestContext, @Parent() goal: Goal): Promise<GoalScale | null> {
    const scope = await this.authz.everywhere(ctx, 'collaboration:read');
    const rows = await this.rows.ofCollaboration(ctx, scope, goal.collaborationId);
    const row = rows.find(({ goalId }) => goalId === goal.id);
    return row ? toGoalScale(row) : null;
  }
}

@Resolver(() => IndividualPlan)
export class ActiveInFactResolver {
  constructor(
    private readonly authz: Authz,
    private readonly rows: EvaluationRepository,
    private readonly settings: PlanSettings,
  ) {}

  @ResolveField(() => ActiveInFact, { nullable: true, description: 'Null for a plan that does not run.' })
  @Inherits('Read through the scope of collaboration:read')
  async activeInFact(@Ctx() ctx: RequestContext, @Parent() plan: IndividualPlan): Promise<ActiveInFact | null> {
    if (plan.state !== 'active') return null;
    const scope = await this.authz.everywhere(ctx, 'collaboration:read');
    const [rows, { activeMonths }] = await Promise.all([
      this.rows.ofCollaboration(ctx, scope, plan.collaborationId),
      this.settings.current(ctx),
    ]);
    const areas = scope.areasIn(plan.collaborationId);
    return activeInFact({
      today: dateInOslo(ctx.now),
      begunOn: plan.periodStart ?? plan.wishedOn,
      evaluatedOn: rows.filter(({ planId }) => planId === plan.id).map(({ evaluatedOn }) => evaluatedOn),
      months: activeMonths,
      seesAll: lifeAreas.every((area) => areas.has(area)),
    });
  }
}
