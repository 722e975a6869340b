import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { CalendarDate, MutationError, type MutationErrorType } from '@samplan/api/platform/graphql';

@ObjectType({ description: 'Who the plan is about, as it is registered. The number itself is never told.' })
export class Identity {
  @Field(() => String)
  givenName: string;
  @Field(() => String)
  familyName: string;
  @Field(() => CalendarDate, { nullable: true })
  bornOn: string | null;
  @Field(() => CalendarDate, { nullable: true, description: 'Of a child that is not born yet.' })
  expectedOn: string | null;
  @Field(() => Boolean, { description: 'Whether a national identity number is registered.' })
  isNumbered: boolean;
  @Field(() => Boolean, {
    description: 'Then the number that stands is changed only from a D-number, by whoever knows it.',
  })
  hasLoggedIn: boolean;
}

@InputType()
export class IdentifyPersonInput {
  @Field(() => ID)
  collaborationId: string;
  @Field(() => String)
  givenName: string;
  @Field(() => String)
  familyName: string;
  @Field(() => String, { nullable: true, description: 'Typed in here and never sent back; left out when it stands.' })
  nationalId?: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'The D-number that stands, of somebody who has logged in by it and got a number of their own.',
  })
  formerNumber?: string | null;
}

@ObjectType()
export class IdentifyPersonPayload {
  @Field(() => Identity, { nullable: true })
  identity: Identity | null;
  @Field(() => [MutationError])
  errors: MutationErrorType[];
}
