import { Injectable } from '@nestjs/common';
import type { RequestContext } from '@samplan/api/platform/request';
import { PeopleReader } from '@samplan/api/people';
import {
  CrisisStepRepository,
  GoalRepository,
  isOpen,
  type PlanEntity,
  PlanRepository,
  PlanTies,
  ProfessionalPlanRepository,
  ServiceOfferRepository,
  toWhatMatters,
} from '@samplan/api/plans';
import { numberGoals } from '../domain/number-goals';
import type { PlanOnPaper } from '../domain/plan-on-paper';
import type { Opened } from './paper-gate';
import { ReadCourses } from './read-courses';
import { type EvaluationOf, ReadEvaluations } from './read-evaluations';
import { ReadHelpers } from './read-helpers';
import { ReadMeasures } from './read-measures';
import { ReadNeeds } from './read-needs';

/** All that the reader may see of a plan, gathered as its page shows it. */
@Injectable()
export class ReadPlan {
  constructor(
    private readonly plans: PlanRepository,
    private readonly ties: PlanTies,
    private readonly goals: GoalRepository,
    private readonly measures: ReadMeasures,
    private readonly needs: ReadNeeds,
    private readonly evaluations: ReadEvaluations,
    private readonly courses: ReadCourses,
    private readonly crisis: CrisisStepRepository,
    private readonly professional: ProfessionalPlanRepository,
    private readonly offers: ServiceOfferRepository,
    private readonly helpers: ReadHelpers,
    private readonly people: PeopleReader,
  ) {}

  async of(ctx: RequestContext, opened: Opened): Promise<PlanOnPaper> {
    const { id, scope, ...printing } = opened;
    const row = await this.plans.current(ctx, scope, id);
    const [goals, measures, needs, evaluations, { goalsOfPastPlans }, crisis, professional, offers] = await Promise.all(
      [
        row ? this.goals.ofPlan(ctx, scope, row.id) : [],
        this.measures.of(ctx, scope, id),
        this.needs.of(ctx, scope, id),
        this.evaluations.of(ctx, scope, id, printing.ownerId),
        this.ties.of(ctx, scope, id),
        this.crisis.ofCollaboration(ctx, scope, id),
        this.professional.ofCollaboration(ctx, scope, id),
        this.offers.ofCollaboration(ctx, scope, id),
      ],
    );
    const shown = new Set<string>(goals.map((goal) => goal.id));
    const besides = measures.filter(({ goalId }) => !shown.has(goalId));
    const unitName = async (unitId: string | null): Promise<string | null> =>
      (await this.people.unit(ctx, unitId))?.name ?? null;
    return {
      ...printing,
      coordinator: await this.helpers.coordinator(ctx, scope, id),
      plan: row && (await this.plan(ctx, row, evaluations)),
      goals: numberGoals(goals).map(({ goal, number }) => ({
        number,
        title: goal.title,
        voice: goal.voice,
        state: goal.state,
        stateReason: goal.stateReason,
        reviewOn: goal.reviewOn,
        details: goal.details,
        measures: measures.filter(({ goalId }) => goalId === goal.id),
        evaluations: evaluations.filter(({ goalId }) => goalId === goal.id),
      })),
      otherMeasures: row ? besides.filter(({ goalId }) => !goalsOfPastPlans.has(goalId)) : [],
      carriedMeasures: besides.filter(({ status, goalId }) => isOpen(status) && goalsOfPastPlans.has(goalId)),
      needs,
      courses: await this.courses.of(ctx, scope, id, goals),
      crisis: crisis.map(({ earlyWarning: sign, steps, whoDoes, whoToCall }) => ({ sign, steps, whoDoes, whoToCall })),
      professionalPlans: await Promise.all(
        professional.map(async ({ title, unitId, keptWhere, reviseOn }) => ({
          title,
          unit: await unitName(unitId),
          keptWhere,
          reviseOn,
        })),
      ),
      offers: await Promise.all(
        offers.map(async ({ wish, answer, unitId, reason }) => ({
          wish,
          answer,
          unit: await unitName(unitId),
          reason,
        })),
      ),
      helpers: await this.helpers.of(ctx, scope, id),
    };
  }

  private async plan(
    ctx: RequestContext,
    row: PlanEntity,
    evaluations: readonly EvaluationOf[],
  ): Promise<PlanOnPaper['plan']> {
    const words = toWhatMatters(row);
    const { state, resources, ownContribution, kinContribution, neededCooperation } = row;
    const { periodStart, periodEnd, reviewDate, consentOn } = row;
    const about = { state, resources, ownContribution, kinContribution, neededCooperation };
    return {
      ...about,
      periodStart,
      periodEnd,
      reviewDate,
      consentOn,
      evaluations: evaluations.filter(({ planId, goalId }) => planId === row.id && goalId === null),
      whatMatters: words && {
        text: words.text,
        author: (await this.people.person(ctx, words.authorId)).name,
        at: words.writtenAt,
      },
    };
  }
}
