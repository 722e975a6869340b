import { Injectable } from '@nestjs/common';
import { crisisStepIdInput } from '@samplan/shared/contracts';
import { recordChange } from '@samplan/api/platform/change-feed';
import { parseInput } from '@samplan/api/platform/graphql';
import type { RequestContext } from '@samplan/api/platform/request';
import type { CrisisStepEntity } from '../../persistence/person/crisis-step.entity';
import { CrisisStepRepository } from '../../persistence/person/crisis-step.repository';
import { CrisisStepGate } from './crisis-step-gate';

/** Takes a step out of the plan; it stays in the history. */
@Injectable()
export class RemoveCrisisStep {
  constructor(
    private readonly gate: CrisisStepGate,
    private readonly steps: CrisisStepRepository,
  ) {}

  run(ctx: RequestContext, raw: unknown): Promise<CrisisStepEntity> {
    const { id } = parseInput(crisisStepIdInput, raw);
    return ctx.write(async () => {
      const step = await this.gate.find(ctx, id);
      const fields = { removedAt: ctx.now, version: step.version + 1 };
      await this.steps.update(ctx, step.id, fields);
      await recordChange(ctx, {
        type: 'crisis_step.changed',
        entity: 'crisis_step',
        id: step.id,
        version: fields.version,
        collaborationId: step.collaborationId,
        lifeArea: step.lifeArea,
        before: { removed: false },
        after: { removed: true },
      });
      return Object.assign(step, fields);
    });
  }
}
