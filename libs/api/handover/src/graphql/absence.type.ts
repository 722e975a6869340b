import { Field, ID, ObjectType } from '@nestjs/graphql';
import { type AbsenceState, absenceStates, type Cover, covers, type TeamRole } from '@samplan/shared/contracts';
import { CalendarDate, enumOf, MutationError, type MutationErrorType } from '@samplan/api/platform/graphql';
import { Person } from '@samplan/api/people';
import { TeamRoleEnum } from '@samplan/api/teams';

const AbsenceStateEnum = enumOf(
  'AbsenceState',
  absenceStates,
  'A draft lacks a deputy somewhere; nobody else sees it.',
);
export const CoverEnum = enumOf('Cover', covers, 'How much of a place in a team somebody would see.');

@ObjectType({ description: 'What was chosen for one plan instead of the deputy for all.' })
export class DeputyChoiceMade {
  @Field(() => ID)
  collaborationId: string;
  @Field(() => ID, { nullable: true })
  deputyId: string | null;
}

@ObjectType({ description: 'Days on which somebody is away. Why is never asked.' })
export class Absence {
  @Field(() => ID)
  id: string;
  @Field(() => CalendarDate)
  fromDate: string;
  @Field(() => CalendarDate, { description: 'The last day away.' })
  untilDate: string;
  @Field(() => AbsenceStateEnum)
  state: AbsenceState;
  @Field(() => ID, { nullable: true, description: 'The deputy chosen for all.' })
  deputyId: string | null;
  @Field(() => [DeputyChoiceMade])
  choices: DeputyChoiceMade[];
}

@ObjectType()
export class MyAbsences {
  @Field(() => [Absence], { description: 'Drafts and what is planned and not over, nearest first.' })
  nodes: Absence[];
}

@ObjectType({ description: 'Days on which a member of the team is away.' })
export class Away {
  @Field(() => CalendarDate)
  fromDate: string;
  @Field(() => CalendarDate)
  untilDate: string;
}

@ObjectType({ description: 'Somebody who stands in for a member, now or later.' })
export class Deputy {
  @Field(() => ID)
  id: string;
  personId: string;
  @Field(() => Person)
  person?: Person;
  @Field(() => CalendarDate)
  fromDate: string;
  @Field(() => CalendarDate)
  untilDate: string;
}

@ObjectType({ description: 'Somebody who may be chosen, in the order of names.' })
export class Colleague {
  personId: string;
  @Field(() => Person)
  person?: Person;
  @Field(() => Boolean, { description: 'Away on some of the days.' })
  away: boolean;
}

@ObjectType({ description: 'How one of those asked about stands to a place.' })
export class CoverOf {
  @Field(() => ID)
  personId: string;
  @Field(() => Boolean, { description: 'False for those the person has said no to.' })
  possible: boolean;
  @Field(() => CoverEnum)
  cover: Cover;
}

@ObjectType({ description: "The viewer's place in one team, seen from the days they will be away." })
export class AbsencePlace {
  @Field(() => ID)
  collaborationId: string;
  ownerId: string;
  @Field(() => Person)
  owner?: Person;
  @Field(() => TeamRoleEnum)
  role: TeamRole;
  @Field(() => Boolean)
  needsDeputy: boolean;
  @Field(() => [CoverOf])
  covers: CoverOf[];
}

@ObjectType()
export class AbsencePreview {
  @Field(() => [AbsencePlace])
  nodes: AbsencePlace[];
  @Field(() => [Colleague], { description: "Colleagues of one's own units and of the teams." })
  colleagues: Colleague[];
}

@ObjectType()
export class PlanAbsencePayload {
  @Field(() => Absence, { nullable: true, description: 'A draft when there are errors beside some plans.' })
  absence: Absence | null;
  @Field(() => [MutationError], { description: 'The path of what concerns one plan is `choices`, then its id.' })
  errors: MutationErrorType[];
}

@ObjectType()
export class CancelAbsencePayload {
  @Field(() => Absence, { nullable: true })
  absence: Absence | null;
  @Field(() => [MutationError])
  errors: MutationErrorType[];
}

@ObjectType()
export class RefuseDeputyPayload {
  @Field(() => ID, { nullable: true })
  collaborationId: string | null;
  @Field(() => [MutationError])
  errors: MutationErrorType[];
}
