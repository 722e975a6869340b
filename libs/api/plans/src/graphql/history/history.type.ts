import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import {
  type HistoryAct,
  historyActs,
  type KeptFieldKind,
  keptFieldKinds,
  type KeptKind,
  keptKinds,
  type LifeArea,
} from '@samplan/shared/contracts';
import { connectionOf, enumOf, Instant, MutationError, type MutationErrorType } from '@samplan/api/platform/graphql';
import { Person } from '@samplan/api/people';
import { LifeAreaEnum } from '@samplan/api/teams';
import type { HistoryRow } from '../../persistence/history/history.repository';

const KeptKindEnum = enumOf('KeptKind', keptKinds, 'What has a history one can read and restore from.');
const HistoryActEnum = enumOf('HistoryAct', historyActs);
const KeptFieldKindEnum = enumOf('KeptFieldKind', keptFieldKinds, 'How a value is to be read to people.');

@ObjectType({ description: 'One value before and after a change. A person is told by name.' })
export class FieldChange {
  @Field(() => String)
  field: string;
  @Field(() => KeptFieldKindEnum)
  kind: KeptFieldKind;
  @Field(() => String, { nullable: true })
  before: string | null;
  @Field(() => String, { nullable: true })
  after: string | null;
}

@ObjectType({ description: 'One change of one thing, as the history has it.' })
export class HistoryEntry {
  @Field(() => ID)
  id: string;
  @Field(() => Instant)
  at: Date;
  @Field(() => KeptKindEnum)
  kind: KeptKind;
  @Field(() => ID)
  thingId: string;
  @Field(() => String, { nullable: true, description: 'What the thing is called now.' })
  name: string | null;
  @Field(() => Boolean, { description: 'The thing is taken out of the plan now.' })
  removed: boolean;
  @Field(() => Int, { description: 'The version the thing has now.' })
  currentVersion: number;
  @Field(() => LifeAreaEnum)
  lifeArea: LifeArea;
  @Field(() => HistoryActEnum)
  act: HistoryAct;
  @Field(() => Int, { description: 'The version the thing got by it.' })
  version: number;
  @Field(() => Int, { nullable: true, description: 'The version that was brought back.' })
  restores: number | null;
  row: HistoryRow;
  @Field(() => Boolean, { description: 'This hat may put the thing back to how it was.' })
  mayRestore?: boolean;
  @Field(() => Person, { nullable: true, description: 'Null when nobody the reader may know of did it.' })
  by?: Person | null;
  @Field(() => [FieldChange])
  changes?: FieldChange[];
  @Field(() => String, { nullable: true, description: 'Where the thing stood before, when it was moved.' })
  stoodAt: string | null;
  @Field(() => String, { nullable: true, description: 'Where the thing came to stand, when it was moved.' })
  standsAt: string | null;
}

export const HistoryConnection = connectionOf(HistoryEntry, 'HistoryConnection');

@ObjectType({ description: 'The last that this hat did in the plan and can take back, or do again.' })
export class LastDone {
  @Field(() => HistoryEntry, { nullable: true })
  undo: HistoryEntry | null;
  @Field(() => HistoryEntry, { nullable: true })
  redo: HistoryEntry | null;
}

@InputType()
export class HistoryFilterInput {
  @Field(() => [KeptKindEnum], { nullable: true })
  kinds?: KeptKind[] | null;
  @Field(() => ID, { nullable: true, description: 'One thing only.' })
  thingId?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'Only what this hat did.' })
  mine?: boolean | null;
  @Field(() => Boolean, { nullable: true, description: 'Only the removing of what is still removed.' })
  removed?: boolean | null;
  @Field(() => Boolean, { nullable: true, description: 'Only what brought a thing to stand elsewhere.' })
  moves?: boolean | null;
}

@InputType()
export class UndoChangeInput {
  @Field(() => KeptKindEnum)
  kind: KeptKind;
  @Field(() => ID)
  id: string;
  @Field(() => Int, { description: 'The version the change gave.' })
  version: number;
}

@InputType()
export class RestoreVersionInput {
  @Field(() => KeptKindEnum)
  kind: KeptKind;
  @Field(() => ID)
  id: string;
  @Field(() => Int)
  version: number;
  @Field(() => Int)
  expectedVersion: number;
}

@ObjectType()
export class UndoChangePayload {
  @Field(() => HistoryEntry, { nullable: true, description: 'The taking back, itself a change.' })
  entry: HistoryEntry | null;
  @Field(() => [MutationError])
  errors: MutationErrorType[];
}

@ObjectType()
export class RestoreVersionPayload extends UndoChangePayload {}
