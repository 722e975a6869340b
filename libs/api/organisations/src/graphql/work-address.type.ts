import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Person } from '@samplan/api/people';
import { connectionOf, Instant, MutationError, type MutationErrorType } from '@samplan/api/platform/graphql';

@ObjectType({ description: 'The address of an employee without a login, which nobody but whoever set it vouches for.' })
export class WorkAddress {
  @Field(() => ID)
  id: string;
  personId: string;
  @Field(() => Person)
  person?: Person;
  @Field(() => String)
  address: string;
  setById: string | null;
  @Field(() => Person, { nullable: true })
  setBy?: Person | null;
  @Field(() => Instant)
  setAt: Date;
  @Field(() => Instant, { nullable: true, description: 'Since when somebody who has proved the address waits.' })
  waitingSince: Date | null;
  @Field(() => Boolean, { description: 'False for whoever set it, and for the employee.' })
  mayAnswer: boolean;
  @Field(() => Int)
  version: number;
}
export const WorkAddressConnection = connectionOf(WorkAddress, 'WorkAddressConnection');

@InputType()
export class AnswerWorkAddressInput {
  @Field(() => ID)
  id: string;
  @Field(() => Int)
  expectedVersion: number;
  @Field(() => Boolean, { description: 'No takes the address off the employee.' })
  right: boolean;
}

@ObjectType()
export class AnswerWorkAddressPayload {
  @Field(() => Boolean, { nullable: true })
  answered: boolean | null;
  @Field(() => [MutationError])
  errors: MutationErrorType[];
}
