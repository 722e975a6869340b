import { Field, ID, InputType, Int } from '@nestjs/graphql';

@InputType({ description: 'The whole national identity number, or the whole name and the date of birth.' })
export class OpenEmergencyAccessInput {
  @Field(() => String, { nullable: true })
  nationalId?: string | null;
  @Field(() => String, { nullable: true })
  name?: string | null;
  @Field(() => String, { nullable: true })
  bornOn?: string | null;
  @Field(() => ID)
  unitId: string;
  @Field(() => String)
  reason: string;
}

@InputType()
export class EndEmergencyAccessInput {
  @Field(() => ID)
  id: string;
}

@InputType()
export class ReviewEmergencyAccessInput {
  @Field(() => ID)
  id: string;
  @Field(() => String)
  note: string;
}

@InputType()
export class SetEmergencyGroundInput {
  @Field(() => String)
  legalGround: string;
  @Field(() => Int)
  maxHours: number;
  @Field(() => String)
  from: string;
  @Field(() => String, { nullable: true, description: 'The last day; open when left out.' })
  until?: string | null;
}

@InputType()
export class EndEmergencyGroundInput {
  @Field(() => ID)
  id: string;
}
