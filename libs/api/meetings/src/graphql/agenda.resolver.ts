import { Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { dateInOslo } from '@samplan/shared/kernel';
import { Authz, Inherits } from '@samplan/api/platform/authz';
import { Ctx, type RequestContext } from '@samplan/api/platform/request';
import { PeopleReader, Person } from '@samplan/api/people';
import { Measure, MeasureRepository, toMeasure } from '@samplan/api/plans';
import { AgendaRepository } from '../persistence/agenda.repository';
import { DecisionRepository } from '../persistence/decision.repository';
import { toDecision } from './meeting.mapping';
import { AgendaItem, MeetingDecision } from './meeting.type';

@Resolver(() => AgendaItem)
export class AgendaItemResolver {
  constructor(
    private readonly authz: Authz,
    private readonly items: AgendaRepository,
    private readonly decisions: DecisionRepository,
    private readonly people: PeopleReader,
  ) {}

  @ResolveField(() => Int, {
    description: 'Place on the agenda as this hat sees it, from 1: an item one may not see leaves no gap.',
  })
  @Inherits('Counted among the items of the scope of meeting:read')
  async position(@Ctx() ctx: RequestContext, @Parent() { id, meetingId }: AgendaItem): Promise<number> {
    const seen = await this.items.byMeeting(ctx, await this.authz.everywhere(ctx, 'meeting:read'), meetingId);
    return seen.findIndex((item) => item.id === id) + 1;
  }

  @ResolveField(() => Person)
  @Inherits('Whoever may see the item may know who proposed it')
  proposedBy(@Ctx() ctx: RequestContext, @Parent() { proposedById }: AgendaItem): Promise<Person> {
    return this.people.person(ctx, proposedById);
  }

  @ResolveField(() => [MeetingDecision], { name: 'decisions' })
  @Inherits('Read through the scope of meeting:read')
  async decisionsOf(@Ctx() ctx: RequestContext, @Parent() { id }: AgendaItem): Promise<MeetingDecision[]> {
    return (await this.decisions.ofItem(ctx, await this.authz.everywhere(ctx, 'meeting:read'), id)).map(toDecision);
  }
}

@Resolver(() => MeetingDecision)
export class MeetingDecisionResolver {
  constructor(
    private readonly authz: Authz,
    private readonly measures: MeasureRepository,
  ) {}

  @ResolveField(() => Measure, {
    nullable: true,
    description: 'Null also when the measure is in an area this hat may not see.',
  })
  @Inherits('The measure is looked up through the scope of collaboration:read')
  async measure(
    @Ctx() ctx: RequestContext,
    @Parent() { measureIdUnchecked }: MeetingDecision,
  ): Promise<Measure | null> {
    if (!measureIdUnchecked) return null;
    const row = await this.measures.byId(
      ctx,
      await this.authz.everywhere(ctx, 'collaboration:read'),
      measureIdUnchecked,
    );
    return row && toMeasure(row, dateInOslo(ctx.now));
  }
}
