import { ContributorKeeper } from './application/history/keepers/contributor.keeper';
import { CrisisStepKeeper } from './application/history/keepers/crisis-step.keeper';
import { GoalKeeper } from './application/history/keepers/goal.keeper';
import { Keepers } from './application/history/keepers/keepers';
import { MeasureKeeper } from './application/history/keepers/measure.keeper';
import { NeedKeeper } from './application/history/keepers/need.keeper';
import { PlanKeeper } from './application/history/keepers/plan.keeper';
import { PlanStateKeeper } from './application/history/keepers/plan-state.keeper';
import {
  ChildTalkKeeper,
  ProfessionalPlanKeeper,
  ServiceOfferKeeper,
} from './application/history/keepers/small.keeper';
import { WordsKeeper } from './application/history/keepers/words.keeper';
import { RestoreVersion } from './application/history/restore-version';
import { UndoChange } from './application/history/undo-change';
import {
  CollaborationHistoryResolver,
  HistoryEntryResolver,
  HistoryMutations,
} from './graphql/history/history.resolver';
import { HistoryRepository } from './persistence/history/history.repository';

/** Reading the history, taking back, restoring. */
export const historyProviders = [
  HistoryRepository,
  WordsKeeper,
  PlanKeeper,
  PlanStateKeeper,
  GoalKeeper,
  MeasureKeeper,
  ContributorKeeper,
  CrisisStepKeeper,
  ChildTalkKeeper,
  ProfessionalPlanKeeper,
  ServiceOfferKeeper,
  NeedKeeper,
  Keepers,
  UndoChange,
  RestoreVersion,
  CollaborationHistoryResolver,
  HistoryEntryResolver,
  HistoryMutations,
];
