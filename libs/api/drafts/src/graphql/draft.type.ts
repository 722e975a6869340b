import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { LifeArea } from '@samplan/shared/contracts';
import { Instant, MutationError, type MutationErrorType } from '@samplan/api/platform/graphql';
import { LifeAreaEnum } from '@samplan/api/teams';

@ObjectType()
export class DraftField {
  @Field(() => String)
  name: string;
  @Field(() => String)
  text: string;
}

@ObjectType({ description: 'What this hat has begun to write and not sent; nobody else sees it.' })
export class Draft {
  @Field(() => String, { description: 'Which form, as the client names it.' })
  key: string;
  @Field(() => LifeAreaEnum)
  lifeArea: LifeArea;
  @Field(() => Int, { description: 'The version it was begun from.' })
  baseVersion: number;
  @Field(() => Instant)
  savedAt: Date;
  @Field(() => [DraftField])
  fields: DraftField[];
}

@InputType()
export class DraftFieldInput {
  @Field(() => String)
  name: string;
  @Field(() => String)
  text: string;
}

@InputType()
export class KeepDraftInput {
  @Field(() => ID)
  collaborationId: string;
  @Field(() => LifeAreaEnum)
  lifeArea: LifeArea;
  @Field(() => String)
  key: string;
  @Field(() => Int)
  baseVersion: number;
  @Field(() => [DraftFieldInput])
  fields: DraftFieldInput[];
}

@InputType()
export class DropDraftInput {
  @Field(() => ID)
  collaborationId: string;
  @Field(() => String)
  key: string;
}

@ObjectType()
export class KeepDraftPayload {
  @Field(() => Instant, { nullable: true })
  savedAt: Date | null;
  @Field(() => [MutationError])
  errors: MutationErrorType[];
}

@ObjectType()
export class DropDraftPayload {
  @Field(() => Boolean, { nullable: true })
  dropped: boolean | null;
  @Field(() => [MutationError])
  errors: MutationErrorType[];
}

@ObjectType()
export class OutboxKey {
  @Field(() => String, { description: 'AES key of 256 bits, base64; to be held in memory only.' })
  key: string;
}
