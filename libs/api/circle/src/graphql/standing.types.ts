import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { AccessLevel, LifeArea, NextOfKinKind, Relation } from '@samplan/shared/contracts';
import { nextOfKinKinds } from '@samplan/shared/contracts';
import { CalendarDate, enumOf } from '@samplan/api/platform/graphql';
import { Person } from '@samplan/api/people';
import { AccessLevelEnum, LifeAreaEnum, RelationEnum } from '@samplan/api/teams';

export const NextOfKinKindEnum = enumOf('NextOfKinKind', nextOfKinKinds);

@ObjectType({ description: 'A relative or spokesperson, and the parts chosen for them.' })
export class RelativeAccess {
  @Field(() => ID)
  id: string;
  @Field(() => Int)
  version: number;
  personId: string;
  @Field(() => Person, { nullable: true })
  person?: Person | null;
  @Field(() => NextOfKinKindEnum)
  kind: NextOfKinKind;
  @Field(() => String)
  relationship: string;
  @Field(() => String, { nullable: true })
  organisation: string | null;
  @Field(() => Boolean, { description: 'Closest next of kin in the sense of the law.' })
  closest: boolean;
  @Field(() => AccessLevelEnum)
  level: AccessLevel;
  @Field(() => [LifeAreaEnum])
  areas: LifeArea[];
  @Field(() => CalendarDate, { nullable: true, description: 'Null when it has begun.' })
  firstDay: string | null;
  @Field(() => CalendarDate, { nullable: true })
  lastDay: string | null;
}

@ObjectType({ description: 'What the authority has decided that a guardian looks after.' })
export class GuardianMandate {
  @Field(() => ID)
  id: string;
  @Field(() => Int)
  version: number;
  personId: string;
  @Field(() => Person, { nullable: true })
  person?: Person | null;
  @Field(() => AccessLevelEnum)
  level: AccessLevel;
  @Field(() => [LifeAreaEnum])
  areas: LifeArea[];
  @Field(() => Boolean)
  mayConsent: boolean;
  @Field(() => String)
  authority: string;
  @Field(() => CalendarDate, { nullable: true })
  firstDay: string | null;
  @Field(() => CalendarDate, { nullable: true })
  lastDay: string | null;
}

@ObjectType()
export class ParentalResponsibility {
  @Field(() => ID)
  id: string;
  @Field(() => Int)
  version: number;
  personId: string;
  @Field(() => Person, { nullable: true })
  person?: Person | null;
  @Field(() => CalendarDate, { nullable: true, description: 'Null when it has begun.' })
  firstDay: string | null;
  @Field(() => CalendarDate, { nullable: true })
  lastDay: string | null;
}

export const ageKeys = ['talk', 'weight', 'party', 'health', 'of_age'] as const;
const AgeKeyEnum = enumOf('AgeKey', ageKeys, 'An age from which something is different for a child.');

@ObjectType({ description: 'A birthday that changes who sees or decides what.' })
export class AgeChange {
  @Field(() => AgeKeyEnum)
  key: (typeof ageKeys)[number];
  @Field(() => Int)
  age: number;
  @Field(() => CalendarDate)
  date: string;
  @Field(() => Boolean, { description: 'It lies behind.' })
  past: boolean;
}

@ObjectType({ description: 'Somebody else than the person who may say yes, and in what.' })
export class Decider {
  personId: string;
  @Field(() => Person, { nullable: true })
  person?: Person | null;
  @Field(() => RelationEnum)
  relation: Relation;
  @Field(() => [LifeAreaEnum])
  areas: LifeArea[];
}
