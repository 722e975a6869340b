import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Access, Authz, Inherits } from '@samplan/api/platform/authz';
import { attempt } from '@samplan/api/platform/graphql';
import { Ctx, type RequestContext } from '@samplan/api/platform/request';
import { Collaboration } from '@samplan/api/teams';
import { AddCrisisStep } from '../../application/person/add-crisis-step';
import { EditCrisisStep } from '../../application/person/edit-crisis-step';
import { MoveCrisisStep } from '../../application/person/move-crisis-step';
import { RemoveCrisisStep } from '../../application/person/remove-crisis-step';
import { CrisisStepRepository } from '../../persistence/person/crisis-step.repository';
import {
  AddCrisisStepInput,
  CrisisStep,
  CrisisStepPayload,
  EditCrisisStepInput,
  MoveCrisisStepInput,
  RemoveCrisisStepInput,
  toCrisisStep,
} from './crisis-step.type';

@Resolver(() => Collaboration)
export class CollaborationCrisisResolver {
  constructor(
    private readonly authz: Authz,
    private readonly steps: CrisisStepRepository,
  ) {}

  @ResolveField(() => [CrisisStep], { description: 'Signs that things are turning, in areas this hat may see.' })
  @Inherits('Read through the scope of collaboration:read')
  async crisisSteps(@Ctx() ctx: RequestContext, @Parent() { id }: Collaboration): Promise<CrisisStep[]> {
    const scope = await this.authz.everywhere(ctx, 'collaboration:read');
    return (await this.steps.ofCollaboration(ctx, scope, id)).map(toCrisisStep);
  }
}

@Resolver()
export class CrisisStepMutations {
  constructor(
    private readonly additions: AddCrisisStep,
    private readonly edits: EditCrisisStep,
    private readonly moves: MoveCrisisStep,
    private readonly removals: RemoveCrisisStep,
  ) {}

  @Mutation(() => CrisisStepPayload)
  @Access('crisis-step:edit')
  addCrisisStep(@Ctx() ctx: RequestContext, @Args('input') input: AddCrisisStepInput): Promise<CrisisStepPayload> {
    return attempt(ctx, 'step', async () => toCrisisStep(await this.additions.run(ctx, input)));
  }

  @Mutation(() => CrisisStepPayload)
  @Access('crisis-step:edit')
  editCrisisStep(@Ctx() ctx: RequestContext, @Args('input') input: EditCrisisStepInput): Promise<CrisisStepPayload> {
    return attempt(ctx, 'step', async () => toCrisisStep(await this.edits.run(ctx, input)));
  }

  @Mutation(() => CrisisStepPayload)
  @Access('crisis-step:edit')
  moveCrisisStep(@Ctx() ctx: RequestContext, @Args('input') input: MoveCrisisStepInput): Promise<CrisisStepPayload> {
    return attempt(ctx, 'step', async () => toCrisisStep(await this.moves.run(ctx, input)));
  }

  @Mutation(() => CrisisStepPayload, { description: 'Takes it out of the plan; it stays in the history.' })
  @Access('crisis-step:edit')
  removeCrisisStep(
    @Ctx() ctx: RequestContext,
    @Args('input') input: RemoveCrisisStepInput,
  ): Promise<CrisisStepPayload> {
    return attempt(ctx, 'step', async () => toCrisisStep(await this.removals.run(ctx, input)));
  }
}
