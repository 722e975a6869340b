import { Field, ID, InputType } from '@nestjs/graphql';

@InputType()
export class SendMessageInput {
  @Field(() => ID)
  threadId: string;
  @Field(() => String)
  body: string;
  @Field(() => ID)
  idempotencyKey: string;
}

@InputType()
export class MarkThreadReadInput {
  @Field(() => ID)
  threadId: string;
  @Field(() => ID)
  messageId: string;
}
