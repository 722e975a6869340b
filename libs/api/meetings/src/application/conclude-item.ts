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

@Injectable()
export class ConcludeItem {
  constructor(
    private readonly gate: MeetingGate,
    private readonly writer: MeetingWriter,
  ) {}

  /** Pressing again on a concluded item changes nothing. */
  run(ctx: RequestContext, raw: unknown): Promise<MeetingEntity> {
    const id = knownId<AgendaItemId>(parseInput(itemIdInput, raw).itemId);
    return ctx.write(async () => {
      const { meeting, item } = await this.gate.item(ctx, 'meeting:run', id);
      refuseUnless('steer', meeting);
      if (item.state === 'concluded') return meeting;
      if (!canItemFollow(item.state, 'concluded')) throw Expected.of('TRANSITION_NOT_ALLOWED');
      await this.writer.editItem(ctx, item, { state: 'concluded' });
      if (meeting.currentItemId !== id) return meeting;
      return this.writer.edit(ctx, meeting, { currentItemId: null, currentItemOpenedAt: null });
    });
  }
}
