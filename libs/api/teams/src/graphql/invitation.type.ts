import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import {
  type AccessLevel,
  type InvitableState,
  invitableStates,
  type InvitationKind,
  invitationKinds,
  type InvitationState,
  invitationStates,
  type LifeArea,
  type TeamRole,
} from '@samplan/shared/contracts';
import { CalendarDate, connectionOf, enumOf, Instant } from '@samplan/api/platform/graphql';
import { Person, Unit } from '@samplan/api/people';
import { AccessLevelEnum, LifeAreaEnum, TeamRoleEnum } from './collaboration.type';

export const InvitationKindEnum = enumOf('InvitationKind', invitationKinds);
const InvitationStateEnum = enumOf('InvitationState', invitationStates);
const InvitableStateEnum = enumOf('InvitableState', invitableStates);

/** What an invitation says, whoever reads it. */
@ObjectType({ isAbstract: true })
abstract class InvitationWords {
  @Field(() => ID)
  id: string;
  unitId: string | null;
  standingTeamId: string | null;
  invitedById: string;
  @Field(() => InvitationKindEnum)
  kind: InvitationKind;
  @Field(() => InvitationStateEnum)
  state: InvitationState;
  @Field(() => TeamRoleEnum)
  role: TeamRole;
  @Field(() => String)
  helpsWith: string;
  @Field(() => AccessLevelEnum)
  level: AccessLevel;
  @Field(() => [LifeAreaEnum])
  areas: LifeArea[];
  @Field(() => CalendarDate)
  startsOn: string;
  @Field(() => CalendarDate, { nullable: true })
  endsOn: string | null;
  @Field(() => Boolean, { description: 'For one measure only; ends with it.' })
  temporary: boolean;
  @Field(() => Boolean, { description: 'A yes opens messages from before they come, in what they will see.' })
  seesEarlier: boolean;
  @Field(() => Instant)
  invitedAt: Date;
  @Field(() => Int)
  version: number;
  @Field(() => Unit, { nullable: true })
  unit?: Unit | null;
  @Field(() => Person)
  invitedBy?: Person;
  @Field(() => String, { nullable: true, description: 'Name of the standing team that is asked.' })
  standingTeamName?: string | null;
}

@ObjectType({ description: 'An invitation as the person and the coordinator see it.' })
export class TeamInvitation extends InvitationWords {
  collaborationId: string;
  personId: string | null;
  @Field(() => Person, { nullable: true, description: 'Null while a unit has not named anybody.' })
  person?: Person | null;
  @Field(() => String, { nullable: true, description: 'Why it was declined or withdrawn.' })
  reason: string | null;
  @Field(() => [LifeAreaEnum], {
    description: 'Life areas that a consent or a legal basis opens to them today; empty when there is none.',
  })
  covered?: LifeArea[];
}

@ObjectType({
  description: 'An invitation as the one who is asked sees it. Whose team it is shows only with a ground.',
})
export class MyInvitation extends InvitationWords {
  collaborationId: string;
  @Field(() => String, { nullable: true })
  ownerName?: string | null;
  @Field(() => ID, { nullable: true, description: 'Where it has led: once one has said yes, and a ground opens it.' })
  openedId?: string | null;
  @Field(() => Boolean, { description: 'The unit is asked and has not said who comes.' })
  mustName: boolean;
  @Field(() => [Person], { description: 'Those in the unit who can be named.' })
  candidates?: Person[];
}

export const MyInvitationConnection = connectionOf(MyInvitation, 'MyInvitationConnection');

@ObjectType({ description: 'Somebody in the directory who can be asked into the team, or why not.' })
export class Invitable {
  @Field(() => InvitationKindEnum)
  kind: InvitationKind;
  @Field(() => ID)
  id: string;
  @Field(() => String)
  name: string;
  @Field(() => String, { nullable: true })
  detail: string | null;
  @Field(() => ID, { nullable: true })
  unitId: string | null;
  @Field(() => String, { nullable: true })
  unitName: string | null;
  @Field(() => InvitableStateEnum)
  state: InvitableState;
  @Field(() => Boolean, { description: 'Somebody is there to answer.' })
  answers: boolean;
  @Field(() => [LifeAreaEnum])
  covered: LifeArea[];
}
