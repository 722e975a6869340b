import { Field, ID, ObjectType } from '@nestjs/graphql';
import { type GroundKind, type LogSection, logSections, type Relation } from '@samplan/shared/contracts';
import { connectionOf, enumOf, Instant } from '@samplan/api/platform/graphql';
import { Person } from '@samplan/api/people';
import { GroundKindEnum, RelationEnum } from '@samplan/api/teams';

const LogSectionEnum = enumOf(
  'LogSection',
  logSections,
  'The part of a collaboration that was read, as the access log tells it.',
);

@ObjectType({ description: 'One visit by somebody else than the person.' })
export class AccessLogEntry {
  @Field(() => ID)
  id: string;
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
}

export const AccessLogConnection = connectionOf(AccessLogEntry, 'AccessLogConnection');
