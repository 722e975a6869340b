import { Injectable } from '@nestjs/common';
import { itemIdInput } from '@samplan/shared/contracts';
import type { AgendaItemId } from '@samplan/shared/kernel';
import { parseInput } from '@samplan/api/platform/graphql';
import { Expected, knownId, type RequestContext } from '@samplan/api/platform/request';
import { canItemFollow } from '../domain/agenda';
import type { MeetingEntity } from '../persistence/meeting.entity';
import { MeetingGate } from './meeting-gate';
import { MeetingWriter } from './meeting-writer';
import { refuseUnless } from './refuse';

/** Takes everybody to an item; the one that was open is concluded. */
@Injectable()
export class TakeUpItem {
  constructor(
    private readonly gate: MeetingGate,
    private readonly writer: MeetingWriter,
  ) {}

  run(ctx: RequestContext, raw: unknown): Promise<MeetingEntity> {
    const id = knownId<AgendaItemId>(parseInput(itemIdInput, raw).itemId);
    return ctx.write(async () => {
      const { meeting, item, scope } = await this.gate.item(ctx, 'meeting:run', id);
      refuseUnless('steer', meeting);
      if (meeting.currentItemId === id) return meeting;
      if (!canItemFollow(item.state, 'taken_up')) throw Expected.of('TRANSITION_NOT_ALLOWED');
      await this.writer.moveItems(ctx, scope, meeting, (one) => {
        if (one.id === id) return 'taken_up';
        return canItemFollow(one.state, 'concluded') ? 'concluded' : one.state;
      });
      return this.writer.edit(ctx, meeting, { currentItemId: id, currentItemOpenedAt: ctx.now });
    });
  }
}
