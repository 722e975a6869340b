import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { dateInOslo } from '@samplan/shared/kernel';
import { Access, Authz, Inherits } from '@samplan/api/platform/authz';
import { attempt } from '@samplan/api/platform/graphql';
import { Ctx, type RequestContext } from '@samplan/api/platform/request';
import { PeopleReader, Person } from '@samplan/api/people';
import { Collaboration } from '@samplan/api/teams';
import { RecordChildTalk } from '../../application/person/record-child-talk';
import { TakeAwayChildTalk } from '../../application/person/take-away-child-talk';
import { ChildAgesRepository } from '../../persistence/person/child-ages.repository';
import type { ChildTalkEntity } from '../../persistence/person/child-talk.entity';
import { ChildTalkRepository } from '../../persistence/person/child-talk.repository';
import { SetRemovedInput } from '../goals/goals.inputs';
import { ChildAge, ChildTalk, RecordChildTalkInput, SetChildTalkRemovedPayload } from './child-voice.type';
import { toMeasure } from '../plan.mapping';
import { MeasurePayload } from '../plan.payloads';
import { Measure } from '../plan.type';

@Resolver(() => Measure)
export class MeasureChildResolver {
  constructor(
    private readonly authz: Authz,
    private readonly people: PeopleReader,
    private readonly ages: ChildAgesRepository,
    private readonly talks: ChildTalkRepository,
  ) {}

  @ResolveField(() => Boolean, { description: 'Whether child welfare answers for it, and the person is a child.' })
  @Inherits('Follows from the unit that answers, which the viewer may see')
  async childWelfare(@Ctx() ctx: RequestContext, @Parent() measure: Measure): Promise<boolean> {
    const unit = await this.people.unit(ctx, measure.accountableUnitId);
    if (unit?.kind !== 'child_welfare') return false;
    return !(await this.ages.isOfAge(ctx, measure.collaborationId));
  }

  @ResolveField(() => [ChildTalk], { description: 'The newest first; none that was taken away.' })
  @Inherits('Read through the scope of collaboration:read; reasons only for those who may write one down')
  async childTalks(@Ctx() ctx: RequestContext, @Parent() measure: Measure): Promise<ChildTalk[]> {
    if (!(await this.childWelfare(ctx, measure))) return [];
    const scope = await this.authz.everywhere(ctx, 'collaboration:read');
    const rows = await this.talks.about(ctx, scope, measure);
    const records = (await this.authz.everywhere(ctx, 'child-talk:record')).areasIn(measure.collaborationId);
    return rows.map((row) => toChildTalk(row, records.has(row.lifeArea)));
  }
}

/** `all`: with what only those who may write one down read. */
const toChildTalk = (row: ChildTalkEntity, all: boolean): ChildTalk => ({
  id: row.id,
  outcome: row.outcome,
  talkedOn: row.talkedOn,
  recordedById: row.recordedBy,
  reason: all ? row.reason : null,
  guardianAnswer: all ? row.guardianAnswer : null,
  guardianNote: all ? row.guardianNote : null,
});

@Resolver(() => ChildTalk)
export class ChildTalkResolver {
  constructor(private readonly people: PeopleReader) {}

  @ResolveField(() => Person)
  @Inherits('Whoever may see the measure may know who talked with the child')
  recordedBy(@Ctx() ctx: RequestContext, @Parent() { recordedById }: ChildTalk): Promise<Person> {
    return this.people.person(ctx, recordedById);
  }
}

@Resolver(() => Collaboration)
export class CollaborationAgesResolver {
  constructor(
    private readonly authz: Authz,
    private readonly ages: ChildAgesRepository,
  ) {}

  @ResolveField(() => [ChildAge], {
    description: 'For a child: birthdays that change how it is heard. Empty for those who do not need to know.',
  })
  @Inherits('For the child, guardians, parents, and those who may write down a talk with the child')
  async childAges(@Ctx() ctx: RequestContext, @Parent() { id }: Collaboration): Promise<ChildAge[]> {
    const scope = await this.authz.everywhere(ctx, 'collaboration:read');
    const near = scope
      .standingsIn(id, 'common')
      .some(({ relation }) => ['owner', 'guardian', 'parent'].includes(relation));
    const records = (await this.authz.everywhere(ctx, 'child-talk:record')).areasIn(id).size > 0;
    return near || records ? this.ages.of(ctx, id) : [];
  }
}

@Resolver()
export class ChildTalkMutations {
  constructor(
    private readonly talks: RecordChildTalk,
    private readonly taking: TakeAwayChildTalk,
  ) {}

  @Mutation(() => MeasurePayload, {
    description: 'Before child welfare begins something: the child was heard, or why not.',
  })
  @Access('child-talk:record')
  recordChildTalk(@Ctx() ctx: RequestContext, @Args('input') input: RecordChildTalkInput): Promise<MeasurePayload> {
    return attempt(ctx, 'measure', async () => toMeasure(await this.talks.run(ctx, input), dateInOslo(ctx.now)));
  }

  @Mutation(() => SetChildTalkRemovedPayload, {
    description: 'Takes away what was written down wrongly, or brings it back. What has begun goes on.',
  })
  @Access('child-talk:record')
  setChildTalkRemoved(
    @Ctx() ctx: RequestContext,
    @Args('input') input: SetRemovedInput,
  ): Promise<SetChildTalkRemovedPayload> {
    return attempt(ctx, 'removed', () => this.taking.run(ctx, input));
  }
}
