import { Injectable } from '@nestjs/common';
import { proposeAgendaItemInput } from '@samplan/shared/contracts';
import { type AgendaItemId, type MeetingId, newId } from '@samplan/shared/kernel';
import { recordChange } from '@samplan/api/platform/change-feed';
import { parseInput } from '@samplan/api/platform/graphql';
import { Expected, knownId, type RequestContext } from '@samplan/api/platform/request';
import { proposedAs } from '../domain/agenda';
import type { AgendaItemEntity } from '../persistence/agenda-item.entity';
import { AgendaRepository } from '../persistence/agenda.repository';
import { MeetingGate } from './meeting-gate';
import { refuseUnless } from './refuse';

const minutesSetAside = 10;

/** Anybody who may contribute can put something up for the meeting, until it has been held. */
@Injectable()
export class ProposeAgendaItem {
  constructor(
    private readonly gate: MeetingGate,
    private readonly agenda: AgendaRepository,
  ) {}

  run(ctx: RequestContext, raw: unknown): Promise<AgendaItemEntity> {
    const input = parseInput(proposeAgendaItemInput, raw);
    const meetingId = knownId<MeetingId>(input.meetingId);
    return ctx.write(async () => {
      const { meeting, scope } = await this.gate.meeting(ctx, 'agenda:propose', meetingId);
      refuseUnless('propose', meeting);
      const { collaborationId } = meeting;
      if (!scope.areasIn(collaborationId).has(input.lifeArea)) throw Expected.of('LIFE_AREA_NOT_OPEN', 'lifeArea');
      const item: AgendaItemEntity = {
        id: newId<AgendaItemId>(ctx.now),
        tenantId: meeting.tenantId,
        collaborationId,
        meetingId,
        lifeArea: input.lifeArea,
        title: input.title,
        position: await this.agenda.nextPosition(ctx, meetingId),
        minutes: minutesSetAside,
        state: proposedAs(scope.standingsIn(collaborationId, input.lifeArea).map(({ level }) => level)),
        isWhatMatters: false,
        proposedBy: ctx.viewer.personId,
        facts: '',
        assessments: '',
        version: 1,
      };
      await this.agenda.insert(ctx, [item]);
      await recordChange(ctx, {
        type: 'agenda_item.added',
        entity: 'agenda_item',
        id: item.id,
        version: 1,
        collaborationId,
        lifeArea: item.lifeArea,
        before: null,
        after: { title: item.title, minutes: item.minutes },
      });
      return item;
    });
  }
}
