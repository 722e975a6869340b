import { Field, ID, InputType, Int } from '@nestjs/graphql';
import type { OrganisationType, UnitKind } from '@samplan/shared/contracts';
import { CalendarDate } from '@samplan/api/platform/graphql';
import { UnitKindEnum } from '@samplan/api/people';
import { OrganisationTypeEnum } from './organisation.type';

@InputType()
export class AddOrganisationInput {
  @Field(() => String)
  name: string;
  @Field(() => OrganisationTypeEnum)
  type: OrganisationType;
  @Field(() => String, { nullable: true })
  organisationNumber?: string | null;
  @Field(() => CalendarDate, { nullable: true })
  from?: string | null;
  @Field(() => CalendarDate, { nullable: true, description: 'The last day.' })
  until?: string | null;
}

@InputType()
export class EditOrganisationInput extends AddOrganisationInput {
  @Field(() => ID)
  id: string;
  @Field(() => Int)
  expectedVersion: number;
}

@InputType()
export class AddUnitInput {
  @Field(() => String)
  name: string;
  @Field(() => UnitKindEnum)
  kind: UnitKind;
  @Field(() => ID)
  organisationId: string;
  @Field(() => String, { nullable: true })
  code?: string | null;
  @Field(() => String, { nullable: true })
  zone?: string | null;
  @Field(() => CalendarDate, { nullable: true })
  from?: string | null;
  @Field(() => CalendarDate, { nullable: true, description: 'The last day.' })
  until?: string | null;
}

@InputType()
export class EditUnitInput extends AddUnitInput {
  @Field(() => ID)
  id: string;
  @Field(() => Int)
  expectedVersion: number;
}

@InputType()
export class DescribeUnitInput {
  @Field(() => ID)
  unitId: string;
  @Field(() => Int, { description: '0: nobody has described it yet.' })
  expectedVersion: number;
  @Field(() => String)
  helpsWith: string;
  @Field(() => [String])
  tags: string[];
  @Field(() => String)
  openingHours: string;
  @Field(() => String, { nullable: true })
  phone?: string | null;
  @Field(() => String, { nullable: true })
  email?: string | null;
}

@InputType({ description: 'A unit that is there already, or a new one with name and kind.' })
export class SuccessorInput {
  @Field(() => ID, { nullable: true })
  unitId?: string | null;
  @Field(() => String, { nullable: true })
  name?: string | null;
  @Field(() => UnitKindEnum, { nullable: true })
  kind?: UnitKind | null;
}

@InputType()
export class PlacementInput {
  @Field(() => ID)
  personId: string;
  @Field(() => Int, { description: 'Which of the successors, counted from 0.' })
  successor: number;
}

@InputType({ description: 'One into several is a split, several into one a merge.' })
export class ReorganiseUnitsInput {
  @Field(() => [ID])
  fromUnitIds: string[];
  @Field(() => CalendarDate, { description: 'The first day of the successors; later than today.' })
  onDate: string;
  @Field(() => [SuccessorInput])
  successors: SuccessorInput[];
  @Field(() => [PlacementInput], { description: 'Who goes where; the others go to the first.' })
  placements: PlacementInput[];
}
