import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Access, Authz, Inherits } from '@samplan/api/platform/authz';
import { attempt } from '@samplan/api/platform/graphql';
import { Ctx, type RequestContext } from '@samplan/api/platform/request';
import { PeopleReader, Unit } from '@samplan/api/people';
import { Collaboration } from '@samplan/api/teams';
import { ProfessionalPlans } from '../../application/goals/professional-plans';
import { ProfessionalPlanRepository } from '../../persistence/goals/professional-plan.repository';
import { SetRemovedInput } from './goals.inputs';
import {
  AddProfessionalPlanInput,
  EditProfessionalPlanInput,
  ProfessionalPlan,
  ProfessionalPlanPayload,
  toProfessionalPlan,
} from './professional-plan.type';

@Resolver(() => Collaboration)
export class CollaborationProfessionalPlansResolver {
  constructor(
    private readonly authz: Authz,
    private readonly rows: ProfessionalPlanRepository,
  ) {}

  @ResolveField(() => [ProfessionalPlan], {
    description: 'Plans that services keep of their own, in areas this hat may see.',
  })
  @Inherits('Read through the scope of collaboration:read')
  async professionalPlans(@Ctx() ctx: RequestContext, @Parent() { id }: Collaboration): Promise<ProfessionalPlan[]> {
    const scope = await this.authz.everywhere(ctx, 'collaboration:read');
    return (await this.rows.ofCollaboration(ctx, scope, id)).map(toProfessionalPlan);
  }
}

@Resolver(() => ProfessionalPlan)
export class ProfessionalPlanResolver {
  constructor(private readonly people: PeopleReader) {}

  @ResolveField(() => Unit, { nullable: true })
  @Inherits('Whoever may see it may see whose it is')
  unit(@Ctx() ctx: RequestContext, @Parent() { unitId }: ProfessionalPlan): Promise<Unit | null> {
    return this.people.unit(ctx, unitId);
  }
}

@Resolver()
export class ProfessionalPlanMutations {
  constructor(private readonly rows: ProfessionalPlans) {}

  @Mutation(() => ProfessionalPlanPayload)
  @Access('professional-plan:edit')
  addProfessionalPlan(
    @Ctx() ctx: RequestContext,
    @Args('input') input: AddProfessionalPlanInput,
  ): Promise<ProfessionalPlanPayload> {
    return attempt(ctx, 'professionalPlan', async () => toProfessionalPlan(await this.rows.add(ctx, input)));
  }

  @Mutation(() => ProfessionalPlanPayload)
  @Access('professional-plan:edit')
  editProfessionalPlan(
    @Ctx() ctx: RequestContext,
    @Args('input') input: EditProfessionalPlanInput,
  ): Promise<ProfessionalPlanPayload> {
    return attempt(ctx, 'professionalPlan', async () => toProfessionalPlan(await this.rows.edit(ctx, input)));
  }

  @Mutation(() => ProfessionalPlanPayload)
  @Access('professional-plan:edit')
  setProfessionalPlanRemoved(
    @Ctx() ctx: RequestContext,
    @Args('input') input: SetRemovedInput,
  ): Promise<ProfessionalPlanPayload> {
    return attempt(ctx, 'professionalPlan', async () => toProfessionalPlan(await this.rows.setRemoved(ctx, input)));
  }
}
