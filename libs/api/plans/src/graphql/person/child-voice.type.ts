import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { type ChildTalkOutcome, childTalkOutcomes, type UserAnswer } from '@samplan/shared/contracts';
import { CalendarDate, enumOf, MutationError, type MutationErrorType } from '@samplan/api/platform/graphql';
import { UserAnswerEnum } from '../plan.type';

const ChildTalkOutcomeEnum = enumOf('ChildTalkOutcome', childTalkOutcomes);
const childAgeKeys = ['talk', 'weight', 'party', 'health', 'of_age'] as const;
const ChildAgeKeyEnum = enumOf('ChildAgeKey', childAgeKeys);

@ObjectType({ description: 'Whether somebody has talked with the child about a measure.' })
export class ChildTalk {
  @Field(() => ID)
  id: string;
  @Field(() => ChildTalkOutcomeEnum)
  outcome: ChildTalkOutcome;
  @Field(() => CalendarDate)
  talkedOn: string;
  recordedById: string;
  @Field(() => String, { nullable: true, description: 'For those who may write it down; null for others.' })
  reason: string | null;
  @Field(() => UserAnswerEnum, { nullable: true, description: 'A guardian’s answer, which is not the child’s.' })
  guardianAnswer: UserAnswer | null;
  @Field(() => String, { nullable: true })
  guardianNote: string | null;
}

@ObjectType({ description: 'A birthday from which a child is heard in another way.' })
export class ChildAge {
  @Field(() => ChildAgeKeyEnum)
  key: (typeof childAgeKeys)[number];
  @Field(() => Int)
  age: number;
  @Field(() => CalendarDate)
  date: string;
  @Field(() => Boolean)
  past: boolean;
}

@InputType()
export class RecordChildTalkInput {
  @Field(() => ID)
  measureId: string;
  @Field(() => ChildTalkOutcomeEnum)
  outcome: ChildTalkOutcome;
  @Field(() => CalendarDate)
  talkedOn: string;
  @Field(() => String, { nullable: true, description: 'Must be there when nobody has talked with the child.' })
  reason?: string | null;
  @Field(() => UserAnswerEnum)
  guardianAnswer: UserAnswer;
  @Field(() => String, { nullable: true })
  guardianNote?: string | null;
}

@ObjectType()
export class SetChildTalkRemovedPayload {
  @Field(() => Boolean, { nullable: true, description: 'Whether it is taken away now.' })
  removed: boolean | null;
  @Field(() => [MutationError])
  errors: MutationErrorType[];
}
