import { Injectable } from '@nestjs/common';
import { markGuardToldInput } from '@samplan/shared/contracts';
import type { CollaborationId } from '@samplan/shared/kernel';
import { parseInput } from '@samplan/api/platform/graphql';
import type { RequestContext } from '@samplan/api/platform/request';
import { GuardRepository } from '../persistence/guard.repository';
import { GuardGate } from './guard-gate';

/** They have been told: from now on everything shows. What happened before is not sent to them afterwards. */
@Injectable()
export class MarkGuardTold {
  constructor(
    private readonly guards: GuardRepository,
    private readonly gate: GuardGate,
  ) {}

  run(ctx: RequestContext, raw: unknown): Promise<CollaborationId> {
    const input = parseInput(markGuardToldInput, raw);
    return ctx.write(async () => {
      const guard = await this.gate.standing(ctx, input.id, input.expectedVersion);
      const { collaborationId, towardId } = guard;
      const version = guard.version + 1;
      await this.guards.markTold(ctx, guard.id, version);
      await this.gate.told(
        ctx,
        { id: guard.id, version },
        { collaborationId, towardId, before: { told: false }, after: { told: true }, sightChanges: true },
      );
      return collaborationId as CollaborationId;
    });
  }
}
