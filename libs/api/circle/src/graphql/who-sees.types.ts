import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { AccessLevel, GroundKind, LifeArea, Relation } from '@samplan/shared/contracts';
import { CalendarDate } from '@samplan/api/platform/graphql';
import { Person, Unit } from '@samplan/api/people';
import { AccessLevelEnum, GroundKindEnum, LifeAreaEnum, RelationEnum } from '@samplan/api/teams';
import { Consent, ConsentRequest, Exclusion } from './consent.types';
import { AgeChange, Decider, GuardianMandate, ParentalResponsibility, RelativeAccess } from './standing.types';

@ObjectType({ description: 'A stretch of time in which somebody sees certain areas, and why.' })
export class CircleSpan {
  @Field(() => [LifeAreaEnum])
  areas: LifeArea[];
  @Field(() => AccessLevelEnum)
  level: AccessLevel;
  @Field(() => GroundKindEnum)
  groundKind: GroundKind;
  @Field(() => ID, { nullable: true, description: 'The consent it rests on.' })
  consentId: string | null;
  @Field(() => CalendarDate, { nullable: true, description: 'Null when it has begun.' })
  firstDay: string | null;
  @Field(() => CalendarDate, { nullable: true })
  lastDay: string | null;
}

@ObjectType({ description: 'Somebody who sees something, now or later.' })
export class CircleMember {
  personId: string;
  unitId: string | null;
  @Field(() => Person, { nullable: true })
  person?: Person | null;
  @Field(() => Unit, { nullable: true })
  unit?: Unit | null;
  @Field(() => RelationEnum)
  relation: Relation;
  @Field(() => [CircleSpan])
  spans: CircleSpan[];
}

@ObjectType({ description: 'Who sees what around one person, why, and what is about to change.' })
export class WhoSees {
  @Field(() => ID)
  id: string;
  ownerId: string;
  @Field(() => Person, { nullable: true })
  owner?: Person | null;
  @Field(() => Boolean, { description: 'The reader writes down what others say; all else is their own yes or no.' })
  records: boolean;
  @Field(() => Boolean, { description: 'The reader is the person.' })
  own: boolean;
  @Field(() => Boolean, { description: "The reader's own yes counts here." })
  decides: boolean;
  @Field(() => Boolean, { description: 'The person is too young to say yes alone.' })
  underAge: boolean;
  @Field(() => Boolean, { description: 'The person is a child, or not yet born.' })
  child: boolean;
  @Field(() => Boolean, { description: 'When somebody else says yes, the person is to be heard.' })
  heard: boolean;
  @Field(() => [CircleMember])
  people: CircleMember[];
  @Field(() => [Consent])
  consents: Consent[];
  @Field(() => [ConsentRequest], { description: 'Not yet answered.' })
  requests: ConsentRequest[];
  @Field(() => [Exclusion])
  exclusions: Exclusion[];
  @Field(() => [RelativeAccess])
  relatives: RelativeAccess[];
  @Field(() => [GuardianMandate])
  guardians: GuardianMandate[];
  @Field(() => [ParentalResponsibility])
  parents: ParentalResponsibility[];
  @Field(() => [Decider])
  deciders: Decider[];
  @Field(() => [LifeAreaEnum], {
    description: 'What the child keeps from their parents; null for parents.',
    nullable: true,
  })
  withheld: LifeArea[] | null;
  @Field(() => Boolean)
  mayWithhold: boolean;
  @Field(() => [AgeChange])
  ages: AgeChange[];
}
