import { Args, ID, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { type MeetingId, parseId } from '@samplan/shared/kernel';
import { Access, Authz, Inherits, reportSeen, type Scope } from '@samplan/api/platform/authz';
import { type ConnectionOf, Instant, keysetPage } from '@samplan/api/platform/graphql';
import { Ctx, notFound, type RequestContext } from '@samplan/api/platform/request';
import { PeopleReader, Person, ProtectedPlaces } from '@samplan/api/people';
import { PlanRepository, toWhatMatters, WhatMatters, WordsHistory } from '@samplan/api/plans';
import { CollaborationLoader, MyAccess, myAccessIn } from '@samplan/api/teams';
import { AgendaRepository } from '../persistence/agenda.repository';
import { AttendanceRepository } from '../persistence/attendance.repository';
import { MeetingPlaces } from '../persistence/meeting-places';
import { MeetingRepository } from '../persistence/meeting.repository';
import { toAgendaItem, toMeeting } from './meeting.mapping';
import { AgendaItem, Meeting, MeetingConnection, Participant } from './meeting.type';

@Resolver(() => Meeting)
export class MeetingResolver {
  constructor(
    private readonly authz: Authz,
    private readonly meetings: MeetingRepository,
    private readonly items: AgendaRepository,
    private readonly attendance: AttendanceRepository,
    private readonly plans: PlanRepository,
    private readonly words: WordsHistory,
    private readonly collaborations: CollaborationLoader,
    private readonly people: PeopleReader,
    private readonly places: MeetingPlaces,
    private readonly protectedPlaces: ProtectedPlaces,
  ) {}

  @Query(() => Meeting)
  @Access('meeting:read')
  async meeting(@Ctx() ctx: RequestContext, @Args('id', { type: () => ID }) text: string): Promise<Meeting> {
    const id = parseId<MeetingId>(text);
    if (!id) throw notFound();
    const scope = await this.scope(ctx);
    const row = await this.meetings.one(ctx, scope, id);
    if (!row) throw this.authz.miss(ctx, 'meeting', id);
    reportSeen(ctx, scope, 'meetings', [row]);
    return toMeeting(row);
  }

  @Query(() => MeetingConnection, { description: 'Meetings from now on in which this hat takes part, nearest first.' })
  @Access('meeting:list-mine')
  async myMeetings(
    @Ctx() ctx: RequestContext,
    @Args('first', { type: () => Int, defaultValue: 20 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ): Promise<ConnectionOf<Meeting>> {
    const scope = await this.authz.everywhere(ctx, 'meeting:list-mine');
    const page = await keysetPage(
      { first, after },
      ['instant', 'id'],
      (key, limit) => this.meetings.mine(ctx, scope, key, limit),
      (row) => [row.startsAt, row.id],
    );
    return { ...page, nodes: page.nodes.map(toMeeting) };
  }

  @ResolveField(() => String, { nullable: true, description: 'Null also when this hat may not know; see placeHidden.' })
  @Inherits('Read through the function that keeps protected places')
  place(@Ctx() ctx: RequestContext, @Parent() { id }: Meeting): Promise<string | null> {
    return this.places.of(ctx, id);
  }

  @ResolveField(() => Boolean, { description: 'The address is protected, and where one meets is told to few.' })
  @Inherits("Tells of the viewer's own circle only")
  placeHidden(@Ctx() ctx: RequestContext, @Parent() { collaborationId }: Meeting): Promise<boolean> {
    return this.protectedPlaces.hides(ctx, collaborationId);
  }

  @ResolveField(() => ID, {
    nullable: true,
    description: 'Null also when the item is in an area this hat may not see.',
  })
  @Inherits('The item is looked up through the scope of meeting:read')
  async currentItemId(@Ctx() ctx: RequestContext, @Parent() meeting: Meeting): Promise<string | null> {
    return (await this.current(ctx, meeting))?.itemId ?? null;
  }

  @ResolveField(() => Instant, { nullable: true })
  @Inherits('The item is looked up through the scope of meeting:read')
  async currentItemOpenedAt(@Ctx() ctx: RequestContext, @Parent() meeting: Meeting): Promise<Date | null> {
    return (await this.current(ctx, meeting))?.openedAt ?? null;
  }

  @ResolveField(() => [Participant])
  @Inherits('Read through the scope of meeting:read')
  participants(@Ctx() ctx: RequestContext, @Parent() { id }: Meeting): Promise<Participant[]> {
    return this.scope(ctx).then((scope) => this.attendance.participants(ctx, scope, id));
  }

  @ResolveField(() => [AgendaItem], { description: 'Items in areas this hat may see.' })
  @Inherits('Read through the scope of meeting:read')
  async agenda(@Ctx() ctx: RequestContext, @Parent() meeting: Meeting): Promise<AgendaItem[]> {
    return (await this.items.ofMeeting(ctx, await this.scope(ctx), meeting)).map(toAgendaItem);
  }

  @ResolveField(() => Person)
  @Inherits('Whoever may see the meeting is in the circle of the person')
  async owner(@Ctx() ctx: RequestContext, @Parent() { collaborationId }: Meeting): Promise<Person> {
    const collaboration = await this.collaborations.byId(
      ctx,
      await this.authz.everywhere(ctx, 'collaboration:read'),
      collaborationId,
    );
    if (!collaboration) throw notFound();
    return this.people.person(ctx, collaboration.ownerId);
  }

  @ResolveField(() => WhatMatters, {
    nullable: true,
    description:
      "The person's own words, the first item of every team meeting; of a meeting that has ended, as they stood then.",
  })
  @Inherits('Read through the scope of collaboration:read')
  async whatMatters(@Ctx() ctx: RequestContext, @Parent() meeting: Meeting): Promise<WhatMatters | null> {
    const scope = await this.authz.everywhere(ctx, 'collaboration:read');
    if (meeting.endedAt) return this.words.asOf(ctx, scope, meeting.collaborationId, meeting.endedAt);
    const plan = await this.plans.current(ctx, scope, meeting.collaborationId);
    return plan && toWhatMatters(plan);
  }

  @ResolveField(() => MyAccess)
  @Inherits("The viewer's own grants")
  myAccess(@Ctx() ctx: RequestContext, @Parent() { collaborationId }: Meeting): Promise<MyAccess> {
    return myAccessIn(this.authz, ctx, collaborationId);
  }

  private async current(ctx: RequestContext, { id, currentUnchecked }: Meeting): Promise<Meeting['currentUnchecked']> {
    if (!currentUnchecked) return null;
    const seen = await this.items.byMeeting(ctx, await this.scope(ctx), id);
    return seen.some((item) => item.id === currentUnchecked.itemId) ? currentUnchecked : null;
  }

  private scope(ctx: RequestContext): Promise<Scope> {
    return this.authz.everywhere(ctx, 'meeting:read');
  }
}
