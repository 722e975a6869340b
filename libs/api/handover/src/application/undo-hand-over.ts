import { Injectable } from '@nestjs/common';
import { handOverIdsInput } from '@samplan/shared/contracts';
import { Authz } from '@samplan/api/platform/authz';
import { parseInput } from '@samplan/api/platform/graphql';
import { Expected, knownId, type RequestContext } from '@samplan/api/platform/request';
import { mayUndo } from '../domain/hand-over';
import type { HandOverEntity } from '../persistence/hand-over.entity';
import { HandOverRepository } from '../persistence/hand-over.repository';

/** Takes hand-overs back before they are carried out. Pressing again changes nothing. */
@Injectable()
export class UndoHandOver {
  constructor(
    private readonly authz: Authz,
    private readonly handOvers: HandOverRepository,
  ) {}

  run(ctx: RequestContext, raw: unknown): Promise<HandOverEntity[]> {
    const ids = parseInput(handOverIdsInput, raw).handOverIds.map((text) => knownId<string>(text));
    return ctx.write(async () => {
      const scope = await this.authz.everywhere(ctx, 'hand-over:plan');
      const undone: HandOverEntity[] = [];
      // In one order, so that two presses at once cannot wait for each other.
      for (const id of [...new Set(ids)].sort()) {
        const handOver = await this.handOvers.held(ctx, scope, id);
        if (handOver?.predecessorId !== ctx.viewer.personId) throw this.authz.miss(ctx, 'hand_over', id);
        if (handOver.state !== 'undone') {
          if (!mayUndo(handOver.state)) throw Expected.of('TRANSITION_NOT_ALLOWED');
          await this.handOvers.undo(ctx, handOver);
        }
        undone.push({ ...handOver, state: 'undone' });
      }
      return undone;
    });
  }
}
