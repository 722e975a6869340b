import { Injectable } from '@nestjs/common';
import { setRemovedInput } from '@samplan/shared/contracts';
import { parseInput } from '@samplan/api/platform/graphql';
import type { RequestContext } from '@samplan/api/platform/request';
import type { ChildTalkEntity } from '../../persistence/person/child-talk.entity';
import { ChildTalkRepository } from '../../persistence/person/child-talk.repository';
import { KeptGate, type Kind } from '../history/kept-gate';

export const childTalkKind = (rows: ChildTalkRepository): Kind<ChildTalkEntity> => ({
  rows,
  action: 'child-talk:record',
  entity: 'child_talk',
  type: 'child_talk.changed',
  under: ({ measureId }) => ({ of: 'measure', id: measureId }),
});

/** What was written down on the wrong measure must not let that one begin. */
@Injectable()
export class TakeAwayChildTalk {
  private readonly kind: Kind<ChildTalkEntity>;

  constructor(
    private readonly gate: KeptGate,
    rows: ChildTalkRepository,
  ) {
    this.kind = childTalkKind(rows);
  }

  /** Whether it is taken away now. */
  run(ctx: RequestContext, raw: unknown): Promise<boolean> {
    const { id, removed } = parseInput(setRemovedInput, raw);
    return ctx.write(async () => {
      const { row } = await this.gate.find(ctx, this.kind, id);
      await this.gate.setRemoved(ctx, this.kind, row, removed);
      return removed;
    });
  }
}
