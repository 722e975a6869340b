import { Injectable } from '@nestjs/common';
import { moveCrisisStepInput } from '@samplan/shared/contracts';
import { Authz } from '@samplan/api/platform/authz';
import { recordChange } from '@samplan/api/platform/change-feed';
import { parseInput } from '@samplan/api/platform/graphql';
import type { RequestContext } from '@samplan/api/platform/request';
import { rankBeside } from '../../persistence/goals/rank-beside';
import type { CrisisStepEntity } from '../../persistence/person/crisis-step.entity';
import { CrisisStepRepository } from '../../persistence/person/crisis-step.repository';
import { CrisisStepGate } from './crisis-step-gate';

/** Puts a step after another: what helps first stands first. Whoever moves it last decides. */
@Injectable()
export class MoveCrisisStep {
  constructor(
    private readonly authz: Authz,
    private readonly gate: CrisisStepGate,
    private readonly steps: CrisisStepRepository,
  ) {}

  run(ctx: RequestContext, raw: unknown): Promise<CrisisStepEntity> {
    const { id, afterId } = parseInput(moveCrisisStepInput, raw);
    return ctx.write(async () => {
      const step = await this.gate.find(ctx, id);
      if (afterId === step.id) return step;
      const scope = await this.authz.everywhere(ctx, 'collaboration:read');
      const seen = await this.steps.ofCollaboration(ctx, scope, step.collaborationId);
      const after = afterId === null || seen.some((one) => one.id === afterId) ? afterId : 'last';
      const fields = {
        rank: await rankBeside(ctx, 'crisis_step', step.collaborationId, after),
        version: step.version + 1,
      };
      await this.steps.update(ctx, step.id, fields);
      await recordChange(ctx, {
        type: 'crisis_step.changed',
        entity: 'crisis_step',
        id: step.id,
        version: fields.version,
        collaborationId: step.collaborationId,
        lifeArea: step.lifeArea,
        before: { rank: step.rank },
        after: { rank: fields.rank },
      });
      return Object.assign(step, fields);
    });
  }
}
