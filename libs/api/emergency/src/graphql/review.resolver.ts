import { Args, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { reportControl } from '@samplan/api/platform/access-log';
import { Access, Authz, Inherits } from '@samplan/api/platform/authz';
import { attempt, type ConnectionOf, keysetPage } from '@samplan/api/platform/graphql';
import { Ctx, type RequestContext } from '@samplan/api/platform/request';
import { PeopleReader, Person, Unit } from '@samplan/api/people';
import { ReviewEmergency } from '../application/review-emergency';
import { OpeningRepository } from '../persistence/opening.repository';
import { OwnerRepository } from '../persistence/owner.repository';
import { ReviewEmergencyAccessInput } from './emergency.inputs';
import { toReview } from './emergency.mapping';
import { EmergencyReview, EmergencyReviewConnection, ReviewEmergencyAccessPayload } from './emergency.type';

@Resolver(() => EmergencyReview)
export class EmergencyReviewResolver {
  constructor(
    private readonly authz: Authz,
    private readonly openings: OpeningRepository,
    private readonly reviews: ReviewEmergency,
    private readonly owners: OwnerRepository,
    private readonly people: PeopleReader,
  ) {}

  @Query(() => EmergencyReviewConnection, { description: 'Newest first.' })
  @Access('emergency:review')
  async emergencyReviews(
    @Ctx() ctx: RequestContext,
    @Args('first', { type: () => Int, defaultValue: 20 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
    @Args('waiting', { type: () => Boolean, defaultValue: false, description: 'Only those nobody has looked over.' })
    waiting: boolean,
  ): Promise<ConnectionOf<EmergencyReview>> {
    await this.authz.requireUnitRole(ctx, 'emergency:review');
    const page = await keysetPage(
      { first, after },
      ['instant', 'id'],
      (key, limit) => this.openings.page(ctx, waiting, key, limit),
      (row) => [row.opened_at, row.id],
    );
    const roles = await this.authz.unitRoles(ctx);
    if (roles.some(({ role }) => role === 'log_control')) reportControl(ctx, 'emergency_reviews', {});
    return { ...page, nodes: page.nodes.map((row) => toReview(row, ctx.viewer.personId)) };
  }

  @Query(() => Int, { description: 'How many openings nobody has looked over.' })
  @Access('emergency:review')
  async emergencyReviewsWaiting(@Ctx() ctx: RequestContext): Promise<number> {
    await this.authz.requireUnitRole(ctx, 'emergency:review');
    return this.openings.waiting(ctx);
  }

  @Mutation(() => ReviewEmergencyAccessPayload)
  @Access('emergency:review')
  reviewEmergencyAccess(
    @Ctx() ctx: RequestContext,
    @Args('input') input: ReviewEmergencyAccessInput,
  ): Promise<ReviewEmergencyAccessPayload> {
    return attempt(ctx, 'review', async () => toReview(await this.reviews.run(ctx, input), ctx.viewer.personId));
  }

  @ResolveField(() => Person, { nullable: true })
  @Inherits('The coordinating unit may know whom it was for; log control never: a function of the database decides')
  async owner(@Ctx() ctx: RequestContext, @Parent() { id }: EmergencyReview): Promise<Person | null> {
    return this.people.personOrNull(ctx, await this.owners.ofOpening(ctx, id));
  }

  @ResolveField(() => Person)
  @Inherits('Professionals are known to each other')
  openedBy(@Ctx() ctx: RequestContext, @Parent() { openedById }: EmergencyReview): Promise<Person> {
    return this.people.person(ctx, openedById);
  }

  @ResolveField(() => Unit, { nullable: true })
  @Inherits('In the directory')
  unit(@Ctx() ctx: RequestContext, @Parent() { unitId }: EmergencyReview): Promise<Unit | null> {
    return this.people.unit(ctx, unitId);
  }

  @ResolveField(() => Person, { nullable: true })
  @Inherits('Professionals are known to each other')
  reviewedBy(@Ctx() ctx: RequestContext, @Parent() { reviewedById }: EmergencyReview): Promise<Person | null> {
    return this.people.personOrNull(ctx, reviewedById);
  }
}
