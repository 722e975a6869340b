import { Field, ID, InputType } from '@nestjs/graphql';
import { CalendarDate } from '@samplan/api/platform/graphql';

@InputType()
export class DeputyChoiceInput {
  @Field(() => ID)
  collaborationId: string;
  @Field(() => ID, { nullable: true })
  deputyId?: string | null;
}

@InputType()
export class PlanAbsenceInput {
  @Field(() => ID, { nullable: true })
  absenceId?: string | null;
  @Field(() => CalendarDate)
  fromDate: string;
  @Field(() => CalendarDate)
  untilDate: string;
  @Field(() => ID, { nullable: true })
  deputyId?: string | null;
  @Field(() => [DeputyChoiceInput])
  choices: DeputyChoiceInput[];
}

@InputType()
export class CancelAbsenceInput {
  @Field(() => ID)
  absenceId: string;
}

@InputType()
export class RefuseDeputyInput {
  @Field(() => ID)
  collaborationId: string;
  @Field(() => ID)
  deputyId: string;
}

@InputType()
export class HandOverPlanInput {
  @Field(() => ID)
  collaborationId: string;
  @Field(() => String)
  summary: string;
  @Field(() => Boolean)
  withoutGround: boolean;
}

@InputType()
export class PlanHandOverInput {
  @Field(() => ID)
  successorId: string;
  @Field(() => CalendarDate)
  onDate: string;
  @Field(() => Boolean)
  movesRole: boolean;
  @Field(() => Boolean)
  movesMeasures: boolean;
  @Field(() => Boolean)
  movesMeetings: boolean;
  @Field(() => Boolean)
  movesQuestions: boolean;
  @Field(() => Boolean)
  opensThreads: boolean;
  @Field(() => Boolean)
  stays: boolean;
  @Field(() => Boolean)
  tellsTeam: boolean;
  @Field(() => [HandOverPlanInput])
  plans: HandOverPlanInput[];
}

@InputType()
export class UndoHandOverInput {
  @Field(() => [ID])
  handOverIds: string[];
}
