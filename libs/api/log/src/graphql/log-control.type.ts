import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import {
  type GroundKind,
  type LogControlUse,
  logControlUses,
  type LogReviewOutcome,
  logReviewOutcomes,
  type LogSection,
  type LogSignal,
  logSignals,
  type Relation,
  type UnitKind,
} from '@samplan/shared/contracts';
import { LogSectionEnum } from '@samplan/api/circle';
import { Person, UnitKindEnum } from '@samplan/api/people';
import {
  CalendarDate,
  connectionOf,
  enumOf,
  Instant,
  MutationError,
  type MutationErrorType,
} from '@samplan/api/platform/graphql';
import { GroundKindEnum, RelationEnum } from '@samplan/api/teams';

const SignalEnum = enumOf('LogSignal', logSignals, 'Why log control might want to look closer.');
const OutcomeEnum = enumOf('LogReviewOutcome', logReviewOutcomes);
const UseEnum = enumOf('LogControlUse', logControlUses);

@InputType({ description: 'Days are days in Norway, both included; three months at most.' })
export class LogControlFilterInput {
  @Field(() => CalendarDate)
  from: string;
  @Field(() => CalendarDate)
  to: string;
  @Field(() => ID, { nullable: true })
  unitId?: string | null;
  @Field(() => ID, { nullable: true, description: 'An employee; users and relatives cannot be sought.' })
  viewerId?: string | null;
  @Field(() => SignalEnum, { nullable: true })
  signal?: LogSignal | null;
}

@ObjectType({ description: 'A line of the log as log control sees it: no content, and references in place of users.' })
export class LogControlVisit {
  @Field(() => ID)
  id: string;
  @Field(() => Instant)
  at: Date;
  @Field(() => Boolean, { description: 'Somebody without access tried; nothing was shown.' })
  refused: boolean;
  @Field(() => LogSectionEnum)
  section: LogSection;
  @Field(() => String, { description: 'Stands for the plan.' })
  planReference: string;
  @Field(() => String, { nullable: true, description: 'An employee’s name.' })
  viewerName: string | null;
  @Field(() => String, { nullable: true })
  profession: string | null;
  @Field(() => String, { nullable: true, description: 'Stands for a user or relative who looked.' })
  viewerReference: string | null;
  @Field(() => String, { nullable: true, description: 'Where somebody from another municipality came from.' })
  municipality: string | null;
  @Field(() => String, { nullable: true })
  unitName: string | null;
  @Field(() => RelationEnum, { nullable: true })
  relation: Relation | null;
  @Field(() => GroundKindEnum, { nullable: true })
  groundKind: GroundKind | null;
  @Field(() => String, { nullable: true })
  legalBasis: string | null;
  @Field(() => [SignalEnum])
  signals: LogSignal[];
}

export const LogControlVisitConnection = connectionOf(LogControlVisit, 'LogControlVisitConnection');

@ObjectType({ description: 'What came of looking into a signal.' })
export class LogSignalReview {
  @Field(() => ID)
  id: string;
  @Field(() => OutcomeEnum)
  outcome: LogReviewOutcome;
  @Field(() => String)
  note: string;
  @Field(() => Instant)
  reviewedAt: Date;
  reviewedById: string;
  @Field(() => Person, { nullable: true })
  reviewedBy?: Person | null;
}

@ObjectType({ description: 'One employee’s day that is worth a look. A signal proves nothing.' })
export class LogControlSignal {
  @Field(() => SignalEnum)
  signal: LogSignal;
  @Field(() => ID)
  viewerId: string;
  @Field(() => String)
  viewerName: string;
  @Field(() => String, { nullable: true })
  profession: string | null;
  @Field(() => String, { nullable: true })
  unitName: string | null;
  @Field(() => CalendarDate)
  onDate: string;
  @Field(() => Int)
  times: number;
  @Field(() => Int)
  plans: number;
  @Field(() => Instant)
  firstAt: Date;
  @Field(() => Instant)
  lastAt: Date;
  @Field(() => Boolean, { description: 'It is about the reader, whom somebody else looks into.' })
  mine: boolean;
  @Field(() => [LogSignalReview], { description: 'The earliest first.' })
  reviews?: LogSignalReview[];
}

export const LogControlSignalConnection = connectionOf(LogControlSignal, 'LogControlSignalConnection');

@ObjectType({ description: 'When a kind of unit is at work; round the clock is from 00:00 to 24:00.' })
export class WorkingHours {
  @Field(() => UnitKindEnum)
  unitKind: UnitKind;
  @Field(() => String, { description: '`HH:mm`, in Norway.' })
  opens: string;
  @Field(() => String, { description: '`HH:mm`, in Norway.' })
  closes: string;
  @Field(() => Boolean, { description: 'Saturdays and Sundays as well.' })
  weekends: boolean;
}

@ObjectType({ description: 'What the signal of reading outside working hours goes by.' })
export class LogControlHours extends WorkingHours {
  @Field(() => Int, { description: '0 while the municipality has set nothing, and the usual hours count.' })
  version: number;
}

@InputType()
export class SetWorkingHoursInput {
  @Field(() => UnitKindEnum)
  unitKind: UnitKind;
  @Field(() => String)
  opens: string;
  @Field(() => String)
  closes: string;
  @Field(() => Boolean)
  weekends: boolean;
  @Field(() => Int)
  expectedVersion: number;
}

@ObjectType()
export class SetWorkingHoursPayload {
  @Field(() => [LogControlHours], { nullable: true })
  hours: LogControlHours[] | null;
  @Field(() => [MutationError])
  errors: MutationErrorType[];
}

@ObjectType({ description: 'That somebody used log control.' })
export class LogControlUseLine {
  @Field(() => ID)
  id: string;
  @Field(() => Instant)
  at: Date;
  @Field(() => UseEnum)
  what: LogControlUse;
  @Field(() => CalendarDate, { nullable: true, description: 'The first day looked at; null where no days are chosen.' })
  from: string | null;
  @Field(() => CalendarDate, { nullable: true })
  to: string | null;
  @Field(() => WorkingHours, { nullable: true, description: 'What was set.' })
  hours: WorkingHours | null;
  personId: string;
  @Field(() => Person, { nullable: true })
  person?: Person | null;
}

export const LogControlUseConnection = connectionOf(LogControlUseLine, 'LogControlUseConnection');

@ObjectType()
export class LogControlUnit {
  @Field(() => ID)
  id: string;
  @Field(() => String)
  name: string;
}

@ObjectType({ description: 'What the signals go by.' })
export class LogControlRules {
  @Field(() => Int, { description: 'Different plans within an hour.' })
  manyPlans: number;
  @Field(() => Int, { description: 'Attempts without access in a day.' })
  deniedAttempts: number;
  @Field(() => [LogControlUnit], { description: 'To choose from.' })
  units?: LogControlUnit[];
}

@InputType()
export class ReviewLogSignalInput {
  @Field(() => SignalEnum)
  signal: LogSignal;
  @Field(() => ID)
  viewerId: string;
  @Field(() => CalendarDate)
  onDate: string;
  @Field(() => OutcomeEnum)
  outcome: LogReviewOutcome;
  @Field(() => String)
  note: string;
}

@ObjectType()
export class ReviewLogSignalPayload {
  @Field(() => LogControlSignal, { nullable: true })
  signal: LogControlSignal | null;
  @Field(() => [MutationError])
  errors: MutationErrorType[];
}
