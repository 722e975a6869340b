import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { dateInOslo } from '@samplan/shared/kernel';
import { Access, Authz, Inherits } from '@samplan/api/platform/authz';
import { attempt } from '@samplan/api/platform/graphql';
import { Ctx, type RequestContext } from '@samplan/api/platform/request';
import { PeopleReader, Person } from '@samplan/api/people';
import { Collaboration } from '@samplan/api/teams';
import { RecordChildTalk } from '../../application/person/record-child-talk';
import { ChildAgesRepository } from '../../persistence/person/child-ages.repository';
import { ChildTalkRepository } from '../../persistence/person/child-talk.repository';
import { ChildAge, ChildTalk, RecordChildTalkInput } from './child-voice.type';
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

  @ResolveField(() => ChildTalk, { nullable: true, description: 'The newest.' })
  @Inherits('Read through the scope of collaboration:read; reasons only for those who may write one down')
  async childTalk(@Ctx() ctx: RequestContext, @Parent() measure: Measure): Promise<ChildTalk | null> {
    if (!(await this.childWelfare(ctx, measure))) return null;
    const { id, collaborationId } = measure;
    const scope = await this.authz.everywhere(ctx, 'collaboration:read');
    const row = await this.talks.newest(ctx, scope, collaborationId, id);
    if (!row) return null;
    const records = await this.authz.everywhere(ctx, 'child-talk:record');
    const all = records.areasIn(collaborationId).has(row.lifeArea);
    return {
      id: row.id,
      outcome: row.outcome,
      talkedOn: row.talkedOn,
      recordedById: row.recordedBy,
      reason: all ? row.reason : null,
      guardianAnswer: all ? row.guardianAnswer : null,
      guardianNote: all ? row.guardianNote : null,
    };
  }
}

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
  constructor(private readonly talks: RecordChildTalk) {}

  @Mutation(() => MeasurePayload, {
    description: 'Before child welfare begins something: the child was heard, or why not.',
  })
  @Access('child-talk:record')
  recordChildTalk(@Ctx() ctx: RequestContext, @Args('input') input: RecordChildTalkInput): Promise<MeasurePayload> {
    return attempt(ctx, 'measure', async () => toMeasure(await this.talks.run(ctx, input), dateInOslo(ctx.now)));
  }
}
