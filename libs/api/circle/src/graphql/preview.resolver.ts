import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { dateInOslo } from '@samplan/shared/kernel';
import { Access, Inherits } from '@samplan/api/platform/authz';
import { attempt } from '@samplan/api/platform/graphql';
import { Ctx, type RequestContext } from '@samplan/api/platform/request';
import { PeopleReader, Person, Unit } from '@samplan/api/people';
import { PreviewChange } from '../application/preview-change';
import { isChanged, type Stretch, type ViewerChange } from '../domain/circle-diff';
import { lastDayOf } from '../domain/last-day';
import { type AreaStretch, CircleChange, PreviewInput, PreviewPayload } from './preview.types';

@Resolver(() => CircleChange)
export class PreviewResolver {
  constructor(
    private readonly preview: PreviewChange,
    private readonly people: PeopleReader,
  ) {}

  @Mutation(() => PreviewPayload, {
    description:
      'Changes nothing: does what is asked, compares who sees what, and takes it back. A mutation so that nothing is read beside it.',
  })
  @Access('consent:read')
  async previewCircleChange(@Ctx() ctx: RequestContext, @Args('input') input: PreviewInput): Promise<PreviewPayload> {
    const { all, errors } = await attempt(ctx, 'all', () => this.preview.run(ctx, input));
    return {
      changes: all && all.filter(isChanged).map(toChange),
      unchanged: all && all.filter((one) => !isChanged(one)).map(toChange),
      errors,
    };
  }

  @ResolveField(() => Person, { nullable: true })
  @Inherits('Somebody in the circle; row-level security decides whom the reader may know')
  person(@Ctx() ctx: RequestContext, @Parent() { personId }: CircleChange): Promise<Person | null> {
    return this.people.personOrNull(ctx, personId);
  }

  @ResolveField(() => Unit, { nullable: true })
  @Inherits('Where somebody in the circle works')
  unit(@Ctx() ctx: RequestContext, @Parent() { unitId }: CircleChange): Promise<Unit | null> {
    return this.people.unit(ctx, unitId);
  }
}

function toChange({ viewerId, unitId, gains, moves, ...rest }: ViewerChange & { unitId: string | null }): CircleChange {
  return { personId: viewerId, unitId, gains: gains.map(toStretch), moves: moves.map(toStretch), ...rest };
}

function toStretch({ areas, from, until }: Stretch): AreaStretch {
  return { areas, firstDay: from && dateInOslo(from), lastDay: lastDayOf(until) };
}
