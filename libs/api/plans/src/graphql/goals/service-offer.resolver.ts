import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Access, Authz, Inherits } from '@samplan/api/platform/authz';
import { attempt } from '@samplan/api/platform/graphql';
import { Ctx, type RequestContext } from '@samplan/api/platform/request';
import { PeopleReader, Unit } from '@samplan/api/people';
import { Collaboration } from '@samplan/api/teams';
import { ServiceOffers } from '../../application/goals/service-offers';
import { ServiceOfferRepository } from '../../persistence/goals/service-offer.repository';
import { SetRemovedInput } from './goals.inputs';
import {
  AddServiceOfferInput,
  EditServiceOfferInput,
  ServiceOffer,
  ServiceOfferPayload,
  toServiceOffer,
} from './service-offer.type';

@Resolver(() => Collaboration)
export class CollaborationServiceOffersResolver {
  constructor(
    private readonly authz: Authz,
    private readonly rows: ServiceOfferRepository,
  ) {}

  @ResolveField(() => [ServiceOffer], { description: 'What can and cannot be offered, in areas this hat may see.' })
  @Inherits('Read through the scope of collaboration:read')
  async serviceOffers(@Ctx() ctx: RequestContext, @Parent() { id }: Collaboration): Promise<ServiceOffer[]> {
    const scope = await this.authz.everywhere(ctx, 'collaboration:read');
    return (await this.rows.ofCollaboration(ctx, scope, id)).map(toServiceOffer);
  }
}

@Resolver(() => ServiceOffer)
export class ServiceOfferResolver {
  constructor(private readonly people: PeopleReader) {}

  @ResolveField(() => Unit, { nullable: true })
  @Inherits('Whoever may see it may see whose it is')
  unit(@Ctx() ctx: RequestContext, @Parent() { unitId }: ServiceOffer): Promise<Unit | null> {
    return this.people.unit(ctx, unitId);
  }
}

@Resolver()
export class ServiceOfferMutations {
  constructor(private readonly rows: ServiceOffers) {}

  @Mutation(() => ServiceOfferPayload)
  @Access('service-offer:edit')
  addServiceOffer(
    @Ctx() ctx: RequestContext,
    @Args('input') input: AddServiceOfferInput,
  ): Promise<ServiceOfferPayload> {
    return attempt(ctx, 'serviceOffer', async () => toServiceOffer(await this.rows.add(ctx, input)));
  }

  @Mutation(() => ServiceOfferPayload)
  @Access('service-offer:edit')
  editServiceOffer(
    @Ctx() ctx: RequestContext,
    @Args('input') input: EditServiceOfferInput,
  ): Promise<ServiceOfferPayload> {
    return attempt(ctx, 'serviceOffer', async () => toServiceOffer(await this.rows.edit(ctx, input)));
  }

  @Mutation(() => ServiceOfferPayload)
  @Access('service-offer:edit')
  setServiceOfferRemoved(
    @Ctx() ctx: RequestContext,
    @Args('input') input: SetRemovedInput,
  ): Promise<ServiceOfferPayload> {
    return attempt(ctx, 'serviceOffer', async () => toServiceOffer(await this.rows.setRemoved(ctx, input)));
  }
}
