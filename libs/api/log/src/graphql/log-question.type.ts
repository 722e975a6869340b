import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import {
  type GroundKind,
  type LogAlertMode,
  logAlertModes,
  logQuestionLines,
  type LogQuestionLineKind,
  type LogQuestionRoute,
  logQuestionRoutes,
  type LogSection,
  type Relation,
} from '@samplan/shared/contracts';
import { AccessLogEntry, LogSectionEnum } from '@samplan/api/circle';
import { Person } from '@samplan/api/people';
import {
  CalendarDate,
  connectionOf,
  enumOf,
  Instant,
  MutationError,
  type MutationErrorType,
} from '@samplan/api/platform/graphql';
import { GroundKindEnum, RelationEnum } from '@samplan/api/teams';
import type { Part } from '../domain/part';

const LineKindEnum = enumOf(
  'LogQuestionLineKind',
  logQuestionLines,
  'Who says what: the one who asks, who answers, and to and from the one who looked.',
);
export const LogQuestionRouteEnum = enumOf('LogQuestionRoute', logQuestionRoutes, 'Who is to answer.');
export const LogAlertModeEnum = enumOf('LogAlertMode', logAlertModes, 'When the person is told that somebody looked.');
const PartEnum = enumOf(
  'LogQuestionPart',
  ['asker', 'person', 'handler', 'viewer'],
  'What this hat is to the question: who asked, whom it is about, who answers, or who looked.',
);

@ObjectType()
export class LogQuestionLine {
  @Field(() => ID)
  id: string;
  @Field(() => LineKindEnum)
  kind: LogQuestionLineKind;
  authorId: string;
  @Field(() => Person, { nullable: true })
  author?: Person | null;
  @Field(() => String)
  body: string;
  @Field(() => Instant)
  writtenAt: Date;
  @Field(() => Boolean)
  mine: boolean;
}

@ObjectType({ description: 'A question about one visit in the access log, and what came of it.' })
export class LogQuestion {
  @Field(() => ID)
  id: string;
  @Field(() => PartEnum)
  part: Part;
  viewerId: string;
  viewerUnitId: string | null;
  askedById: string | null;
  @Field(() => Person, { nullable: true, description: 'Who looked.' })
  viewer?: Person | null;
  @Field(() => String, { nullable: true })
  unitName?: string | null;
  @Field(() => Instant)
  lookedAt: Date;
  @Field(() => LogSectionEnum)
  section: LogSection;
  @Field(() => RelationEnum)
  relation: Relation;
  @Field(() => GroundKindEnum)
  groundKind: GroundKind;
  @Field(() => String, { nullable: true })
  why: string | null;
  @Field(() => Person, { nullable: true, description: 'Who asks. The one who looked is not told.' })
  askedBy?: Person | null;
  @Field(() => Instant)
  askedAt: Date;
  @Field(() => LogQuestionRouteEnum)
  goesTo: LogQuestionRoute;
  @Field(() => CalendarDate, { description: 'The last day on which an answer is in time.' })
  dueOn: string;
  @Field(() => Boolean)
  overdue: boolean;
  @Field(() => Boolean)
  answered: boolean;
  @Field(() => Boolean, { description: 'Whether the one who looked has been asked to explain.' })
  viewerAsked: boolean;
  @Field(() => [LogQuestionLine])
  lines?: LogQuestionLine[];
}

export const LogQuestionConnection = connectionOf(LogQuestion, 'LogQuestionConnection');

@ObjectType({ description: 'A question nobody has answered in time: how long it has waited and who coordinates.' })
export class OverdueLogQuestion {
  @Field(() => String, { description: 'Stands for the collaboration without naming it.' })
  reference: string;
  @Field(() => CalendarDate)
  askedOn: string;
  @Field(() => CalendarDate)
  dueOn: string;
  coordinatorId: string | null;
  @Field(() => Person, { nullable: true })
  coordinator?: Person | null;
}

export const OverdueLogQuestionConnection = connectionOf(OverdueLogQuestion, 'OverdueLogQuestionConnection');

@InputType()
export class AskAboutVisitInput {
  @Field(() => ID)
  entryId: string;
  @Field(() => String)
  text: string;
  @Field(() => ID)
  idempotencyKey: string;
}

@ObjectType()
export class AskAboutVisitPayload {
  @Field(() => AccessLogEntry, { nullable: true })
  entry: AccessLogEntry | null;
  @Field(() => [MutationError])
  errors: MutationErrorType[];
}

@InputType()
export class WriteLogQuestionInput {
  @Field(() => ID)
  questionId: string;
  @Field(() => LineKindEnum)
  kind: LogQuestionLineKind;
  @Field(() => String)
  text: string;
  @Field(() => ID)
  idempotencyKey: string;
}

@ObjectType()
export class WriteLogQuestionPayload {
  @Field(() => LogQuestion, { nullable: true })
  question: LogQuestion | null;
  @Field(() => [MutationError])
  errors: MutationErrorType[];
}

@InputType()
export class SetLogAlertInput {
  @Field(() => ID)
  collaborationId: string;
  @Field(() => LogAlertModeEnum)
  mode: LogAlertMode;
}

@ObjectType()
export class SetLogAlertPayload {
  @Field(() => LogAlertModeEnum, { nullable: true })
  mode: LogAlertMode | null;
  @Field(() => [MutationError])
  errors: MutationErrorType[];
}
