import { Injectable } from '@nestjs/common';
import { renewDisclosureGuardInput } from '@samplan/shared/contracts';
import type { CollaborationId } from '@samplan/shared/kernel';
import { parseInput } from '@samplan/api/platform/graphql';
import type { RequestContext } from '@samplan/api/platform/request';
import { lastDayIn } from '../domain/guard-period';
import { GuardRepository } from '../persistence/guard.repository';
import { GuardGate } from './guard-gate';

/** A new decision on the same guard, before it falls by itself. */
@Injectable()
export class RenewGuard {
  constructor(
    private readonly guards: GuardRepository,
    private readonly gate: GuardGate,
  ) {}

  run(ctx: RequestContext, raw: unknown): Promise<CollaborationId> {
    const input = parseInput(renewDisclosureGuardInput, raw);
    return ctx.write(async () => {
      const guard = await this.gate.standing(ctx, input.id, input.expectedVersion);
      const { collaborationId, towardId } = guard;
      const { decidedBy } = await this.gate.check(ctx, collaborationId, { towardId, ...input });
      const { reason, legalGround, until } = input;
      const decision = { reason, legalGround, decidedBy, until };
      const version = guard.version + 1;
      await this.guards.renew(ctx, guard.id, version, decision);
      const before = {
        reason: guard.reason,
        legalGround: guard.legalGround,
        decidedBy: guard.decidedBy,
        until: lastDayIn(guard.valid),
      };
      await this.gate.told(
        ctx,
        { id: guard.id, version },
        { collaborationId, towardId, before, after: decision, sightChanges: false },
      );
      return collaborationId as CollaborationId;
    });
  }
}
