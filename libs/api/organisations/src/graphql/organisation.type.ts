import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { type OrganisationType, organisationTypes } from '@samplan/shared/contracts';
import { CalendarDate, connectionOf, enumOf } from '@samplan/api/platform/graphql';
import type { OrganisationRow } from '../persistence/register.repository';

export const OrganisationTypeEnum = enumOf('OrganisationType', organisationTypes);

@ObjectType({ description: 'Whom units belong to.' })
export class Organisation {
  @Field(() => ID)
  id: string;
  @Field(() => String)
  name: string;
  @Field(() => OrganisationTypeEnum)
  type: OrganisationType;
  @Field(() => String, { nullable: true })
  organisationNumber: string | null;
  @Field(() => CalendarDate, { nullable: true })
  from: string | null;
  @Field(() => CalendarDate, { nullable: true, description: 'The last day.' })
  until: string | null;
  @Field(() => Int, { description: 'Open units.' })
  units: number;
  @Field(() => Int)
  version: number;
}
export const OrganisationConnection = connectionOf(Organisation, 'OrganisationConnection');

export const toOrganisation = ({ organisation_number, ...row }: OrganisationRow): Organisation => ({
  ...row,
  organisationNumber: organisation_number,
});
