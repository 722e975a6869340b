import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { type ConsentAnswer, consentAnswers, type GroundKind, type LifeArea } from '@samplan/shared/contracts';
import { CalendarDate, enumOf, Instant } from '@samplan/api/platform/graphql';
import { Person, Unit } from '@samplan/api/people';
import { GroundKindEnum, LifeAreaEnum } from '@samplan/api/teams';

export const ConsentAnswerEnum = enumOf('ConsentAnswer', consentAnswers, 'What the person said; a no is kept as well.');
const givenHow = ['spoken', 'signed', 'guardian', 'law'] as const;
const GivenHowEnum = enumOf('GivenHow', givenHow, 'How a ground came to be.');

/** To whom something is open: everybody in a unit who is in the team, or one person by name. */
@ObjectType({ isAbstract: true })
abstract class Opened {
  unitId: string | null;
  personId: string | null;
  @Field(() => Unit, { nullable: true })
  unit?: Unit | null;
  @Field(() => Person, { nullable: true })
  person?: Person | null;
}

@ObjectType({ description: 'Who has assessed whether the person can decide this themselves.' })
export class CapacityAssessment {
  @Field(() => String)
  assessedBy: string;
  @Field(() => CalendarDate)
  assessedOn: string;
  @Field(() => String)
  assessedFor: string;
}

@ObjectType({ description: 'One version of a consent, or of a law that is named instead.' })
export class Consent extends Opened {
  @Field(() => ID)
  id: string;
  @Field(() => Int)
  version: number;
  @Field(() => GroundKindEnum)
  kind: GroundKind;
  @Field(() => [LifeAreaEnum])
  areas: LifeArea[];
  @Field(() => String)
  purpose: string;
  @Field(() => String, { nullable: true })
  legalBasis: string | null;
  @Field(() => GivenHowEnum)
  givenHow: (typeof givenHow)[number];
  givenById: string | null;
  @Field(() => Person, { nullable: true, description: 'Who said yes; null where the law says it.' })
  givenBy?: Person | null;
  recordedById: string;
  @Field(() => Person, { nullable: true })
  recordedBy?: Person | null;
  @Field(() => CalendarDate, { nullable: true, description: 'The day it was signed on paper.' })
  signedOn: string | null;
  @Field(() => CapacityAssessment, { nullable: true })
  capacity: CapacityAssessment | null;
  @Field(() => String, { nullable: true, description: 'What the person said themselves, where somebody else decided.' })
  heard: string | null;
  @Field(() => CalendarDate, { nullable: true })
  firstDay: string | null;
  @Field(() => CalendarDate, { nullable: true })
  lastDay: string | null;
  @Field(() => Boolean)
  withdrawn: boolean;
}

@ObjectType({ description: 'What the person is asked, and what they said.' })
export class ConsentRequest extends Opened {
  @Field(() => ID)
  id: string;
  @Field(() => Int)
  version: number;
  @Field(() => [LifeAreaEnum])
  areas: LifeArea[];
  @Field(() => String)
  purpose: string;
  @Field(() => CalendarDate, { nullable: true })
  until: string | null;
  @Field(() => [ID], { description: 'Who could answer but is not to know of this yet; told to the coordinator alone.' })
  keptFrom: string[];
  @Field(() => Instant)
  askedAt: Date;
  @Field(() => ConsentAnswerEnum, { nullable: true })
  answer: ConsentAnswer | null;
  @Field(() => Instant, { nullable: true })
  answeredAt: Date | null;
}

@ObjectType({ description: 'An employee whom the person keeps out by name.' })
export class Exclusion {
  @Field(() => ID)
  id: string;
  @Field(() => Int)
  version: number;
  personId: string;
  @Field(() => Person, { nullable: true })
  person?: Person | null;
  @Field(() => CalendarDate, { nullable: true })
  since: string | null;
}
