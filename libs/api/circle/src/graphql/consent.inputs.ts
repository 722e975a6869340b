import { Field, ID, InputType, Int } from '@nestjs/graphql';
import type { ConsentAnswer, LifeArea } from '@samplan/shared/contracts';
import { CalendarDate } from '@samplan/api/platform/graphql';
import { LifeAreaEnum } from '@samplan/api/teams';
import { ConsentAnswerEnum } from './consent.types';

@InputType({ description: "Who has assessed the person's capacity, where it is in doubt." })
export class CapacityInput {
  @Field(() => String)
  assessedBy: string;
  @Field(() => CalendarDate)
  assessedOn: string;
  @Field(() => String)
  assessedFor: string;
}

@InputType({ description: 'How the yes was said, for whoever writes down somebody else’s.' })
export class SaidInput {
  @Field(() => ID, { nullable: true, description: 'Who said yes; the person when left out.' })
  byId?: string | null;
  @Field(() => String, { nullable: true, description: 'What the person said themselves, where somebody else decides.' })
  heard?: string | null;
  @Field(() => CalendarDate, {
    nullable: true,
    description: 'The day it was signed on paper; left out where it was said.',
  })
  signedOn?: string | null;
  @Field(() => CapacityInput, { nullable: true })
  capacity?: CapacityInput | null;
}

/** What a service or a person is opened to, and for how long. */
@InputType({ isAbstract: true })
class OpeningInput {
  @Field(() => ID, { nullable: true })
  unitId?: string | null;
  @Field(() => ID, { nullable: true })
  personId?: string | null;
  @Field(() => [LifeAreaEnum])
  areas: LifeArea[];
  @Field(() => String)
  purpose: string;
  @Field(() => CalendarDate, { nullable: true, description: 'Last day; left out, it lasts until it is withdrawn.' })
  until?: string | null;
}

@InputType()
export class GiveConsentInput extends OpeningInput {
  @Field(() => ID)
  collaborationId: string;
  @Field(() => SaidInput, { nullable: true })
  said?: SaidInput | null;
}

@InputType({ description: 'All the terms as they shall be from now on.' })
export class ChangeConsentInput {
  @Field(() => ID)
  id: string;
  @Field(() => Int)
  expectedVersion: number;
  @Field(() => [LifeAreaEnum])
  areas: LifeArea[];
  @Field(() => String)
  purpose: string;
  @Field(() => CalendarDate, { nullable: true })
  until?: string | null;
  @Field(() => SaidInput, { nullable: true })
  said?: SaidInput | null;
}

@InputType()
export class WithdrawConsentInput {
  @Field(() => ID)
  id: string;
}

@InputType()
export class UndoWithdrawalInput {
  @Field(() => ID)
  id: string;
}

@InputType()
export class RecordLegalBasisInput extends OpeningInput {
  @Field(() => ID)
  collaborationId: string;
  @Field(() => String)
  legalBasis: string;
}

@InputType({ description: 'One card: one service, what it would see, why and until when.' })
export class ConsentCardInput extends OpeningInput {}

@InputType()
export class AskForConsentInput {
  @Field(() => ID)
  collaborationId: string;
  @Field(() => [ConsentCardInput])
  cards: ConsentCardInput[];
}

@InputType()
export class WithdrawConsentRequestInput {
  @Field(() => ID)
  id: string;
}

@InputType()
export class AnswerConsentRequestInput {
  @Field(() => ID)
  id: string;
  @Field(() => ConsentAnswerEnum)
  answer: ConsentAnswer;
  @Field(() => [LifeAreaEnum], { nullable: true, description: 'What was said yes to, when it was less than asked.' })
  areas?: LifeArea[] | null;
  @Field(() => CalendarDate, { nullable: true })
  until?: string | null;
  @Field(() => SaidInput, { nullable: true })
  said?: SaidInput | null;
}

@InputType()
export class ExcludeEmployeeInput {
  @Field(() => ID)
  collaborationId: string;
  @Field(() => ID)
  personId: string;
}

@InputType({ description: 'Somebody who works here and sees nothing today.' })
export class ExcludeByNameInput {
  @Field(() => ID)
  collaborationId: string;
  @Field(() => String, { description: 'First and last name; all who go by it are kept out.' })
  name: string;
}

@InputType()
export class LiftExclusionInput {
  @Field(() => ID)
  id: string;
  @Field(() => SaidInput, { nullable: true })
  said?: SaidInput | null;
}
