import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Access } from '@samplan/api/platform/authz';
import { attempt, toMutationErrors } from '@samplan/api/platform/graphql';
import { Ctx, type RequestContext } from '@samplan/api/platform/request';
import { CancelAbsence } from '../application/cancel-absence';
import { PlanAbsence } from '../application/plan-absence';
import { PlanHandOver } from '../application/plan-hand-over';
import { RefuseDeputy } from '../application/refuse-deputy';
import { UndoHandOver } from '../application/undo-hand-over';
import { toAbsence } from './absence.resolver';
import { CancelAbsencePayload, PlanAbsencePayload, RefuseDeputyPayload } from './absence.type';
import { toHandOver } from './hand-over.resolver';
import { HandOverPayload } from './hand-over.type';
import {
  CancelAbsenceInput,
  PlanAbsenceInput,
  PlanHandOverInput,
  RefuseDeputyInput,
  UndoHandOverInput,
} from './handover.inputs';

@Resolver()
export class AbsenceMutations {
  constructor(
    private readonly planning: PlanAbsence,
    private readonly cancelling: CancelAbsence,
    private readonly refusing: RefuseDeputy,
  ) {}

  @Mutation(() => PlanAbsencePayload)
  @Access('absence:plan')
  async planAbsence(@Ctx() ctx: RequestContext, @Args('input') input: PlanAbsenceInput): Promise<PlanAbsencePayload> {
    const { absence: planned, errors } = await attempt(ctx, 'absence', () => this.planning.run(ctx, input));
    if (!planned) return { absence: null, errors };
    return { absence: toAbsence(planned.absence), errors: toMutationErrors(ctx, planned.errors) };
  }

  @Mutation(() => CancelAbsencePayload)
  @Access('absence:plan')
  cancelAbsence(@Ctx() ctx: RequestContext, @Args('input') input: CancelAbsenceInput): Promise<CancelAbsencePayload> {
    return attempt(ctx, 'absence', async () => toAbsence(await this.cancelling.run(ctx, input)));
  }

  @Mutation(() => RefuseDeputyPayload)
  @Access('deputy:refuse')
  refuseDeputy(@Ctx() ctx: RequestContext, @Args('input') input: RefuseDeputyInput): Promise<RefuseDeputyPayload> {
    return attempt(ctx, 'collaborationId', () => this.refusing.run(ctx, input));
  }
}

@Resolver()
export class HandOverMutations {
  constructor(
    private readonly planning: PlanHandOver,
    private readonly undoing: UndoHandOver,
  ) {}

  @Mutation(() => HandOverPayload)
  @Access('hand-over:plan')
  planHandOver(@Ctx() ctx: RequestContext, @Args('input') input: PlanHandOverInput): Promise<HandOverPayload> {
    return attempt(ctx, 'handOvers', async () =>
      (await this.planning.run(ctx, input)).map((row) => toHandOver(row, ctx.viewer.personId)),
    );
  }

  @Mutation(() => HandOverPayload)
  @Access('hand-over:plan')
  undoHandOver(@Ctx() ctx: RequestContext, @Args('input') input: UndoHandOverInput): Promise<HandOverPayload> {
    return attempt(ctx, 'handOvers', async () =>
      (await this.undoing.run(ctx, input)).map((row) => toHandOver(row, ctx.viewer.personId)),
    );
  }
}
