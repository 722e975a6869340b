import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { UnitKind } from '@samplan/shared/contracts';
import { CalendarDate, connectionOf } from '@samplan/api/platform/graphql';
import { UnitKindEnum } from '@samplan/api/people';
import type { ProfileRow } from '../persistence/profile.repository';
import type { UnitRow } from '../persistence/register.repository';
import { Organisation } from './organisation.type';

@ObjectType({ description: 'What a unit says of itself. Version 0: nobody has written anything yet.' })
export class UnitProfile {
  @Field(() => String)
  helpsWith: string;
  @Field(() => [String])
  tags: string[];
  @Field(() => String)
  openingHours: string;
  @Field(() => String, { nullable: true, description: 'Direct; never a switchboard.' })
  phone: string | null;
  @Field(() => String, { nullable: true })
  email: string | null;
  @Field(() => Int)
  version: number;
}

@ObjectType({ description: 'A unit as the directory and the register have it.' })
export class DirectoryUnit {
  @Field(() => ID)
  id: string;
  @Field(() => String)
  name: string;
  @Field(() => UnitKindEnum)
  kind: UnitKind;
  @Field(() => String, { nullable: true, description: 'What it is called in the municipality’s other systems.' })
  code: string | null;
  @Field(() => String, { nullable: true })
  zone: string | null;
  @Field(() => CalendarDate, { nullable: true })
  from: string | null;
  @Field(() => CalendarDate, { nullable: true, description: 'The last day.' })
  until: string | null;
  @Field(() => Boolean, { description: 'Whether the last day has been.' })
  closed: boolean;
  @Field(() => Int)
  version: number;
  organisationId: string | null;
  @Field(() => Organisation, { nullable: true })
  organisation?: Organisation | null;
  @Field(() => UnitProfile)
  profile?: UnitProfile;
  @Field(() => Int, { description: 'How many work there now.' })
  employees?: number;
  @Field(() => Boolean, { description: 'Whether this hat may write what it can help with.' })
  mayDescribe?: boolean;
  @Field(() => [DirectoryUnit], { description: 'The units that took over, or will.' })
  successors?: DirectoryUnit[];
  @Field(() => [DirectoryUnit], { description: 'The units it took over from.' })
  predecessors?: DirectoryUnit[];
}
export const DirectoryUnitConnection = connectionOf(DirectoryUnit, 'DirectoryUnitConnection');

export const toUnit = ({ organisation_id, ...row }: UnitRow): DirectoryUnit => ({
  ...row,
  organisationId: organisation_id,
});

export const toProfile = (row: ProfileRow | null): UnitProfile => ({
  helpsWith: row?.helps_with ?? '',
  tags: row?.tags ?? [],
  openingHours: row?.opening_hours ?? '',
  phone: row?.phone ?? null,
  email: row?.email ?? null,
  version: row?.version ?? 0,
});
