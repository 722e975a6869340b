import { Injectable } from '@nestjs/common';
import { parseId } from '@samplan/shared/kernel';
import { Authz, reportSeen } from '@samplan/api/platform/authz';
import { notFound, type RequestContext } from '@samplan/api/platform/request';
import type { CrisisStepEntity } from '../../persistence/person/crisis-step.entity';
import { CrisisStepRepository } from '../../persistence/person/crisis-step.repository';

/** Finds a step for whoever may change it; held until the transaction ends. Removed ones only when asked for. */
@Injectable()
export class CrisisStepGate {
  constructor(
    private readonly authz: Authz,
    private readonly steps: CrisisStepRepository,
  ) {}

  async find(
    ctx: RequestContext,
    text: string,
    which: 'standing' | 'removed too' = 'standing',
  ): Promise<CrisisStepEntity> {
    const id = parseId(text);
    if (!id) throw notFound();
    const step = await this.steps.one(ctx, await this.authz.everywhere(ctx, 'collaboration:read'), id, which);
    if (!step) throw this.authz.miss(ctx, 'crisis_step', id);
    const row = { collaborationId: step.collaborationId, lifeArea: step.lifeArea };
    const scope = await this.authz.requireFor(ctx, 'crisis-step:edit', row, { entity: 'crisis_step', id });
    reportSeen(ctx, scope, 'crisis', [step]);
    return step;
  }
}
