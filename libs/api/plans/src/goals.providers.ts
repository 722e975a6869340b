import { ChangeGoal } from './application/goals/change-goal';
import { ChangeMeasure } from './application/goals/change-measure';
import { ChildVoice } from './application/person/child-voice';
import { Contributors } from './application/goals/contributors';
import { GoalGate } from './application/goals/goal-gate';
import { KeptGate } from './application/history/kept-gate';
import { MakeTopGoal } from './application/goals/make-top-goal';
import { MoveGoal } from './application/goals/move-goal';
import { MoveMeasure } from './application/goals/move-measure';
import { ProfessionalPlans } from './application/goals/professional-plans';
import { RecordChildTalk } from './application/person/record-child-talk';
import { TakeAwayChildTalk } from './application/person/take-away-child-talk';
import { RemoveGoal } from './application/goals/remove-goal';
import { RemoveMeasure } from './application/goals/remove-measure';
import { ServiceOffers } from './application/goals/service-offers';
import { SetGoalState } from './application/goals/set-goal-state';
import {
  ChildTalkMutations,
  ChildTalkResolver,
  CollaborationAgesResolver,
  MeasureChildResolver,
} from './graphql/person/child-voice.resolver';
import {
  ContributorMutations,
  ContributorResolver,
  MeasureContributorsResolver,
} from './graphql/goals/contributor.resolver';
import { GoalMutations, MeasurePlaceMutations } from './graphql/goals/goals.mutations';
import {
  CollaborationProfessionalPlansResolver,
  ProfessionalPlanMutations,
  ProfessionalPlanResolver,
} from './graphql/goals/professional-plan.resolver';
import {
  CollaborationServiceOffersResolver,
  ServiceOfferMutations,
  ServiceOfferResolver,
} from './graphql/goals/service-offer.resolver';
import { TakersResolver } from './graphql/goals/takers.resolver';
import { ChildAgesRepository } from './persistence/person/child-ages.repository';
import { ChildTalkRepository } from './persistence/person/child-talk.repository';
import { ContributorRepository } from './persistence/goals/contributor.repository';
import { ProfessionalPlanRepository } from './persistence/goals/professional-plan.repository';
import { ServiceOfferRepository } from './persistence/goals/service-offer.repository';

/** Order, sub-goals, contributors, the child's voice, and what hangs beside the goals. */
export const goalProviders = [
  GoalGate,
  ChangeGoal,
  ChangeMeasure,
  SetGoalState,
  MakeTopGoal,
  MoveGoal,
  RemoveGoal,
  MoveMeasure,
  RemoveMeasure,
  GoalMutations,
  MeasurePlaceMutations,
  TakersResolver,
  KeptGate,
  Contributors,
  ContributorRepository,
  MeasureContributorsResolver,
  ContributorResolver,
  ContributorMutations,
  ChildVoice,
  RecordChildTalk,
  TakeAwayChildTalk,
  ChildTalkRepository,
  ChildAgesRepository,
  MeasureChildResolver,
  ChildTalkResolver,
  CollaborationAgesResolver,
  ChildTalkMutations,
  ProfessionalPlans,
  ProfessionalPlanRepository,
  CollaborationProfessionalPlansResolver,
  ProfessionalPlanResolver,
  ProfessionalPlanMutations,
  ServiceOffers,
  ServiceOfferRepository,
  CollaborationServiceOffersResolver,
  ServiceOfferResolver,
  ServiceOfferMutations,
];
