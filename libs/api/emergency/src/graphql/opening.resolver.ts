import { Args, ID, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { type CollaborationId, parseId } from '@samplan/shared/kernel';
import { Access, Authz, Inherits, reportSeen } from '@samplan/api/platform/authz';
import { type ConnectionOf, keysetPage } from '@samplan/api/platform/graphql';
import { Ctx, notFound, type RequestContext } from '@samplan/api/platform/request';
import { PeopleReader, Person, Unit } from '@samplan/api/people';
import { OpeningRepository } from '../persistence/opening.repository';
import { toOpening } from './emergency.mapping';
import { EmergencyOpening, EmergencyOpeningConnection } from './emergency.type';

/** Who opened in an emergency, from where and why: for those the notice goes to. */
@Resolver(() => EmergencyOpening)
export class EmergencyOpeningResolver {
  constructor(
    private readonly authz: Authz,
    private readonly openings: OpeningRepository,
    private readonly people: PeopleReader,
  ) {}

  @Query(() => EmergencyOpeningConnection, { description: 'Newest first.' })
  @Access('emergency:told')
  async emergencyOpenings(
    @Ctx() ctx: RequestContext,
    @Args('collaborationId', { type: () => ID }) text: string,
    @Args('first', { type: () => Int, defaultValue: 20 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ): Promise<ConnectionOf<EmergencyOpening>> {
    const id = parseId<CollaborationId>(text);
    if (!id) throw notFound();
    const scope = await this.authz.require(ctx, 'emergency:told', id, { entity: 'collaboration', id });
    const page = await keysetPage(
      { first, after },
      ['instant', 'id'],
      (key, limit) => this.openings.of(ctx, scope, key, limit),
      (row) => [row.opened_at, row.id],
    );
    reportSeen(ctx, scope, 'overview', [{ collaborationId: id }]);
    return { ...page, nodes: page.nodes.map(toOpening) };
  }

  @ResolveField(() => Person)
  @Inherits('Who has opened is told to those whom it concerns')
  openedBy(@Ctx() ctx: RequestContext, @Parent() { openedById }: EmergencyOpening): Promise<Person> {
    return this.people.person(ctx, openedById);
  }

  @ResolveField(() => Unit, { nullable: true })
  @Inherits('In the directory')
  unit(@Ctx() ctx: RequestContext, @Parent() { unitId }: EmergencyOpening): Promise<Unit | null> {
    return this.people.unit(ctx, unitId);
  }
}
