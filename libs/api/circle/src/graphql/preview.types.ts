import { Field, InputType, ObjectType } from '@nestjs/graphql';
import type { LifeArea } from '@samplan/shared/contracts';
import { CalendarDate, MutationError, type MutationErrorType } from '@samplan/api/platform/graphql';
import { Person, Unit } from '@samplan/api/people';
import { LifeAreaEnum } from '@samplan/api/teams';
import {
  AnswerConsentRequestInput,
  ChangeConsentInput,
  ExcludeEmployeeInput,
  GiveConsentInput,
  LiftExclusionInput,
  RecordLegalBasisInput,
  WithdrawConsentInput,
} from './consent.inputs';
import {
  ChangeMandateInput,
  ChangeParentInput,
  ChangeRelativeInput,
  CloseRelativeInput,
  EndMandateInput,
  EndParentInput,
  LetInRelativeInput,
  RecordMandateInput,
  RecordParentInput,
  WithholdAreasInput,
} from './relative.inputs';

@InputType({ description: 'Exactly one thing one thinks of doing.' })
export class PreviewInput {
  @Field(() => GiveConsentInput, { nullable: true })
  giveConsent?: GiveConsentInput;
  @Field(() => ChangeConsentInput, { nullable: true })
  changeConsent?: ChangeConsentInput;
  @Field(() => WithdrawConsentInput, { nullable: true })
  withdrawConsent?: WithdrawConsentInput;
  @Field(() => RecordLegalBasisInput, { nullable: true })
  recordLegalBasis?: RecordLegalBasisInput;
  @Field(() => AnswerConsentRequestInput, { nullable: true })
  answerConsentRequest?: AnswerConsentRequestInput;
  @Field(() => ExcludeEmployeeInput, { nullable: true })
  excludeEmployee?: ExcludeEmployeeInput;
  @Field(() => LiftExclusionInput, { nullable: true })
  liftExclusion?: LiftExclusionInput;
  @Field(() => LetInRelativeInput, { nullable: true })
  letInRelative?: LetInRelativeInput;
  @Field(() => ChangeRelativeInput, { nullable: true })
  changeRelative?: ChangeRelativeInput;
  @Field(() => CloseRelativeInput, { nullable: true })
  closeRelative?: CloseRelativeInput;
  @Field(() => RecordMandateInput, { nullable: true })
  recordMandate?: RecordMandateInput;
  @Field(() => RecordParentInput, { nullable: true })
  recordParent?: RecordParentInput;
  @Field(() => ChangeMandateInput, { nullable: true })
  changeMandate?: ChangeMandateInput;
  @Field(() => ChangeParentInput, { nullable: true })
  changeParent?: ChangeParentInput;
  @Field(() => EndMandateInput, { nullable: true })
  endMandate?: EndMandateInput;
  @Field(() => EndParentInput, { nullable: true })
  endParent?: EndParentInput;
  @Field(() => WithholdAreasInput, { nullable: true })
  withholdAreas?: WithholdAreasInput;
}

@ObjectType({ description: 'Areas that are open for the same time.' })
export class AreaStretch {
  @Field(() => [LifeAreaEnum])
  areas: LifeArea[];
  @Field(() => CalendarDate, { nullable: true, description: 'Null when it begins at once.' })
  firstDay: string | null;
  @Field(() => CalendarDate, { nullable: true })
  lastDay: string | null;
}

@ObjectType({ description: 'What would be different for one person.' })
export class CircleChange {
  personId: string;
  unitId: string | null;
  @Field(() => Person, { nullable: true })
  person?: Person | null;
  @Field(() => Unit, { nullable: true })
  unit?: Unit | null;
  @Field(() => [AreaStretch])
  gains: AreaStretch[];
  @Field(() => [AreaStretch], { description: 'Open as before, but with another last day.' })
  moves: AreaStretch[];
  @Field(() => [LifeAreaEnum])
  loses: LifeArea[];
  @Field(() => [LifeAreaEnum])
  keeps: LifeArea[];
  @Field(() => Boolean, { nullable: true, description: 'Writes too, or only reads; null when that is as before.' })
  writes: boolean | null;
  @Field(() => Boolean)
  seesNothing: boolean;
}

@ObjectType()
export class PreviewPayload {
  @Field(() => [CircleChange], { nullable: true, description: 'Those for whom something changes; nobody else.' })
  changes: CircleChange[] | null;
  @Field(() => [CircleChange], { nullable: true, description: 'Those who see the same as before.' })
  unchanged: CircleChange[] | null;
  @Field(() => [MutationError])
  errors: MutationErrorType[];
}
