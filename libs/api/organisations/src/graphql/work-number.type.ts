import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { numberWords, type NumberWord } from '@samplan/shared/contracts';
import { Person } from '@samplan/api/people';
import { connectionOf, enumOf, Instant, MutationError, type MutationErrorType } from '@samplan/api/platform/graphql';

const NumberWordEnum = enumOf(
  'NumberWord',
  numberWords,
  'What came of typing a number: the first word, another number than the one before, or the second word.',
);

@ObjectType({ description: 'An employee without a login whose national number one person alone vouches for.' })
export class WorkNumber {
  personId: string;
  @Field(() => Person)
  person?: Person;
  setById: string;
  @Field(() => Person)
  setBy?: Person;
  @Field(() => Instant)
  setAt: Date;
  @Field(() => Instant, { nullable: true, description: 'Since when somebody who has proved the number waits.' })
  waitingSince: Date | null;
  @Field(() => Boolean, { description: 'False for whoever typed it, and for the employee.' })
  mayAnswer: boolean;
}
export const WorkNumberConnection = connectionOf(WorkNumber, 'WorkNumberConnection');

@InputType()
export class NoteWorkNumberInput {
  @Field(() => ID)
  personId: string;
  @Field(() => String, { description: 'Typed in here and never sent back.' })
  nationalId: string;
}

@ObjectType()
export class NoteWorkNumberPayload {
  @Field(() => NumberWordEnum, { nullable: true })
  word: NumberWord | null;
  @Field(() => [MutationError])
  errors: MutationErrorType[];
}

@InputType()
export class RemoveWorkNumberInput {
  @Field(() => ID)
  personId: string;
}

@ObjectType()
export class RemoveWorkNumberPayload {
  @Field(() => Boolean, { nullable: true })
  removed: boolean | null;
  @Field(() => [MutationError])
  errors: MutationErrorType[];
}
