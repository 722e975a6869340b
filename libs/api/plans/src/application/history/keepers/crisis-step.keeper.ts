import { Injectable } from '@nestjs/common';
import type { RequestContext } from '@samplan/api/platform/request';
import type { Values } from '../../../domain/history';
import { CrisisStepRepository } from '../../../persistence/person/crisis-step.repository';
import { CrisisStepGate } from '../../person/crisis-step-gate';
import type { Keeper, KeptRow } from './keeper';

@Injectable()
export class CrisisStepKeeper implements Keeper {
  readonly kind = 'crisis_step';
  readonly changeType = 'crisis_step.changed';

  constructor(
    private readonly gate: CrisisStepGate,
    private readonly steps: CrisisStepRepository,
  ) {}

  async find(ctx: RequestContext, id: string): Promise<KeptRow> {
    const step = await this.gate.find(ctx, id, 'removed too');
    const { collaborationId, lifeArea, version, earlyWarning, steps, whoDoes, whoToCall, ownWords } = step;
    const placed = { rank: step.rank, removed: step.removedAt !== null };
    const values = { earlyWarning, steps, whoDoes, whoToCall, ownWords, ...placed };
    return { id, collaborationId, lifeArea, version, values };
  }

  async write(ctx: RequestContext, { id }: KeptRow, values: Values, version: number): Promise<void> {
    const { removed, ...texts } = values;
    const removedAt = removed === undefined ? {} : { removedAt: removed ? ctx.now : null };
    await this.steps.update(ctx, id, { ...texts, ...removedAt, version });
  }
}
