import { Injectable } from '@nestjs/common';
import { takeDecisionInput } from '@samplan/shared/contracts';
import { type AgendaItemId, type DecisionId, newId } from '@samplan/shared/kernel';
import { recordChange } from '@samplan/api/platform/change-feed';
import { parseInput } from '@samplan/api/platform/graphql';
import { Expected, keyOf, knownId, type RequestContext } from '@samplan/api/platform/request';
import { DecisionRepository } from '../persistence/decision.repository';
import type { MeetingDecisionEntity } from '../persistence/meeting-decision.entity';
import { MeetingGate } from './meeting-gate';
import { refuseUnless } from './refuse';

@Injectable()
export class TakeDecision {
  constructor(
    private readonly gate: MeetingGate,
    private readonly decisions: DecisionRepository,
  ) {}

  run(ctx: RequestContext, raw: unknown): Promise<MeetingDecisionEntity> {
    const input = parseInput(takeDecisionInput, raw);
    const itemId = knownId<AgendaItemId>(input.itemId);
    const idempotencyKey = keyOf(input.idempotencyKey);
    return ctx.write(async () => {
      // Held for writing: the same press sent twice at once waits here, and then finds the first.
      const { meeting, item, scope } = await this.gate.item(ctx, 'meeting:decide', itemId);
      const earlier = await this.decisions.takenWith(ctx, scope, idempotencyKey);
      if (earlier) return earlier;
      refuseUnless('write', meeting);
      const decision: MeetingDecisionEntity = {
        id: newId<DecisionId>(ctx.now),
        tenantId: meeting.tenantId,
        collaborationId: meeting.collaborationId,
        meetingId: meeting.id,
        agendaItemId: itemId,
        lifeArea: item.lifeArea,
        text: input.text,
        decidedBy: ctx.viewer.personId,
        decidedAt: ctx.now,
        measureId: null,
        idempotencyKey,
        version: 1,
      };
      // The key belongs to a decision of another meeting.
      if (!(await this.decisions.insert(ctx, decision))) throw Expected.of('FIELD_INVALID', 'idempotencyKey');
      await recordChange(ctx, {
        type: 'decision.taken',
        entity: 'meeting_decision',
        id: decision.id,
        version: 1,
        collaborationId: meeting.collaborationId,
        lifeArea: decision.lifeArea,
        before: null,
        after: { text: decision.text },
      });
      return decision;
    });
  }
}
