import { Field, ObjectType } from '@nestjs/graphql';
import type { LifeArea } from '@samplan/shared/contracts';
import { MutationError, type MutationErrorType } from '@samplan/api/platform/graphql';
import { LifeAreaEnum } from '@samplan/api/teams';
import { Consent, ConsentRequest, Exclusion } from './consent.types';
import { GuardianMandate, ParentalResponsibility, RelativeAccess } from './standing.types';

/** What every payload has: what stands in the way, if anything does. */
@ObjectType({ isAbstract: true })
abstract class Payload {
  @Field(() => [MutationError])
  errors: MutationErrorType[];
}

@ObjectType()
export class GiveConsentPayload extends Payload {
  @Field(() => Consent, { nullable: true })
  consent: Consent | null;
}

@ObjectType()
export class ChangeConsentPayload extends GiveConsentPayload {}

@ObjectType()
export class WithdrawConsentPayload extends GiveConsentPayload {}

@ObjectType()
export class UndoWithdrawalPayload extends GiveConsentPayload {}

@ObjectType()
export class RecordLegalBasisPayload extends GiveConsentPayload {}

@ObjectType()
export class AnswerConsentRequestPayload extends Payload {
  @Field(() => ConsentRequest, { nullable: true })
  request: ConsentRequest | null;
}

@ObjectType()
export class WithdrawConsentRequestPayload extends AnswerConsentRequestPayload {}

@ObjectType()
export class ExcludeEmployeePayload extends Payload {
  @Field(() => Exclusion, { nullable: true })
  exclusion: Exclusion | null;
}

@ObjectType()
export class ExcludeByNamePayload extends Payload {
  @Field(() => [Exclusion], { nullable: true })
  exclusions: Exclusion[] | null;
  @Field(() => Boolean, {
    nullable: true,
    description: 'Somebody else of that name sees something of the plan, and goes on doing so.',
  })
  namesakeStays: boolean | null;
}

@ObjectType()
export class LiftExclusionPayload extends ExcludeEmployeePayload {}

@ObjectType()
export class AskForConsentPayload extends Payload {
  @Field(() => [ConsentRequest], { nullable: true })
  requests: ConsentRequest[] | null;
}

@ObjectType()
export class LetInRelativePayload extends Payload {
  @Field(() => RelativeAccess, { nullable: true })
  relative: RelativeAccess | null;
}

@ObjectType()
export class ChangeRelativePayload extends LetInRelativePayload {}

@ObjectType()
export class CloseRelativePayload extends LetInRelativePayload {}

@ObjectType()
export class RecordMandatePayload extends Payload {
  @Field(() => GuardianMandate, { nullable: true })
  guardian: GuardianMandate | null;
}

@ObjectType()
export class ChangeMandatePayload extends RecordMandatePayload {}

@ObjectType()
export class EndMandatePayload extends RecordMandatePayload {}

@ObjectType()
export class RecordParentPayload extends Payload {
  @Field(() => ParentalResponsibility, { nullable: true })
  parent: ParentalResponsibility | null;
}

@ObjectType()
export class ChangeParentPayload extends RecordParentPayload {}

@ObjectType()
export class EndParentPayload extends RecordParentPayload {}

@ObjectType()
export class WithholdAreasPayload extends Payload {
  @Field(() => [LifeAreaEnum], { nullable: true })
  withheld: LifeArea[] | null;
}
