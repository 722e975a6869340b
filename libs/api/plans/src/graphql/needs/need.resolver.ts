import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { dateInOslo } from '@samplan/shared/kernel';
import { Access, Authz, Inherits } from '@samplan/api/platform/authz';
import { attempt } from '@samplan/api/platform/graphql';
import { Ctx, type RequestContext } from '@samplan/api/platform/request';
import { PeopleReader, Person, Unit } from '@samplan/api/people';
import { Collaboration } from '@samplan/api/teams';
import { MakeMeasureOfNeed } from '../../application/needs/make-measure-of-need';
import { MoveNeed } from '../../application/needs/move-need';
import { Needs } from '../../application/needs/needs';
import { movesOf } from '../../domain/need';
import type { NeedEntity } from '../../persistence/needs/need.entity';
import { MeasureRepository } from '../../persistence/goals/measure.repository';
import { mostGone } from '../../persistence/history/latest-of';
import { NeedRepository } from '../../persistence/needs/need.repository';
import { SetRemovedInput } from '../goals/goals.inputs';
import {
  AddNeedInput,
  EditNeedInput,
  factsOf,
  MakeMeasureOfNeedInput,
  Need,
  type NeedMove,
  NeedMoveEnum,
  NeedPayload,
  OwnNeedInput,
  SetNeedStateInput,
  toNeed,
} from './need.type';
import { toMeasure } from '../plan.mapping';
import { Measure } from '../plan.type';

@Resolver(() => Collaboration)
export class CollaborationNeedsResolver {
  constructor(
    private readonly authz: Authz,
    private readonly rows: NeedRepository,
  ) {}

  @ResolveField(() => [Need], { description: 'In the order they were written, in areas this hat may see.' })
  @Inherits('Read through the scope of collaboration:read')
  async needs(@Ctx() ctx: RequestContext, @Parent() { id }: Collaboration): Promise<Need[]> {
    const scope = await this.authz.everywhere(ctx, 'collaboration:read');
    return (await this.rows.ofCollaboration(ctx, scope, id)).map((row) => toNeed(row, ctx.now));
  }

  @ResolveField(() => [Need], {
    description: `Needs that were taken away and can be brought back, the last first; the latest ${mostGone}.`,
  })
  @Inherits('Read through the scope of collaboration:read')
  async removedNeeds(@Ctx() ctx: RequestContext, @Parent() { id }: Collaboration): Promise<Need[]> {
    const scope = await this.authz.everywhere(ctx, 'collaboration:read');
    return (await this.rows.removed(ctx, scope, id)).map((row) => toNeed(row, ctx.now));
  }
}

@Resolver(() => Need)
export class NeedResolver {
  constructor(
    private readonly authz: Authz,
    private readonly people: PeopleReader,
    private readonly measures: MeasureRepository,
  ) {}

  @ResolveField(() => Person, { nullable: true })
  @Inherits('Whoever may see it may see whose it is')
  owner(@Ctx() ctx: RequestContext, @Parent() { ownerId }: Need): Promise<Person | null> {
    return this.people.personOrNull(ctx, ownerId);
  }

  @ResolveField(() => Unit, { nullable: true })
  @Inherits('Whoever may see it may see whose it is')
  ownerUnit(@Ctx() ctx: RequestContext, @Parent() { ownerUnitId }: Need): Promise<Unit | null> {
    return this.people.unit(ctx, ownerUnitId);
  }

  @ResolveField(() => Person, { nullable: true })
  @Inherits('Whoever may see it may see who wrote it')
  createdBy(@Ctx() ctx: RequestContext, @Parent() { createdById }: Need): Promise<Person | null> {
    return this.people.personOrNull(ctx, createdById);
  }

  @ResolveField(() => Measure, { nullable: true, description: 'What is done about it.' })
  @Inherits('Read through the scope of collaboration:read')
  async measure(@Ctx() ctx: RequestContext, @Parent() { measureIdUnchecked }: Need): Promise<Measure | null> {
    if (!measureIdUnchecked) return null;
    const scope = await this.authz.everywhere(ctx, 'collaboration:read');
    const row = await this.measures.byId(ctx, scope, measureIdUnchecked);
    return row && toMeasure(row, dateInOslo(ctx.now));
  }

  @ResolveField(() => [NeedMoveEnum], { description: 'What this hat may do with it as it stands.' })
  @Inherits('Says only what one may do oneself')
  async moves(@Ctx() ctx: RequestContext, @Parent() need: Need): Promise<NeedMove[]> {
    const scope = await this.authz.everywhere(ctx, 'need:change');
    const standings = scope.standingsIn(need.collaborationId, need.lifeArea);
    return movesOf(standings, factsOf(need), ctx.viewer.personId);
  }
}

@Resolver()
export class NeedMutations {
  constructor(
    private readonly needs: Needs,
    private readonly steps: MoveNeed,
    private readonly measures: MakeMeasureOfNeed,
  ) {}

  @Mutation(() => NeedPayload)
  @Access('need:add')
  addNeed(@Ctx() ctx: RequestContext, @Args('input') input: AddNeedInput): Promise<NeedPayload> {
    return this.give(ctx, () => this.needs.add(ctx, input));
  }

  @Mutation(() => NeedPayload)
  @Access('need:change')
  editNeed(@Ctx() ctx: RequestContext, @Args('input') input: EditNeedInput): Promise<NeedPayload> {
    return this.give(ctx, () => this.needs.edit(ctx, input));
  }

  @Mutation(() => NeedPayload, { description: 'One takes it oneself, or says who has it.' })
  @Access('need:change')
  ownNeed(@Ctx() ctx: RequestContext, @Args('input') input: OwnNeedInput): Promise<NeedPayload> {
    return this.give(ctx, () => this.steps.own(ctx, input));
  }

  @Mutation(() => NeedPayload)
  @Access('need:change')
  setNeedState(@Ctx() ctx: RequestContext, @Args('input') input: SetNeedStateInput): Promise<NeedPayload> {
    return this.give(ctx, () => this.steps.setState(ctx, input));
  }

  @Mutation(() => NeedPayload, { description: 'Makes an agreed measure of it, tied to the need.' })
  @Access('need:change')
  makeMeasureOfNeed(@Ctx() ctx: RequestContext, @Args('input') input: MakeMeasureOfNeedInput): Promise<NeedPayload> {
    return this.give(ctx, () => this.measures.run(ctx, input));
  }

  @Mutation(() => NeedPayload)
  @Access('need:change')
  setNeedRemoved(@Ctx() ctx: RequestContext, @Args('input') input: SetRemovedInput): Promise<NeedPayload> {
    return this.give(ctx, () => this.needs.setRemoved(ctx, input));
  }

  private give(ctx: RequestContext, run: () => Promise<NeedEntity>): Promise<NeedPayload> {
    return attempt(ctx, 'need', async () => toNeed(await run(), ctx.now));
  }
}
