import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import type { TeamRole } from '@samplan/shared/contracts';
import { Unit } from '@samplan/api/people';
import { CalendarDate, connectionOf, MutationError, type MutationErrorType } from '@samplan/api/platform/graphql';
import { TeamRoleEnum } from './collaboration.type';

@ObjectType({
  description:
    'A place in a team that shows one nothing: no ground, or none any longer. Whose team it is does not show.',
})
export class PlaceWithoutGround {
  @Field(() => ID)
  id: string;
  @Field(() => TeamRoleEnum)
  role: TeamRole;
  @Field(() => String, { nullable: true, description: 'As one said yes to it.' })
  helpsWith: string | null;
  @Field(() => CalendarDate)
  since: string;
  unitId: string | null;
  @Field(() => Unit, { nullable: true })
  unit?: Unit | null;
}

export const PlaceWithoutGroundConnection = connectionOf(PlaceWithoutGround, 'PlaceWithoutGroundConnection');

@InputType()
export class LeaveWithoutGroundInput {
  @Field(() => ID)
  placeId: string;
}

@ObjectType()
export class LeaveWithoutGroundPayload {
  @Field(() => ID, { nullable: true })
  placeId: string | null;
  @Field(() => [MutationError])
  errors: MutationErrorType[];
}
