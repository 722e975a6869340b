import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import {
  type LifeArea,
  type NeedMove,
  needMoves,
  type NeedSayer,
  needSayers,
  type NeedState,
  needStates,
} from '@samplan/shared/contracts';
import { CalendarDate, enumOf, Instant, MutationError, type MutationErrorType } from '@samplan/api/platform/graphql';
import { Person, Unit } from '@samplan/api/people';
import { LifeAreaEnum } from '@samplan/api/teams';
import { waitedDays } from '../../domain/need';
import type { NeedEntity } from '../../persistence/needs/need.entity';

const NeedStateEnum = enumOf('NeedState', needStates);
const NeedSayerEnum = enumOf('NeedSayer', needSayers, 'Who says that there is a need.');
const NeedMoveEnum = enumOf('NeedMove', needMoves, 'What can be done with a need.');

@ObjectType({ description: 'What somebody needs, and whose it is to see to.' })
export class Need {
  @Field(() => ID)
  id: string;
  collaborationId: string;
  @Field(() => LifeAreaEnum)
  lifeArea: LifeArea;
  @Field(() => String)
  text: string;
  @Field(() => NeedSayerEnum)
  saidBy: NeedSayer;
  @Field(() => NeedStateEnum)
  state: NeedState;
  @Field(() => Int, { description: 'Whole days without an owner: until now, or until somebody took it.' })
  waitedDays: number;
  @Field(() => Instant, { description: 'Since when it stands as it does.' })
  stateSince: Date;
  @Field(() => Instant, { nullable: true, description: 'When the coordinating unit was told of its age.' })
  escalatedAt: Date | null;
  ownerId: string | null;
  ownerUnitId: string | null;
  @Field(() => Person, { nullable: true })
  owner?: Person | null;
  @Field(() => Unit, { nullable: true, description: 'Of the owner, or the owner itself.' })
  ownerUnit?: Unit | null;
  @Field(() => String, { nullable: true, description: 'Why it was declined.' })
  reason: string | null;
  measureIdUnchecked: string | null;
  createdById: string;
  toldAt: Date | null;
  @Field(() => Person, { nullable: true, description: 'Null when who wrote it is kept from the reader.' })
  createdBy?: Person | null;
  @Field(() => Instant)
  createdAt: Date;
  @Field(() => Instant, { nullable: true })
  removedAt: Date | null;
  @Field(() => Int)
  version: number;
}

export function toNeed(row: NeedEntity, now: Date): Need {
  const { id, collaborationId, lifeArea, text, saidBy, stateSince, escalatedAt, ownerId, ownerUnitId, reason } = row;
  return {
    id,
    collaborationId,
    lifeArea,
    text,
    saidBy,
    state: row.needState,
    waitedDays: waitedDays(row, now),
    stateSince,
    escalatedAt,
    ownerId,
    ownerUnitId,
    reason,
    measureIdUnchecked: row.measureId,
    createdById: row.createdBy,
    toldAt: row.toldAt,
    createdAt: row.createdAt,
    removedAt: row.removedAt,
    version: row.version,
  };
}

/** As the rules for what one may do know it. */
export const factsOf = ({ state, ownerId, measureIdUnchecked, createdById, toldAt, removedAt }: Need) => ({
  needState: state,
  ownerId,
  measureId: measureIdUnchecked,
  createdBy: createdById,
  toldAt,
  removedAt,
});

export { NeedMoveEnum, type NeedMove };

@InputType()
export class AddNeedInput {
  @Field(() => ID)
  collaborationId: string;
  @Field(() => LifeAreaEnum)
  lifeArea: LifeArea;
  @Field(() => String)
  text: string;
  @Field(() => NeedSayerEnum)
  saidBy: NeedSayer;
}

@InputType({ description: 'Only the fields sent are changed.' })
export class EditNeedInput {
  @Field(() => ID)
  id: string;
  @Field(() => Int)
  expectedVersion: number;
  @Field(() => String, { nullable: true })
  text?: string;
  @Field(() => NeedSayerEnum, { nullable: true })
  saidBy?: NeedSayer;
}

@InputType({ description: 'A person of the circle, or a unit with somebody there.' })
export class OwnNeedInput {
  @Field(() => ID)
  id: string;
  @Field(() => Int)
  expectedVersion: number;
  @Field(() => ID, { nullable: true })
  personId?: string | null;
  @Field(() => ID, { nullable: true })
  unitId?: string | null;
}

@InputType({ description: 'OPEN lets go of it, or takes it up again; DECLINED has a reason.' })
export class SetNeedStateInput {
  @Field(() => ID)
  id: string;
  @Field(() => Int)
  expectedVersion: number;
  @Field(() => NeedStateEnum)
  state: NeedState;
  @Field(() => String, { nullable: true })
  reason?: string | null;
}

@InputType({ description: 'What is left out is what is nearest: the goal of the same area, the owner, four weeks.' })
export class MakeMeasureOfNeedInput {
  @Field(() => ID)
  id: string;
  @Field(() => Int)
  expectedVersion: number;
  @Field(() => ID, { nullable: true })
  goalId?: string | null;
  @Field(() => ID, { nullable: true })
  accountablePersonId?: string | null;
  @Field(() => CalendarDate, { nullable: true })
  deadline?: string | null;
}

@ObjectType()
export class NeedPayload {
  @Field(() => Need, { nullable: true })
  need: Need | null;
  @Field(() => [MutationError])
  errors: MutationErrorType[];
}
