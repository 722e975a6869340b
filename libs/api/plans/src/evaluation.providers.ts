import { ChangeEvaluation } from './application/evaluation/change-evaluation';
import { Evaluate } from './application/evaluation/evaluate';
import { LearntTogether } from './application/evaluation/learnt-together';
import { GoalScales } from './application/goals/goal-scales';
import { EvaluationKeeper } from './application/history/keepers/evaluation.keeper';
import { RehabActivityKeeper } from './application/history/keepers/rehab.keeper';
import { GoalScaleKeeper, RehabCourseKeeper } from './application/history/keepers/small.keeper';
import { RehabActivities } from './application/evaluation/rehab-activities';
import { RehabCourses } from './application/evaluation/rehab-courses';
import { Reviews } from './application/evaluation/reviews';
import { SayOfDay } from './application/evaluation/say-of-day';
import { EvaluationMutations, ReviewMutations } from './graphql/evaluation/evaluation.mutations';
import {
  ActiveInFactResolver,
  CollaborationEvaluationsResolver,
  EvaluationResolver,
  GoalScaleResolver,
} from './graphql/evaluation/evaluation.resolver';
import {
  CollaborationRehabResolver,
  RehabActivityResolver,
  RehabCourseResolver,
  RehabMutations,
} from './graphql/evaluation/rehab.resolver';
import { EvaluationRepository } from './persistence/evaluation/evaluation.repository';
import { GoalScaleRepository } from './persistence/goals/goal-scale.repository';
import { RehabActivityRepository } from './persistence/evaluation/rehab-activity.repository';
import { RehabCourseRepository } from './persistence/evaluation/rehab-course.repository';

/** How it went, when it is looked at next, and courses of rehabilitation. */
export const evaluationProviders = [
  Evaluate,
  SayOfDay,
  ChangeEvaluation,
  LearntTogether,
  GoalScales,
  Reviews,
  RehabCourses,
  RehabActivities,
  EvaluationKeeper,
  GoalScaleKeeper,
  RehabCourseKeeper,
  RehabActivityKeeper,
  EvaluationMutations,
  ReviewMutations,
  ActiveInFactResolver,
  CollaborationEvaluationsResolver,
  EvaluationResolver,
  GoalScaleResolver,
  CollaborationRehabResolver,
  RehabCourseResolver,
  RehabActivityResolver,
  RehabMutations,
  EvaluationRepository,
  GoalScaleRepository,
  RehabCourseRepository,
  RehabActivityRepository,
];
