import { Injectable } from '@nestjs/common';
import { ownNeedInput, setNeedStateInput, type NeedMove } from '@samplan/shared/contracts';
import { parseInput } from '@samplan/api/platform/graphql';
import type { RequestContext } from '@samplan/api/platform/request';
import type { NeedEntity } from '../../persistence/needs/need.entity';
import { NeedGate } from './need-gate';
import { NeedOwners } from './need-owner';

const moves = {
  open: ['release', 'reopen'],
  met: ['meet'],
  declined: ['decline'],
} as const satisfies Record<string, readonly NeedMove[]>;

/** From nobody's to somebody's, and on to met or declined; and back, for nothing is final. */
@Injectable()
export class MoveNeed {
  constructor(
    private readonly gate: NeedGate,
    private readonly owners: NeedOwners,
  ) {}

  own(ctx: RequestContext, raw: unknown): Promise<NeedEntity> {
    const input = parseInput(ownNeedInput, raw);
    const oneself = input.personId === ctx.viewer.personId;
    return ctx.write(async () => {
      const { row } = await this.gate.find(ctx, input.id, oneself ? ['own', 'give'] : ['give']);
      const owner = await this.owners.find(ctx, row, input);
      return this.gate.move(ctx, row, input.expectedVersion, { needState: 'owned', ...owner });
    });
  }

  /** Who had it is kept with what was met; what is open again is nobody's. */
  setState(ctx: RequestContext, raw: unknown): Promise<NeedEntity> {
    const { id, expectedVersion, state, reason } = parseInput(setNeedStateInput, raw);
    return ctx.write(async () => {
      const { row } = await this.gate.find(ctx, id, moves[state]);
      const nobody = state === 'open' ? { ownerId: null, ownerUnitId: null } : {};
      const why = state === 'declined' ? (reason ?? null) : null;
      return this.gate.move(ctx, row, expectedVersion, { needState: state, reason: why, ...nobody });
    });
  }
}
