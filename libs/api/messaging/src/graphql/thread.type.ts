import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Instant } from '@samplan/api/platform/graphql';
import { Person } from '@samplan/api/people';

@ObjectType()
export class Thread {
  @Field(() => ID)
  id: string;
  @Field(() => ID)
  collaborationId: string;
}

@ObjectType()
export class Message {
  @Field(() => ID)
  id: string;
  @Field(() => ID)
  threadId: string;
  authorId: string;
  @Field(() => Person)
  author?: Person;
  @Field(() => String)
  body: string;
  @Field(() => Instant)
  sentAt: Date;
  @Field(() => Boolean)
  mine: boolean;
}

@ObjectType()
export class MessageConnection {
  @Field(() => [Message])
  nodes: Message[];
  @Field(() => Boolean)
  hasPreviousPage: boolean;
  @Field(() => String, { nullable: true })
  startCursor: string | null;
}
