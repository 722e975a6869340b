import { Module } from '@nestjs/common';
import { PeopleModule } from '@samplan/api/people';
import { TeamsModule } from '@samplan/api/teams';
import { AccountableFinder } from './application/accountable';
import { AddCrisisStep } from './application/add-crisis-step';
import { AddGoal } from './application/add-goal';
import { AddMeasure } from './application/add-measure';
import { CrisisStepGate } from './application/crisis-step-gate';
import { EditCrisisStep } from './application/edit-crisis-step';
import { EditGoal } from './application/edit-goal';
import { EditMeasure } from './application/edit-measure';
import { EditWhatMatters } from './application/edit-what-matters';
import { EndMembership } from './application/end-membership';
import { MeasureGate } from './application/measure-gate';
import { RemoveCrisisStep } from './application/remove-crisis-step';
import { SetMeasureStatus } from './application/set-measure-status';
import { CollaborationPlanResolver } from './graphql/collaboration-plan.resolver';
import { MembershipMutations, TeamMemberMeasuresResolver } from './graphql/membership.resolver';
import { CollaborationCrisisResolver, CrisisStepMutations } from './graphql/crisis-step.resolver';
import { MeasureResolver } from './graphql/measure.resolver';
import { MeasureMutations, PlanMutations } from './graphql/plan.mutations';
import { GoalResolver, PlanResolver, WhatMattersResolver } from './graphql/plan.resolver';
import { CrisisStepRepository } from './persistence/crisis-step.repository';
import { GoalRepository } from './persistence/goal.repository';
import { MeasureRepository } from './persistence/measure.repository';
import { PlanRepository } from './persistence/plan.repository';
import { WordsHistory } from './persistence/words-history';

@Module({
  imports: [PeopleModule, TeamsModule],
  providers: [
    PlanRepository,
    GoalRepository,
    MeasureRepository,
    WordsHistory,
    AccountableFinder,
    MeasureGate,
    EditWhatMatters,
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
    RemoveCrisisStep,
    CollaborationCrisisResolver,
    CrisisStepMutations,
  ],
  exports: [CrisisStepRepository, PlanRepository, WordsHistory, GoalRepository, MeasureRepository, AddMeasure],
})
export class PlansModule {}
