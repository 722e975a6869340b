import { Injectable } from '@nestjs/common';
import { setDisclosureGuardInput } from '@samplan/shared/contracts';
import { type CollaborationId, newId, parseId } from '@samplan/shared/kernel';
import { Authz } from '@samplan/api/platform/authz';
import { parseInput } from '@samplan/api/platform/graphql';
import { Expected, notFound, type RequestContext } from '@samplan/api/platform/request';
import { GuardRepository } from '../persistence/guard.repository';
import { GuardGate } from './guard-gate';

@Injectable()
export class SetGuard {
  constructor(
    private readonly authz: Authz,
    private readonly guards: GuardRepository,
    private readonly gate: GuardGate,
  ) {}

  /** Answers with the collaboration, whose guards are then read anew. */
  run(ctx: RequestContext, raw: unknown): Promise<CollaborationId> {
    const { unitId, ...input } = parseInput(setDisclosureGuardInput, raw);
    const collaborationId = parseId<CollaborationId>(input.collaborationId);
    if (!collaborationId) throw notFound();
    return ctx.write(async () => {
      await this.authz.require(ctx, 'guard:set', collaborationId, { entity: 'collaboration', id: collaborationId });
      const { towardId, decidedBy } = await this.gate.check(ctx, collaborationId, input);
      const units = await this.guards.units(ctx, collaborationId);
      if (!units.some(({ id }) => id === unitId)) throw Expected.of('GUARD_UNIT_COORDINATES', 'unitId');
      const { reason, legalGround, until } = input;
      const decision = { reason, legalGround, decidedBy, until };
      const id = newId(ctx.now);
      const added = await this.guards.insert(ctx, { id, collaborationId, towardId, unitId, ...decision });
      if (!added) throw Expected.of('GUARD_STANDS_ALREADY', 'unitId');
      await this.gate.told(
        ctx,
        { id, version: 1 },
        { collaborationId, towardId, before: null, after: { towardId, unitId, ...decision }, sightChanges: true },
      );
      return collaborationId;
    });
  }
}
