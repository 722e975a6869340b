import { Field, ObjectType } from '@nestjs/graphql';
import { MutationError, type MutationErrorType } from '@samplan/api/platform/graphql';
import { Message, Thread } from './thread.type';

@ObjectType()
export class SendMessagePayload {
  @Field(() => Message, { nullable: true })
  message: Message | null;
  @Field(() => [MutationError])
  errors: MutationErrorType[];
}

@ObjectType()
export class MarkThreadReadPayload {
  @Field(() => Thread, { nullable: true })
  thread: Thread | null;
  @Field(() => [MutationError])
  errors: MutationErrorType[];
}
