import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { type LifeArea, type StandingTeamRole, standingTeamRoles } from '@samplan/shared/contracts';
import { CalendarDate, connectionOf, enumOf } from '@samplan/api/platform/graphql';
import { Person, Unit } from '@samplan/api/people';
import { Collaboration, LifeAreaEnum } from './collaboration.type';

export const StandingTeamRoleEnum = enumOf('StandingTeamRole', standingTeamRoles);

@ObjectType()
export class StandingTeamMember {
  @Field(() => ID)
  id: string;
  personId: string;
  @Field(() => Person)
  person?: Person;
  @Field(() => StandingTeamRoleEnum)
  role: StandingTeamRole;
  @Field(() => CalendarDate)
  since: string;
}

@ObjectType({ description: 'People of one unit who share many cases.' })
export class StandingTeam {
  @Field(() => ID)
  id: string;
  unitId: string;
  @Field(() => String)
  name: string;
  @Field(() => String, { nullable: true })
  purpose: string | null;
  @Field(() => Unit, { nullable: true })
  unit?: Unit | null;
  @Field(() => [StandingTeamMember])
  members?: StandingTeamMember[];
  @Field(() => Int, { nullable: true, description: 'How many cases it carries; for those who lead it.' })
  caseCount?: number | null;
  @Field(() => CalendarDate, {
    nullable: true,
    description: 'Its last day, when it is to close; it goes on after that as long as it has cases.',
  })
  closesOn: string | null;
  @Field(() => Boolean, {
    description: 'Whether its unit is closed: it keeps its cases, and takes neither new ones nor new members.',
  })
  unitClosed?: boolean;
  @Field(() => Boolean, { description: 'Whether this hat keeps the team: its name and who is in it.' })
  mayMaintain?: boolean;
  @Field(() => Int)
  version: number;
}

@ObjectType({ description: 'A standing team at work in one plan.' })
export class StandingTeamCase {
  @Field(() => ID)
  id: string;
  collaborationId: string;
  standingTeamId: string;
  allAreas: LifeArea[];
  @Field(() => StandingTeam)
  standingTeam?: StandingTeam;
  @Field(() => Collaboration)
  collaboration?: Collaboration;
  @Field(() => String, { nullable: true })
  helpsWith: string | null;
  @Field(() => [LifeAreaEnum])
  areas?: LifeArea[];
  @Field(() => CalendarDate)
  since: string;
}

export const StandingTeamConnection = connectionOf(StandingTeam, 'StandingTeamConnection');
export const StandingTeamCaseConnection = connectionOf(StandingTeamCase, 'StandingTeamCaseConnection');

@ObjectType({ description: 'A unit this hat keeps: who works there, and who answers invitations for it.' })
export class KeptUnit {
  @Field(() => ID)
  id: string;
  @Field(() => String)
  name: string;
  @Field(() => [Person])
  staff?: Person[];
  @Field(() => [Person], { description: 'Those who answer invitations to the unit besides its leader.' })
  receivers?: Person[];
}
