import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { type GroundKind, type LogSection, logSections, type Relation } from '@samplan/shared/contracts';
import { CalendarDate, connectionOf, enumOf, Instant } from '@samplan/api/platform/graphql';
import { Person } from '@samplan/api/people';
import { GroundKindEnum, RelationEnum } from '@samplan/api/teams';

export const LogSectionEnum = enumOf(
  'LogSection',
  logSections,
  'The part of a collaboration that was read, as the access log tells it.',
);

@ObjectType({ description: 'One visit by somebody else than the person.' })
export class AccessLogEntry {
  @Field(() => ID)
  id: string;
  collaborationId: string;
  @Field(() => Instant)
  at: Date;
  viewerId: string;
  viewerUnitId: string | null;
  @Field(() => Person)
  viewer?: Person;
  @Field(() => String, { nullable: true })
  unitName?: string | null;
  @Field(() => LogSectionEnum)
  section: LogSection;
  @Field(() => RelationEnum)
  relation: Relation;
  @Field(() => GroundKindEnum)
  groundKind: GroundKind;
  @Field(() => String, {
    nullable: true,
    description:
      'In words of those who recorded it: the purpose agreed to, the law, who made the guardian, the emergency’s reason.',
  })
  why: string | null;
  deputyForId: string | null;
  @Field(() => Person, { nullable: true, description: 'Whom they stood in for.' })
  deputyFor?: Person | null;
}

@ObjectType({ description: 'Somebody who has looked; to choose from when visits are filtered.' })
export class AccessLogViewer {
  viewerId: string;
  @Field(() => ID, { nullable: true })
  unitId: string | null;
  @Field(() => Person)
  viewer?: Person;
  @Field(() => String, { nullable: true })
  unitName?: string | null;
}

@InputType({ description: 'Days are days in Norway, both included.' })
export class AccessLogFilterInput {
  @Field(() => ID, { nullable: true })
  viewerId?: string | null;
  @Field(() => ID, { nullable: true })
  unitId?: string | null;
  @Field(() => LogSectionEnum, { nullable: true })
  section?: LogSection | null;
  @Field(() => CalendarDate, { nullable: true })
  from?: string | null;
  @Field(() => CalendarDate, { nullable: true })
  to?: string | null;
}

export const AccessLogConnection = connectionOf(AccessLogEntry, 'AccessLogConnection');
