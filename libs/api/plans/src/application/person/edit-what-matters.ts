import { Injectable } from '@nestjs/common';
import { editWhatMattersInput } from '@samplan/shared/contracts';
import { parseId, type PlanId } from '@samplan/shared/kernel';
import { parseInput } from '@samplan/api/platform/graphql';
import { notFound, type RequestContext } from '@samplan/api/platform/request';
import type { PlanEntity } from '../../persistence/plan.entity';
import { WriteWords } from './write-words';

/** Writes down what matters to the person. */
@Injectable()
export class EditWhatMatters {
  constructor(private readonly words: WriteWords) {}

  run(ctx: RequestContext, raw: unknown): Promise<PlanEntity> {
    const { planId, text, expectedVersion } = parseInput(editWhatMattersInput, raw);
    const id = parseId<PlanId>(planId);
    if (!id) throw notFound();
    return ctx.write(async () => {
      const plan = await this.words.hold(ctx, id);
      await this.words.over(ctx, plan, { field: 'text', text, expectedVersion });
      return plan;
    });
  }
}
