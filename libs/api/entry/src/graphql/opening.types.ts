import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import {
  type AddressProtection,
  type IdentityKind,
  identityKinds,
  type WishedBy,
  wishedBy,
} from '@samplan/shared/contracts';
import { CalendarDate, enumOf, MutationError, type MutationErrorType } from '@samplan/api/platform/graphql';
import { AddressProtectionEnum, Person } from '@samplan/api/people';

const WishedByEnum = enumOf('WishedBy', wishedBy, 'Who asked for the collaboration.');
const IdentityKindEnum = enumOf('IdentityKind', identityKinds);

@InputType({ isAbstract: true })
abstract class WishInput {
  @Field(() => ID)
  coordinatorId: string;
  @Field(() => Boolean, { defaultValue: false, description: 'For the family of a child under 18, or of one expected.' })
  childCoordinator: boolean;
  @Field(() => WishedByEnum)
  askedBy: WishedBy;
  @Field(() => CalendarDate)
  askedOn: string;
  @Field(() => String)
  askedHow: string;
  @Field(() => Boolean)
  wantsPlan: boolean;
  @Field(() => ID)
  idempotencyKey: string;
}

@InputType()
export class RegisterPersonInput extends WishInput {
  @Field(() => String)
  givenName: string;
  @Field(() => String)
  familyName: string;
  @Field(() => IdentityKindEnum)
  identity: IdentityKind;
  @Field(() => String, { nullable: true, description: 'Typed in here and never sent back.' })
  nationalId?: string | null;
  @Field(() => CalendarDate, { nullable: true })
  expectedOn?: string | null;
  @Field(() => AddressProtectionEnum, { defaultValue: 'none' })
  addressProtection: AddressProtection;
}

@InputType()
export class OpenReportedInput extends WishInput {
  @Field(() => ID)
  collaborationId: string;
}

@ObjectType({ description: 'What the coordinating unit is told: that it is open, and who coordinates.' })
export class OpenedCollaboration {
  coordinatorId: string;
  @Field(() => Person)
  coordinator?: Person;
  @Field(() => CalendarDate, { nullable: true })
  bornOn: string | null;
  @Field(() => CalendarDate)
  openedOn: string;
}

@ObjectType({ description: 'Somebody at work in the municipality who can be a coordinator.' })
export class CoordinatorCandidate {
  @Field(() => ID)
  id: string;
  @Field(() => String)
  name: string;
  @Field(() => String, { nullable: true })
  profession: string | null;
  @Field(() => String)
  unitName: string;
}

@InputType()
export class SetAddressProtectionInput {
  @Field(() => ID)
  collaborationId: string;
  @Field(() => AddressProtectionEnum)
  protection: AddressProtection;
}

@ObjectType()
export class SetAddressProtectionPayload {
  @Field(() => Boolean, { nullable: true })
  done: boolean | null;
  @Field(() => [MutationError])
  errors: MutationErrorType[];
}

@ObjectType()
export class OpenCollaborationPayload {
  @Field(() => OpenedCollaboration, { nullable: true })
  opened: OpenedCollaboration | null;
  @Field(() => [MutationError])
  errors: MutationErrorType[];
}
