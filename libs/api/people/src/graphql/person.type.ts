import { Field, ID, ObjectType } from '@nestjs/graphql';
import { addressProtections, type PersonKind, personKinds, type UnitKind, unitKinds } from '@samplan/shared/contracts';
import { enumOf } from '@samplan/api/platform/graphql';

export const PersonKindEnum = enumOf('PersonKind', personKinds);
export const AddressProtectionEnum = enumOf('AddressProtection', addressProtections);
export const UnitKindEnum = enumOf('UnitKind', unitKinds);

@ObjectType()
export class Unit {
  @Field(() => ID)
  id: string;
  @Field(() => String)
  name: string;
  @Field(() => UnitKindEnum)
  kind: UnitKind;
}

@ObjectType()
export class Person {
  @Field(() => ID)
  id: string;
  @Field(() => String)
  name: string;
  @Field(() => String)
  initials: string;
  @Field(() => PersonKindEnum)
  kind: PersonKind;
  @Field(() => String, { nullable: true })
  profession: string | null;
}
