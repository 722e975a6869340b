import { Injectable } from '@nestjs/common';
import { editCrisisStepInput } from '@samplan/shared/contracts';
import { mergeEdit, recordChange } from '@samplan/api/platform/change-feed';
import { parseInput } from '@samplan/api/platform/graphql';
import type { RequestContext } from '@samplan/api/platform/request';
import { Conflicts } from '@samplan/api/people';
import type { CrisisStepEntity } from '../../persistence/person/crisis-step.entity';
import { CrisisStepRepository } from '../../persistence/person/crisis-step.repository';
import { CrisisStepGate } from './crisis-step-gate';

@Injectable()
export class EditCrisisStep {
  constructor(
    private readonly gate: CrisisStepGate,
    private readonly steps: CrisisStepRepository,
    private readonly conflicts: Conflicts,
  ) {}

  run(ctx: RequestContext, raw: unknown): Promise<CrisisStepEntity> {
    const { id, expectedVersion, ...wanted } = parseInput(editCrisisStepInput, raw);
    return ctx.write(async () => {
      const step = await this.gate.find(ctx, id);
      const { earlyWarning, steps, whoDoes, whoToCall, ownWords } = step;
      const edit = await mergeEdit(ctx, {
        entityId: step.id,
        expectedVersion,
        currentVersion: step.version,
        current: { earlyWarning, steps, whoDoes, whoToCall, ownWords },
        wanted,
      });
      if (edit.conflicts.length > 0) throw await this.conflicts.expected(ctx, edit.conflicts, step.version);
      if (Object.keys(edit.apply).length === 0) return step;
      const fields = { ...edit.apply, version: step.version + 1 };
      await this.steps.update(ctx, step.id, fields);
      await recordChange(ctx, {
        type: 'crisis_step.changed',
        entity: 'crisis_step',
        id: step.id,
        version: fields.version,
        collaborationId: step.collaborationId,
        lifeArea: step.lifeArea,
        before: edit.before,
        after: edit.apply,
      });
      return Object.assign(step, fields);
    });
  }
}
