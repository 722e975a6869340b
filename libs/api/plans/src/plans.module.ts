import { Module } from '@nestjs/common';
import { PeopleModule } from '@samplan/api/people';
import { TeamsModule } from '@samplan/api/teams';
import { TextsModule } from '@samplan/api/texts';
import { AccountableFinder } from './application/goals/accountable';
import { AddCrisisStep } from './application/person/add-crisis-step';
import { AddGoal } from './application/goals/add-goal';
import { AddMeasure } from './application/goals/add-measure';
import { CrisisStepGate } from './application/person/crisis-step-gate';
import { EditCrisisStep } from './application/person/edit-crisis-step';
import { EditGoal } from './application/goals/edit-goal';
import { EditMeasure } from './application/goals/edit-measure';
import { EditWhatMatters } from './application/person/edit-what-matters';
import { EndMembership } from './application/life/end-membership';
import { MeasureGate } from './application/goals/measure-gate';
import { MoveCrisisStep } from './application/person/move-crisis-step';
import { RemoveCrisisStep } from './application/person/remove-crisis-step';
import { SetMeasureStatus } from './application/goals/set-measure-status';
import { WhatMattersTogether } from './application/person/what-matters-together';
import { WriteWords } from './application/person/write-words';
import { CollaborationPlanResolver } from './graphql/life/collaboration-plan.resolver';
import { MembershipMutations, TeamMemberMeasuresResolver } from './graphql/life/membership.resolver';
import { CollaborationCrisisResolver, CrisisStepMutations } from './graphql/person/crisis-step.resolver';
import { MeasureResolver } from './graphql/goals/measure.resolver';
import { MeasureMutations, PlanMutations } from './graphql/plan.mutations';
import { GoalResolver, PlanResolver, WhatMattersResolver } from './graphql/plan.resolver';
import { evaluationProviders } from './evaluation.providers';
import { historyProviders } from './history.providers';
import { goalProviders } from './goals.providers';
import { needProviders } from './needs.providers';
import { lifeProviders } from './life.providers';
import { ContributorRepository } from './persistence/goals/contributor.repository';
import { CrisisStepRepository } from './persistence/person/crisis-step.repository';
import { GoalRepository } from './persistence/goals/goal.repository';
import { MeasureRepository } from './persistence/goals/measure.repository';
import { PlanTies } from './persistence/life/plan-ties';
import { EvaluationRepository } from './persistence/evaluation/evaluation.repository';
import { RehabActivityRepository } from './persistence/evaluation/rehab-activity.repository';
import { RehabCourseRepository } from './persistence/evaluation/rehab-course.repository';
import { NeedRepository } from './persistence/needs/need.repository';
import { PlanRepository } from './persistence/plan.repository';
import { ProfessionalPlanRepository } from './persistence/goals/professional-plan.repository';
import { ServiceOfferRepository } from './persistence/goals/service-offer.repository';
import { WordsHistory } from './persistence/history/words-history';

@Module({
  imports: [PeopleModule, TeamsModule, TextsModule],
  providers: [
    PlanRepository,
    GoalRepository,
    MeasureRepository,
    WordsHistory,
    AccountableFinder,
    MeasureGate,
    EditWhatMatters,
    WhatMattersTogether,
    WriteWords,
    AddGoal,
    EditGoal,
    AddMeasure,
    EditMeasure,
    SetMeasureStatus,
    EndMembership,
    MembershipMutations,
    TeamMemberMeasuresResolver,
    PlanResolver,
    GoalResolver,
    WhatMattersResolver,
    MeasureResolver,
    CollaborationPlanResolver,
    PlanMutations,
    MeasureMutations,
    CrisisStepRepository,
    CrisisStepGate,
    AddCrisisStep,
    EditCrisisStep,
    MoveCrisisStep,
    RemoveCrisisStep,
    CollaborationCrisisResolver,
    CrisisStepMutations,
    ...evaluationProviders,
    ...historyProviders,
    ...goalProviders,
    ...lifeProviders,
    ...needProviders,
  ],
  exports: [
    CrisisStepRepository,
    PlanRepository,
    PlanTies,
    WordsHistory,
    GoalRepository,
    MeasureRepository,
    ContributorRepository,
    ProfessionalPlanRepository,
    ServiceOfferRepository,
    NeedRepository,
    EvaluationRepository,
    RehabCourseRepository,
    RehabActivityRepository,
    AddMeasure,
  ],
})
export class PlansModule {}
