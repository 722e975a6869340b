import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { AddressProtection } from '@samplan/shared/contracts';
import { Access, Authz, Inherits } from '@samplan/api/platform/authz';
import { attempt } from '@samplan/api/platform/graphql';
import { Ctx, type RequestContext } from '@samplan/api/platform/request';
import { AddressProtectionEnum, PeopleReader } from '@samplan/api/people';
import { SetSeesPlace } from '../application/set-sees-place';
import { Collaboration, TeamMember } from './collaboration.type';
import { SetSeesPlaceInput } from './team.inputs';
import { SetSeesPlacePayload } from './team.payloads';
import { toTeamMember } from './team-member.resolver';

/** Who besides the coordinator has to know where somebody is; told to nobody but the person and the coordinator. */
@Resolver(() => TeamMember)
export class SeesPlaceResolver {
  constructor(
    private readonly authz: Authz,
    private readonly setting: SetSeesPlace,
  ) {}

  @ResolveField(() => Boolean, {
    nullable: true,
    description: 'Whether a protected place is told to this member; null for those who need not know who knows.',
  })
  @Inherits('Told within the scope of protection:set, and to the person')
  async seesPlace(@Ctx() ctx: RequestContext, @Parent() member: TeamMember): Promise<boolean | null> {
    return (await knowsProtection(ctx, this.authz, member.collaborationId)) ? member.marked : null;
  }

  @Mutation(() => SetSeesPlacePayload)
  @Access('protection:set')
  setSeesPlace(@Ctx() ctx: RequestContext, @Args('input') input: SetSeesPlaceInput): Promise<SetSeesPlacePayload> {
    return attempt(ctx, 'member', async () => toTeamMember(await this.setting.run(ctx, input)));
  }
}

@Resolver(() => Collaboration)
export class ProtectionResolver {
  constructor(
    private readonly authz: Authz,
    private readonly people: PeopleReader,
  ) {}

  @ResolveField(() => AddressProtectionEnum, {
    nullable: true,
    description: 'How protected the address is; for the person and the coordinator.',
  })
  @Inherits('Told within the scope of protection:set, and to the person')
  async addressProtection(
    @Ctx() ctx: RequestContext,
    @Parent() { id, ownerId }: Collaboration,
  ): Promise<AddressProtection | null> {
    return (await knowsProtection(ctx, this.authz, id)) ? this.people.addressProtection(ctx, ownerId) : null;
  }
}

async function knowsProtection(ctx: RequestContext, authz: Authz, collaborationId: string): Promise<boolean> {
  if (ctx.viewer.narrow) return false;
  if ((await authz.everywhere(ctx, 'collaboration:read')).isOwn(collaborationId)) return true;
  const setting = await authz.everywhere(ctx, 'protection:set');
  return setting.collaborationIds.some((id) => id === collaborationId);
}
