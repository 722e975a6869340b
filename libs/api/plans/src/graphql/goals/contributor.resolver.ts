import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Access, Authz, Inherits } from '@samplan/api/platform/authz';
import { attempt } from '@samplan/api/platform/graphql';
import { Ctx, type RequestContext } from '@samplan/api/platform/request';
import { PeopleReader, Person, Unit } from '@samplan/api/people';
import { Contributors } from '../../application/goals/contributors';
import { ContributorRepository } from '../../persistence/goals/contributor.repository';
import {
  AddContributorInput,
  Contributor,
  ContributorPayload,
  EditContributorInput,
  toContributor,
} from './contributor.type';
import { SetRemovedInput } from './goals.inputs';
import { Measure } from '../plan.type';

@Resolver(() => Measure)
export class MeasureContributorsResolver {
  constructor(
    private readonly authz: Authz,
    private readonly rows: ContributorRepository,
  ) {}

  @ResolveField(() => [Contributor], { description: 'Others who take part, in the order they came.' })
  @Inherits('Read through the scope of collaboration:read')
  async contributors(@Ctx() ctx: RequestContext, @Parent() { id, collaborationId }: Measure): Promise<Contributor[]> {
    const scope = await this.authz.everywhere(ctx, 'collaboration:read');
    const rows = await this.rows.ofCollaboration(ctx, scope, collaborationId);
    return rows.filter((row) => row.measureId === id).map(toContributor);
  }
}

@Resolver(() => Contributor)
export class ContributorResolver {
  constructor(private readonly people: PeopleReader) {}

  @ResolveField(() => Person, { nullable: true })
  @Inherits('Whoever may see the measure may see who takes part in it')
  person(@Ctx() ctx: RequestContext, @Parent() { personId }: Contributor): Promise<Person | null> {
    return this.people.personOrNull(ctx, personId);
  }

  @ResolveField(() => Unit, { nullable: true })
  @Inherits('Whoever may see the measure may see which unit takes part in it')
  unit(@Ctx() ctx: RequestContext, @Parent() { unitId }: Contributor): Promise<Unit | null> {
    return this.people.unit(ctx, unitId);
  }

  @ResolveField(() => Boolean, { description: 'Whether this hat wrote it down.' })
  @Inherits('Says only whether it is oneself')
  mine(@Ctx() ctx: RequestContext, @Parent() { createdById }: Contributor): boolean {
    return createdById === ctx.viewer.personId;
  }
}

@Resolver()
export class ContributorMutations {
  constructor(private readonly contributors: Contributors) {}

  @Mutation(() => ContributorPayload)
  @Access('contributor:add')
  addContributor(@Ctx() ctx: RequestContext, @Args('input') input: AddContributorInput): Promise<ContributorPayload> {
    return attempt(ctx, 'contributor', async () => toContributor(await this.contributors.add(ctx, input)));
  }

  @Mutation(() => ContributorPayload)
  @Access('contributor:edit')
  editContributor(@Ctx() ctx: RequestContext, @Args('input') input: EditContributorInput): Promise<ContributorPayload> {
    return attempt(ctx, 'contributor', async () => toContributor(await this.contributors.edit(ctx, input)));
  }

  @Mutation(() => ContributorPayload)
  @Access('contributor:edit')
  setContributorRemoved(
    @Ctx() ctx: RequestContext,
    @Args('input') input: SetRemovedInput,
  ): Promise<ContributorPayload> {
    return attempt(ctx, 'contributor', async () => toContributor(await this.contributors.setRemoved(ctx, input)));
  }
}
