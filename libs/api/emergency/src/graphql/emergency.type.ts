import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { connectionOf, enumOf, Instant, MutationError, type MutationErrorType } from '@samplan/api/platform/graphql';
import { Person, Unit } from '@samplan/api/people';
import { CrisisStep } from '@samplan/api/plans';

const contactRoles = ['coordinator', 'primary_contact', 'gp', 'next_of_kin'] as const;
const ContactRoleEnum = enumOf('EmergencyContactRole', contactRoles);

@ObjectType()
export class EmergencyContact {
  personId: string;
  unitId: string | null;
  @Field(() => ContactRoleEnum)
  role: (typeof contactRoles)[number];
  @Field(() => Person)
  person?: Person;
  @Field(() => Unit, { nullable: true })
  unit?: Unit | null;
  @Field(() => String, { nullable: true, description: 'How a next of kin stands to the person.' })
  relationship: string | null;
  @Field(() => Boolean, { description: 'The one the person has named the closest.' })
  closest: boolean;
  @Field(() => String, { nullable: true, description: 'A work number; private ones are not shown.' })
  phone?: string | null;
}

@ObjectType({ description: 'What emergency access shows: crisis steps and contacts, for a short time. Nothing else.' })
export class EmergencyAccess {
  @Field(() => ID)
  id: string;
  collaborationId: string;
  @Field(() => String)
  reason: string;
  @Field(() => String)
  legalGround: string;
  @Field(() => Instant)
  openedAt: Date;
  @Field(() => Instant)
  endsAt: Date;
  @Field(() => Person, { description: 'Whom it was opened for.' })
  owner?: Person;
  @Field(() => [CrisisStep])
  crisisSteps?: CrisisStep[];
  @Field(() => [EmergencyContact])
  contacts?: EmergencyContact[];
}

@ObjectType({ description: 'Whether emergency access can be used here, and from where this hat may open.' })
export class EmergencyReadiness {
  @Field(() => Boolean)
  on: boolean;
  @Field(() => String, { nullable: true })
  legalGround: string | null;
  @Field(() => Int, { nullable: true })
  maxHours: number | null;
  unitIds: string[];
  @Field(() => [Unit])
  units?: Unit[];
  @Field(() => [EmergencyAccess], { description: "The viewer's own that have not ended." })
  open: EmergencyAccess[];
}

@ObjectType({ description: 'The law a municipality rests emergency access on.' })
export class EmergencySetting {
  @Field(() => ID)
  id: string;
  @Field(() => String)
  legalGround: string;
  @Field(() => Int)
  maxHours: number;
  @Field(() => Instant)
  from: Date;
  @Field(() => Instant, { nullable: true })
  until: Date | null;
  setById: string;
  @Field(() => Person)
  setBy?: Person;
}

@ObjectType({ description: 'An opening as those are told of it whom it concerns.' })
export class EmergencyOpening {
  @Field(() => ID)
  id: string;
  openedById: string;
  unitId: string;
  @Field(() => Person)
  openedBy?: Person;
  @Field(() => Unit, { nullable: true })
  unit?: Unit | null;
  @Field(() => String)
  reason: string;
  @Field(() => String)
  legalGround: string;
  @Field(() => Instant)
  openedAt: Date;
  @Field(() => Instant)
  endsAt: Date;
  @Field(() => Instant, { nullable: true, description: 'When somebody else looked it over.' })
  reviewedAt: Date | null;
}
export const EmergencyOpeningConnection = connectionOf(EmergencyOpening, 'EmergencyOpeningConnection');

@ObjectType({ description: 'An opening as those who look them over see it; nothing of what was shown.' })
export class EmergencyReview {
  @Field(() => ID)
  id: string;
  collaborationId: string;
  openedById: string;
  unitId: string;
  reviewedById: string | null;
  @Field(() => Person, { nullable: true, description: 'Whom it was opened for; log control is not told.' })
  owner?: Person | null;
  @Field(() => Person)
  openedBy?: Person;
  @Field(() => Unit, { nullable: true })
  unit?: Unit | null;
  @Field(() => String)
  reason: string;
  @Field(() => String)
  legalGround: string;
  @Field(() => Instant)
  openedAt: Date;
  @Field(() => Instant)
  endsAt: Date;
  @Field(() => Person, { nullable: true })
  reviewedBy?: Person | null;
  @Field(() => Instant, { nullable: true })
  reviewedAt: Date | null;
  @Field(() => String, { nullable: true })
  note: string | null;
  @Field(() => Boolean, { description: 'Somebody else must look it over.' })
  own: boolean;
}
export const EmergencyReviewConnection = connectionOf(EmergencyReview, 'EmergencyReviewConnection');

@ObjectType()
export class OpenEmergencyAccessPayload {
  @Field(() => EmergencyAccess, { nullable: true })
  emergency: EmergencyAccess | null;
  @Field(() => [MutationError])
  errors: MutationErrorType[];
}
@ObjectType()
export class EndEmergencyAccessPayload {
  @Field(() => ID, { nullable: true })
  endedId: string | null;
  @Field(() => [MutationError])
  errors: MutationErrorType[];
}
@ObjectType()
export class ReviewEmergencyAccessPayload {
  @Field(() => EmergencyReview, { nullable: true })
  review: EmergencyReview | null;
  @Field(() => [MutationError])
  errors: MutationErrorType[];
}
@ObjectType()
export class EmergencySettingPayload {
  @Field(() => EmergencySetting, { nullable: true, description: 'Null when emergency access is off.' })
  setting: EmergencySetting | null;
  @Field(() => [MutationError])
  errors: MutationErrorType[];
}
