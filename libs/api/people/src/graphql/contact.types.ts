import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { MutationError, type MutationErrorType } from '@samplan/api/platform/graphql';

@ObjectType({ description: 'How to reach somebody at home. Never given to others who merely take part.' })
export class Contact {
  @Field(() => String, { nullable: true })
  address: string | null;
  @Field(() => String, { nullable: true })
  phone: string | null;
  @Field(() => String, { nullable: true })
  email: string | null;
  @Field(() => Int, { description: '0 when nothing has been written yet.' })
  version: number;
}

@InputType()
export class EditContactInput {
  @Field(() => ID)
  personId: string;
  @Field(() => Int)
  expectedVersion: number;
  @Field(() => String, { nullable: true })
  address?: string | null;
  @Field(() => String, { nullable: true })
  phone?: string | null;
  @Field(() => String, { nullable: true })
  email?: string | null;
}

@ObjectType()
export class EditContactPayload {
  @Field(() => Contact, { nullable: true })
  contact: Contact | null;
  @Field(() => [MutationError])
  errors: MutationErrorType[];
}
