import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { type CollaborationId, parseId } from '@samplan/shared/kernel';
import { Access, Authz, reportSeen } from '@samplan/api/platform/authz';
import { attempt } from '@samplan/api/platform/graphql';
import { Ctx, notFound, type RequestContext } from '@samplan/api/platform/request';
import { IdentifyPerson } from '../application/identify-person';
import { IdentityRepository } from '../persistence/identity.repository';
import { IdentifyPersonInput, IdentifyPersonPayload, Identity } from './identity.types';

@Resolver(() => Identity)
export class IdentityResolver {
  constructor(
    private readonly authz: Authz,
    private readonly identities: IdentityRepository,
    private readonly identifying: IdentifyPerson,
  ) {}

  @Query(() => Identity, { description: 'Who the plan is about, for whoever can correct it.' })
  @Access('person:identify')
  async identity(
    @Ctx() ctx: RequestContext,
    @Args('collaborationId', { type: () => ID }) text: string,
  ): Promise<Identity> {
    const id = parseId<CollaborationId>(text);
    if (!id) throw notFound();
    const scope = await this.authz.require(ctx, 'person:identify', id, { entity: 'collaboration', id });
    const identity = await this.identities.of(ctx, id);
    if (!identity) throw notFound();
    reportSeen(ctx, scope, 'team', [{ collaborationId: id }]);
    return identity;
  }

  @Mutation(() => IdentifyPersonPayload)
  @Access('person:identify')
  identifyPerson(
    @Ctx() ctx: RequestContext,
    @Args('input') input: IdentifyPersonInput,
  ): Promise<IdentifyPersonPayload> {
    return attempt(ctx, 'identity', () => this.identifying.run(ctx, input));
  }
}
