import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { ConsentWay, GoalVoice, LifeArea } from '@samplan/shared/contracts';
import type { Language } from '@samplan/shared/i18n';
import { CalendarDate, Instant, MutationError, type MutationErrorType } from '@samplan/api/platform/graphql';
import { Person } from '@samplan/api/people';
import { LifeAreaEnum } from '@samplan/api/teams';
import { readTemplate } from '../../domain/template';
import type { KeptTemplate } from '../../persistence/life/plan-templates';
import { GoalVoiceEnum, PlanYesEnum } from '../plan.type';
import { SeenPlanInput } from './plan-life.inputs';

@ObjectType()
class TemplateMeasure {
  @Field(() => ID)
  key: string;
  @Field(() => String)
  title: string;
  @Field(() => String, { nullable: true })
  extent: string | null;
  @Field(() => String, { nullable: true })
  how: string | null;
  @Field(() => Int, { description: 'From when it is put into a plan until it should be done.' })
  weeks: number;
}

@ObjectType()
class TemplateGoal {
  @Field(() => ID)
  key: string;
  @Field(() => String)
  title: string;
  @Field(() => LifeAreaEnum)
  lifeArea: LifeArea;
  @Field(() => [TemplateMeasure])
  measures: TemplateMeasure[];
}

@ObjectType()
export class TemplateVersion {
  @Field(() => Int)
  number: number;
  @Field(() => Instant)
  setAt: Date;
  setById: string;
  @Field(() => Person, { nullable: true, description: 'Null for readers who may not see who it was.' })
  setBy?: Person | null;
}

@ObjectType({ description: 'All that stood in one version; in the language asked for, as far as it is written in it.' })
export class TemplateText {
  @Field(() => Int)
  number: number;
  @Field(() => String)
  name: string;
  @Field(() => String)
  about: string;
  @Field(() => [TemplateGoal])
  goals: TemplateGoal[];
}

@ObjectType({ description: 'What a plan can begin from; in the language asked for, as far as it is written in it.' })
export class PlanTemplate {
  @Field(() => ID, { description: 'A word of its own for one that comes with the program.' })
  id: string;
  rowId: string | null;
  @Field(() => Boolean, { description: 'Comes with the program.' })
  shipped: boolean;
  @Field(() => Boolean, { description: 'Changed here, or made here.' })
  ours: boolean;
  @Field(() => Boolean, { description: 'No longer offered.' })
  retired: boolean;
  @Field(() => String)
  name: string;
  @Field(() => String)
  about: string;
  @Field(() => [TemplateGoal])
  goals: TemplateGoal[];
  @Field(() => [TemplateVersion])
  versions?: TemplateVersion[];
  @Field(() => Int)
  version: number;
}

export function toTemplate(row: KeptTemplate, language: Language): PlanTemplate {
  const { id, rowId, shipped, retired, version, content } = row;
  return { id, rowId, shipped, retired, version, ours: rowId !== null, ...readTemplate(content, language) };
}

@ObjectType({ description: 'What the municipality has decided about its plans; defaults until it has.' })
export class PlanSetting {
  @Field(() => Int, { description: 'Active in fact while it is evaluated at least this often.' })
  activeMonths: number;
  @Field(() => Int)
  reviewMonths: number;
  @Field(() => Int)
  escalationDays: number;
  @Field(() => Int)
  appealWeeks: number;
  @Field(() => String)
  appealBody: string;
  @Field(() => Instant, { nullable: true })
  setAt: Date | null;
  setById: string | null;
  @Field(() => Person, { nullable: true })
  setBy?: Person | null;
  @Field(() => Int, { description: '0 while the defaults stand.' })
  version: number;
}

@ObjectType()
export class PlanSettingPayload {
  @Field(() => PlanSetting, { nullable: true })
  setting: PlanSetting | null;
  @Field(() => [MutationError])
  errors: MutationErrorType[];
}

@ObjectType()
export class PlanTemplatePayload {
  @Field(() => PlanTemplate, { nullable: true })
  template: PlanTemplate | null;
  @Field(() => [MutationError])
  errors: MutationErrorType[];
}

@InputType()
export class SetPlanSettingInput {
  @Field(() => Int)
  expectedVersion: number;
  @Field(() => Int)
  activeMonths: number;
  @Field(() => Int)
  reviewMonths: number;
  @Field(() => Int)
  escalationDays: number;
  @Field(() => Int)
  appealWeeks: number;
  @Field(() => String)
  appealBody: string;
}

@InputType()
class TemplateMeasureInput {
  @Field(() => ID)
  key: string;
  @Field(() => String)
  title: string;
  @Field(() => String, { nullable: true })
  extent?: string | null;
  @Field(() => String, { nullable: true })
  how?: string | null;
  @Field(() => Int)
  weeks: number;
}

@InputType()
class TemplateGoalInput {
  @Field(() => ID)
  key: string;
  @Field(() => String)
  title: string;
  @Field(() => LifeAreaEnum)
  lifeArea: LifeArea;
  @Field(() => [TemplateMeasureInput])
  measures: TemplateMeasureInput[];
}

@InputType({ description: 'The whole of it in one language; other languages of what is still there are kept.' })
export class SavePlanTemplateInput {
  @Field(() => ID, { nullable: true, description: 'Left out for a new one.' })
  id?: string | null;
  @Field(() => Int)
  expectedVersion: number;
  @Field(() => String, { description: 'nb, nn or en.' })
  language: string;
  @Field(() => String)
  name: string;
  @Field(() => String)
  about: string;
  @Field(() => [TemplateGoalInput])
  goals: TemplateGoalInput[];
}

@InputType()
export class PlanTemplateIdInput {
  @Field(() => ID)
  id: string;
  @Field(() => Int)
  expectedVersion: number;
}

@InputType({ description: 'Puts back all of a version, in every language, as a new version.' })
export class RestorePlanTemplateInput extends PlanTemplateIdInput {
  @Field(() => Int, { description: '0 is as it came with the program.' })
  number: number;
}

@InputType()
class ChosenMeasureInput {
  @Field(() => String)
  title: string;
  @Field(() => String, { nullable: true })
  extent?: string | null;
  @Field(() => String, { nullable: true })
  how?: string | null;
  @Field(() => CalendarDate)
  deadline: string;
}

@InputType()
class ChosenGoalInput {
  @Field(() => String)
  title: string;
  @Field(() => GoalVoiceEnum)
  voice: GoalVoice;
  @Field(() => LifeAreaEnum)
  lifeArea: LifeArea;
  @Field(() => [ChosenMeasureInput])
  measures: ChosenMeasureInput[];
}

@InputType({ description: 'What is left when all that does not fit is taken away.' })
export class AddFromTemplateInput extends SeenPlanInput {
  @Field(() => PlanYesEnum, { nullable: true, description: 'Needed when no yes is written down yet.' })
  consentHow?: ConsentWay | null;
  @Field(() => [ChosenGoalInput])
  goals: ChosenGoalInput[];
}
