import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Authz, Inherits } from '@samplan/api/platform/authz';
import { Ctx, type RequestContext } from '@samplan/api/platform/request';
import { Collaboration } from '@samplan/api/teams';
import { GroundRepository } from '../persistence/ground.repository';
import { Consent } from './consent.types';
import { toWholeConsent } from './who-sees.mapping';

@Resolver(() => Collaboration)
export class ConsentEndingResolver {
  constructor(
    private readonly authz: Authz,
    private readonly grounds: GroundRepository,
  ) {}

  @ResolveField(() => Consent, {
    nullable: true,
    description: 'The consent that ends first within 30 days. Told to the coordinator, who can ask for it anew.',
  })
  @Inherits('Read through the scope of consent:ask, which coordinators alone have')
  async consentEnding(@Ctx() ctx: RequestContext, @Parent() { id }: Collaboration): Promise<Consent | null> {
    const scope = await this.authz.everywhere(ctx, 'consent:ask');
    const row = await this.grounds.endingFirst(ctx, scope, id);
    return row && toWholeConsent(ctx, row);
  }
}
