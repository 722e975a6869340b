import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { dateInOslo } from '@samplan/shared/kernel';
import { Access, Authz, Inherits } from '@samplan/api/platform/authz';
import { attempt } from '@samplan/api/platform/graphql';
import { Ctx, type RequestContext } from '@samplan/api/platform/request';
import { TeamMember } from '@samplan/api/teams';
import { EndMembership } from '../../application/life/end-membership';
import { isOpen } from '../../domain/measure';
import type { MeasureEntity } from '../../persistence/goals/measure.entity';
import { MeasureRepository } from '../../persistence/goals/measure.repository';
import { EndMembershipInput, EndMembershipPayload } from './membership.type';
import { toMeasure } from '../plan.mapping';
import { Measure } from '../plan.type';

@Resolver()
export class MembershipMutations {
  constructor(private readonly ending: EndMembership) {}

  @Mutation(() => EndMembershipPayload, {
    description:
      'One leaves by oneself or is taken out by the coordinator; open measures are handed over in the same step.',
  })
  @Access('team:leave')
  endMembership(@Ctx() ctx: RequestContext, @Args('input') input: EndMembershipInput): Promise<EndMembershipPayload> {
    return attempt(ctx, 'membershipId', () => this.ending.run(ctx, input));
  }
}

@Resolver(() => TeamMember)
export class TeamMemberMeasuresResolver {
  constructor(
    private readonly authz: Authz,
    private readonly measures: MeasureRepository,
  ) {}

  @ResolveField(() => [Measure], {
    description: 'Open measures this member answers for, as far as this hat sees them.',
  })
  @Inherits('Read through the scope of collaboration:read')
  async openMeasures(@Ctx() ctx: RequestContext, @Parent() member: TeamMember): Promise<Measure[]> {
    const all = await this.seen(ctx, member);
    return all
      .filter((measure) => isOpen(measure.status) && measure.accountablePersonId === member.personId)
      .map((row) => toMeasure(row, dateInOslo(ctx.now)));
  }

  @ResolveField(() => Measure, {
    nullable: true,
    description: 'The one measure a temporary expert is here for, if this hat sees it.',
  })
  @Inherits('Read through the scope of collaboration:read')
  async forMeasure(@Ctx() ctx: RequestContext, @Parent() member: TeamMember): Promise<Measure | null> {
    if (!member.measureId) return null;
    const row = (await this.seen(ctx, member)).find(({ id }) => id === member.measureId);
    return row ? toMeasure(row, dateInOslo(ctx.now)) : null;
  }

  private async seen(ctx: RequestContext, { collaborationId }: TeamMember): Promise<MeasureEntity[]> {
    const scope = await this.authz.everywhere(ctx, 'collaboration:read');
    return this.measures.ofCollaboration(ctx, scope, collaborationId);
  }
}
