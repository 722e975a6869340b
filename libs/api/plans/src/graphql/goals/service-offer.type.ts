import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { type LifeArea, type OfferAnswer, offerAnswers } from '@samplan/shared/contracts';
import { enumOf, MutationError, type MutationErrorType } from '@samplan/api/platform/graphql';
import { LifeAreaEnum } from '@samplan/api/teams';
import type { ServiceOfferEntity } from '../../persistence/goals/service-offer.entity';

const OfferAnswerEnum = enumOf('OfferAnswer', offerAnswers);

@ObjectType({ description: 'Something wished for, and whether a service can, with the reason when it cannot.' })
export class ServiceOffer {
  @Field(() => ID)
  id: string;
  @Field(() => LifeAreaEnum)
  lifeArea: LifeArea;
  unitId: string | null;
  @Field(() => String)
  wish: string;
  @Field(() => OfferAnswerEnum)
  answer: OfferAnswer;
  @Field(() => String, { nullable: true })
  reason: string | null;
  @Field(() => Int)
  version: number;
}

export function toServiceOffer(row: ServiceOfferEntity): ServiceOffer {
  const { id, lifeArea, unitId, wish, answer, reason, version } = row;
  return { id, lifeArea, unitId, wish, answer, reason, version };
}

@InputType()
export class AddServiceOfferInput {
  @Field(() => ID)
  collaborationId: string;
  @Field(() => LifeAreaEnum)
  lifeArea: LifeArea;
  @Field(() => ID, { nullable: true })
  unitId?: string | null;
  @Field(() => String)
  wish: string;
  @Field(() => OfferAnswerEnum)
  answer: OfferAnswer;
  @Field(() => String, { nullable: true })
  reason?: string | null;
}

@InputType({ description: 'Only the fields sent are changed.' })
export class EditServiceOfferInput {
  @Field(() => ID)
  id: string;
  @Field(() => Int)
  expectedVersion: number;
  @Field(() => ID, { nullable: true })
  unitId?: string | null;
  @Field(() => String, { nullable: true })
  wish?: string;
  @Field(() => OfferAnswerEnum, { nullable: true })
  answer?: OfferAnswer;
  @Field(() => String, { nullable: true })
  reason?: string | null;
}

@ObjectType()
export class ServiceOfferPayload {
  @Field(() => ServiceOffer, { nullable: true })
  serviceOffer: ServiceOffer | null;
  @Field(() => [MutationError])
  errors: MutationErrorType[];
}
