import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { type NoticeKind, noticeKinds } from '@samplan/shared/contracts';
import {
  CalendarDate,
  connectionOf,
  enumOf,
  Instant,
  MutationError,
  type MutationErrorType,
} from '@samplan/api/platform/graphql';
import { Person } from '@samplan/api/people';

const NoticeKindEnum = enumOf('NoticeKind', noticeKinds, 'What happened; a notice never carries content.');

@ObjectType()
export class Notice {
  @Field(() => ID)
  id: string;
  @Field(() => NoticeKindEnum)
  kind: NoticeKind;
  @Field(() => ID, { nullable: true })
  collaborationId: string | null;
  @Field(() => ID, { nullable: true, description: 'What it is about: a membership, a consent, a question.' })
  aboutId: string | null;
  actorId: string | null;
  @Field(() => Person, { nullable: true, description: 'Whose doing it is, if the reader may know them.' })
  actor?: Person | null;
  @Field(() => CalendarDate, { nullable: true, description: 'The day it concerns.' })
  onDate: string | null;
  @Field(() => Instant)
  createdAt: Date;
  @Field(() => Boolean)
  read: boolean;
}

export const NoticeConnection = connectionOf(Notice, 'NoticeConnection');

@InputType()
export class MarkNoticesReadInput {
  @Field(() => [ID])
  ids: string[];
}

@ObjectType()
export class MarkNoticesReadPayload {
  @Field(() => Int, { nullable: true, description: 'How many are unread afterwards.' })
  unread: number | null;
  @Field(() => [MutationError])
  errors: MutationErrorType[];
}
