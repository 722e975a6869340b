import { Args, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Authz, Inherits } from '@samplan/api/platform/authz';
import { type ConnectionOf, keysetPage } from '@samplan/api/platform/graphql';
import { Ctx, type RequestContext } from '@samplan/api/platform/request';
import { Measure } from '@samplan/api/plans';
import { Collaboration } from '@samplan/api/teams';
import { DecisionRepository } from '../persistence/decision.repository';
import { MeetingRepository } from '../persistence/meeting.repository';
import { toDecision, toMeeting } from './meeting.mapping';
import { Meeting, MeetingConnection, MeetingDecision } from './meeting.type';

/** What meetings add to a collaboration. */
@Resolver(() => Collaboration)
export class CollaborationMeetingsResolver {
  constructor(
    private readonly authz: Authz,
    private readonly repository: MeetingRepository,
  ) {}

  @ResolveField(() => Meeting, { nullable: true, description: 'The meeting that runs or comes next.' })
  @Inherits('Read through the scope of meeting:read')
  async nextMeeting(@Ctx() ctx: RequestContext, @Parent() { id }: Collaboration): Promise<Meeting | null> {
    const row = await this.repository.next(ctx, await this.authz.everywhere(ctx, 'meeting:read'), id);
    return row && toMeeting(row);
  }

  @ResolveField(() => MeetingConnection, { description: 'Newest first.' })
  @Inherits('Read through the scope of meeting:read')
  async meetings(
    @Ctx() ctx: RequestContext,
    @Parent() { id }: Collaboration,
    @Args('first', { type: () => Int, defaultValue: 20 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ): Promise<ConnectionOf<Meeting>> {
    const scope = await this.authz.everywhere(ctx, 'meeting:read');
    const page = await keysetPage(
      { first, after },
      ['instant', 'id'],
      (key, limit) => this.repository.ofCollaboration(ctx, scope, id, key, limit),
      (row) => [row.startsAt, row.id],
    );
    return { ...page, nodes: page.nodes.map(toMeeting) };
  }
}

/** Where a measure came from. */
@Resolver(() => Measure)
export class MeasureDecisionResolver {
  constructor(
    private readonly authz: Authz,
    private readonly decisions: DecisionRepository,
  ) {}

  @ResolveField(() => MeetingDecision, {
    nullable: true,
    description: 'The decision in a meeting that this measure comes from.',
  })
  @Inherits('Read through the scope of meeting:read')
  async decision(@Ctx() ctx: RequestContext, @Parent() { id }: Measure): Promise<MeetingDecision | null> {
    const row = await this.decisions.ofMeasure(ctx, await this.authz.everywhere(ctx, 'meeting:read'), id);
    return row && toDecision(row);
  }
}
