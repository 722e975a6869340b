import { Injectable } from '@nestjs/common';
import { addCrisisStepInput } from '@samplan/shared/contracts';
import { type CollaborationId, newId, parseId } from '@samplan/shared/kernel';
import { Authz } from '@samplan/api/platform/authz';
import { recordChange } from '@samplan/api/platform/change-feed';
import { parseInput } from '@samplan/api/platform/graphql';
import { Expected, notFound, type RequestContext } from '@samplan/api/platform/request';
import { rankBeside } from '../../persistence/goals/rank-beside';
import type { CrisisStepEntity } from '../../persistence/person/crisis-step.entity';
import { CrisisStepRepository } from '../../persistence/person/crisis-step.repository';

@Injectable()
export class AddCrisisStep {
  constructor(
    private readonly authz: Authz,
    private readonly steps: CrisisStepRepository,
  ) {}

  run(ctx: RequestContext, raw: unknown): Promise<CrisisStepEntity> {
    const input = parseInput(addCrisisStepInput, raw);
    const collaborationId = parseId<CollaborationId>(input.collaborationId);
    if (!collaborationId) throw notFound();
    return ctx.write(async () => {
      const asked = { entity: 'collaboration', id: collaborationId } as const;
      const scope = await this.authz.require(ctx, 'crisis-step:edit', collaborationId, asked);
      if (!scope.areasIn(collaborationId).has(input.lifeArea)) throw Expected.of('LIFE_AREA_NOT_OPEN', 'lifeArea');
      const step: CrisisStepEntity = {
        id: newId(ctx.now),
        tenantId: ctx.viewer.tenantId,
        collaborationId,
        lifeArea: input.lifeArea,
        earlyWarning: input.earlyWarning,
        steps: input.steps,
        whoDoes: input.whoDoes ?? null,
        whoToCall: input.whoToCall ?? null,
        ownWords: input.ownWords,
        rank: await rankBeside(ctx, 'crisis_step', collaborationId, 'last'),
        createdBy: ctx.viewer.personId,
        createdAt: ctx.now,
        removedAt: null,
        version: 1,
      };
      await this.steps.insert(ctx, step);
      const { earlyWarning, steps, whoDoes, whoToCall, ownWords } = step;
      await recordChange(ctx, {
        type: 'crisis_step.changed',
        entity: 'crisis_step',
        id: step.id,
        version: 1,
        collaborationId,
        lifeArea: step.lifeArea,
        before: null,
        after: { earlyWarning, steps, whoDoes, whoToCall, ownWords },
      });
      return step;
    });
  }
}
