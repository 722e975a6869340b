import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { connectionOf, Instant } from '@samplan/api/platform/graphql';
import { Person } from '@samplan/api/people';

@ObjectType({ description: 'What the team has agreed about itself.' })
export class TeamCharter {
  @Field(() => ID)
  id: string;
  editedById: string;
  @Field(() => String)
  purpose: string;
  @Field(() => String)
  sharedGoal: string;
  @Field(() => String)
  waysOfWorking: string;
  @Field(() => String, { description: 'What the team may decide without asking anybody else.' })
  decidesItself: string;
  @Field(() => Person)
  editedBy?: Person;
  @Field(() => Instant)
  editedAt: Date;
  @Field(() => Int)
  version: number;
}

@ObjectType({ description: 'One edit: the parts that were changed, as they stood after it.' })
export class CharterEdit {
  actorId: string;
  @Field(() => Person)
  by?: Person;
  @Field(() => Instant)
  at: Date;
  @Field(() => Int)
  version: number;
  @Field(() => String, { nullable: true })
  purpose: string | null;
  @Field(() => String, { nullable: true })
  sharedGoal: string | null;
  @Field(() => String, { nullable: true })
  waysOfWorking: string | null;
  @Field(() => String, { nullable: true })
  decidesItself: string | null;
}

export const CharterEditConnection = connectionOf(CharterEdit, 'CharterEditConnection');
