import { Injectable } from '@nestjs/common';
import { lifeAreas } from '@samplan/shared/contracts';
import { dateInOslo } from '@samplan/shared/kernel';
import { Authz } from '@samplan/api/platform/authz';
import type { RequestContext } from '@samplan/api/platform/request';
import { CollaborationLoader, TeamRepository } from '@samplan/api/teams';
import { havingPart, type PlanFacts, pointsOf, type PointOfPlan } from '../../domain/completeness';
import { isOpen } from '../../domain/measure';
import { GoalRepository } from '../../persistence/goals/goal.repository';
import { MeasureRepository } from '../../persistence/goals/measure.repository';
import { PlanTies } from '../../persistence/life/plan-ties';

/** The plan as far as it is known without what the viewer may not see. */
type PlanSeen = Pick<PlanFacts, 'periodStart' | 'periodEnd' | 'reviewDate'> & {
  id: string;
  collaborationId: string;
  whatMatters: unknown;
  consentOn: string | null;
  resources: string | null;
  ownContribution: string | null;
  kinContribution: string | null;
  neededCooperation: string | null;
};

/** Gathers what the viewer sees of a plan and says which of the nine points it answers. */
@Injectable()
export class CompletenessReader {
  constructor(
    private readonly authz: Authz,
    private readonly goals: GoalRepository,
    private readonly measures: MeasureRepository,
    private readonly teams: TeamRepository,
    private readonly collaborations: CollaborationLoader,
    private readonly ties: PlanTies,
  ) {}

  async points(ctx: RequestContext, plan: PlanSeen): Promise<PointOfPlan[]> {
    const scope = await this.authz.everywhere(ctx, 'collaboration:read');
    const { collaborationId: id } = plan;
    const [goals, all, members, kin, collaboration, ties] = await Promise.all([
      this.goals.ofPlan(ctx, scope, plan.id),
      this.measures.ofCollaboration(ctx, scope, id),
      this.teams.members(ctx, scope, id),
      this.teams.nextOfKin(ctx, scope, id),
      this.collaborations.byId(ctx, scope, id),
      this.ties.of(ctx, scope, id),
    ]);
    const measures = all.filter(({ goalId }) => !ties.goalsOfPastPlans.has(goalId));
    const open = measures.filter(({ status }) => isOpen(status));
    const hasPart = havingPart(
      measures.map((one) => ({ ...one, open: isOpen(one.status) })),
      ties.contributions,
    );
    const areas = scope.areasIn(id);
    return pointsOf({
      today: dateInOslo(ctx.now),
      seesAll: lifeAreas.every((area) => areas.has(area)),
      whatMatters: plan.whatMatters !== null,
      goals: goals.length,
      resources: plan.resources !== null,
      coordinator: members.some(({ level, deputyFor }) => level === 'coordinate' && !deputyFor),
      members: members
        .filter(({ deputyFor }) => !deputyFor)
        .map((member) => ({
          id: member.id,
          contributes: Boolean(member.helpsWith) || hasPart(member.personId, member.unitId),
        })),
      ownContribution: plan.ownContribution !== null || hasPart(collaboration?.ownerId ?? ''),
      kin: kin.length > 0,
      kinContribution: plan.kinContribution !== null || kin.some(({ personId }) => hasPart(personId)),
      openMeasures: open.map((measure) => ({
        id: measure.id,
        accountable: measure.accountablePersonId !== null,
        extent: Boolean(measure.extent),
        how: Boolean(measure.how),
      })),
      measures: measures.length,
      periodStart: plan.periodStart,
      periodEnd: plan.periodEnd,
      reviewDate: plan.reviewDate,
      planConsent: plan.consentOn !== null,
      sharing: ties.sharing,
      neededCooperation: plan.neededCooperation !== null,
    });
  }
}
