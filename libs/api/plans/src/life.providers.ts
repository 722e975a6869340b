import { AddFromTemplate } from './application/life/add-from-template';
import { BeginPlan } from './application/life/begin-plan';
import { ClosePlan } from './application/life/close-plan';
import { CompletenessReader } from './application/life/completeness-reader';
import { CoordinatorRefusals } from './application/life/coordinator-refusals';
import { DeclinePlan } from './application/life/decline-plan';
import { EditPlan } from './application/edit-plan';
import { KeepPlanTemplate } from './application/life/keep-plan-template';
import { MovePlan } from './application/life/move-plan';
import { PlanGate } from './application/plan-gate';
import { PlanMover } from './application/life/plan-mover';
import { PlanRefusals } from './application/life/plan-refusals';
import { PlanStarter } from './application/life/plan-starter';
import { RecordPlanWish } from './application/life/record-plan-wish';
import { SetPlanSetting } from './application/life/set-plan-setting';
import { CoordinatorRefusalResolver } from './graphql/life/coordinator-refusal.resolver';
import { PlanBeginningMutations, PlanMoveMutations } from './graphql/life/plan-life.resolver';
import { PlanRefusalResolver } from './graphql/life/plan-refusal.resolver';
import { PlanSettingResolver } from './graphql/life/plan-setting.resolver';
import { PlanTemplateResolver, TemplateVersionResolver } from './graphql/life/plan-template.resolver';
import { CoordinatorRefusalRepository } from './persistence/life/coordinator-refusal.repository';
import { PlanRefusalRepository } from './persistence/life/plan-refusal.repository';
import { PlanSettings } from './persistence/life/plan-settings';
import { PlanTemplates } from './persistence/life/plan-templates';
import { PlanTies } from './persistence/life/plan-ties';

/** How a plan comes to be, where it stands, what is missing of it, and what the municipality keeps for all plans. */
export const lifeProviders = [
  BeginPlan,
  ClosePlan,
  CompletenessReader,
  DeclinePlan,
  EditPlan,
  MovePlan,
  PlanGate,
  PlanMover,
  PlanRefusals,
  CoordinatorRefusals,
  CoordinatorRefusalResolver,
  CoordinatorRefusalRepository,
  PlanStarter,
  RecordPlanWish,
  PlanRefusalResolver,
  PlanRefusalRepository,
  PlanSettings,
  PlanTies,
  AddFromTemplate,
  KeepPlanTemplate,
  SetPlanSetting,
  PlanSettingResolver,
  PlanTemplates,
  PlanBeginningMutations,
  PlanMoveMutations,
  PlanTemplateResolver,
  TemplateVersionResolver,
];
