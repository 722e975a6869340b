import { Field, ID, InputType, Int } from '@nestjs/graphql';
import type { AccessLevel, LifeArea, NextOfKinKind } from '@samplan/shared/contracts';
import { CalendarDate } from '@samplan/api/platform/graphql';
import { AccessLevelEnum, LifeAreaEnum } from '@samplan/api/teams';
import { SaidInput } from './consent.inputs';
import { NextOfKinKindEnum } from './standing.types';

@InputType({ isAbstract: true })
class RelativeTermsInput {
  @Field(() => String)
  relationship: string;
  @Field(() => AccessLevelEnum)
  level: AccessLevel;
  @Field(() => [LifeAreaEnum])
  areas: LifeArea[];
  @Field(() => String)
  purpose: string;
  @Field(() => Boolean, { defaultValue: false })
  closest: boolean;
  @Field(() => CalendarDate, { nullable: true, description: 'Last day; none is until it is closed.' })
  until?: string | null;
  @Field(() => SaidInput, { nullable: true })
  said?: SaidInput | null;
}

@InputType({ description: 'Somebody by their national identity number, as who they are at home.' })
class AtHomeInput {
  @Field(() => String)
  nationalId: string;
  @Field(() => String)
  givenName: string;
  @Field(() => String)
  familyName: string;
}

@InputType({ description: 'Somebody of whom only the name is known, and who is registered by it.' })
class NamedInput {
  @Field(() => String)
  givenName: string;
  @Field(() => String)
  familyName: string;
  @Field(() => ID, { description: 'The same press sent twice lets in one person.' })
  idempotencyKey: string;
}

@InputType()
export class LetInRelativeInput extends RelativeTermsInput {
  @Field(() => ID)
  collaborationId: string;
  @Field(() => ID, { nullable: true, description: 'Somebody who is known here already.' })
  personId?: string | null;
  @Field(() => AtHomeInput, { nullable: true, description: 'Instead of somebody known; by the coordinator alone.' })
  atHome?: AtHomeInput | null;
  @Field(() => NamedInput, { nullable: true, description: 'Instead of somebody known.' })
  named?: NamedInput | null;
  @Field(() => NextOfKinKindEnum)
  kind: NextOfKinKind;
  @Field(() => String, { nullable: true, description: 'Which user organisation a spokesperson comes from.' })
  organisation?: string | null;
  @Field(() => CalendarDate, { nullable: true, description: 'First day; at once when it is left out.' })
  from?: string | null;
}

@InputType()
export class ChangeRelativeInput extends RelativeTermsInput {
  @Field(() => ID)
  id: string;
  @Field(() => Int)
  expectedVersion: number;
}

@InputType()
export class CloseRelativeInput {
  @Field(() => ID)
  id: string;
}

@InputType({ isAbstract: true })
class StandingInput {
  @Field(() => ID)
  collaborationId: string;
  @Field(() => ID, { nullable: true, description: 'Somebody who is known here already.' })
  personId?: string | null;
  @Field(() => AtHomeInput, { nullable: true, description: 'Instead of somebody known.' })
  atHome?: AtHomeInput | null;
}

@InputType()
export class RecordMandateInput extends StandingInput {
  @Field(() => AccessLevelEnum)
  level: AccessLevel;
  @Field(() => [LifeAreaEnum])
  areas: LifeArea[];
  @Field(() => Boolean)
  mayConsent: boolean;
  @Field(() => String, { description: 'Which authority has decided it.' })
  authority: string;
  @Field(() => CalendarDate)
  from: string;
  @Field(() => CalendarDate, { nullable: true })
  until?: string | null;
}

@InputType({ description: 'What the authority has decided instead; it holds at once.' })
export class ChangeMandateInput {
  @Field(() => ID)
  id: string;
  @Field(() => Int)
  expectedVersion: number;
  @Field(() => AccessLevelEnum)
  level: AccessLevel;
  @Field(() => [LifeAreaEnum])
  areas: LifeArea[];
  @Field(() => Boolean)
  mayConsent: boolean;
  @Field(() => String)
  authority: string;
  @Field(() => CalendarDate, { nullable: true })
  until?: string | null;
}

@InputType()
export class EndMandateInput {
  @Field(() => ID)
  id: string;
}

@InputType()
export class RecordParentInput extends StandingInput {
  @Field(() => CalendarDate, { nullable: true })
  from?: string | null;
  @Field(() => CalendarDate, { nullable: true })
  until?: string | null;
}

@InputType({ description: 'Another last day, or none.' })
export class ChangeParentInput {
  @Field(() => ID)
  id: string;
  @Field(() => Int)
  expectedVersion: number;
  @Field(() => CalendarDate, { nullable: true })
  until?: string | null;
}

@InputType()
export class EndParentInput {
  @Field(() => ID)
  id: string;
}

@InputType({ description: 'Exactly these areas from now on.' })
export class WithholdAreasInput {
  @Field(() => ID)
  collaborationId: string;
  @Field(() => [LifeAreaEnum])
  areas: LifeArea[];
}
