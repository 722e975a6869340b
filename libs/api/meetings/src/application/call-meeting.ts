import { Injectable } from '@nestjs/common';
import { callMeetingInput } from '@samplan/shared/contracts';
import {
  type AgendaItemId,
  type CollaborationId,
  type MeetingId,
  newId,
  parseId,
  type PersonId,
} from '@samplan/shared/kernel';
import { Authz, reportSeen, type Scope } from '@samplan/api/platform/authz';
import { recordChange } from '@samplan/api/platform/change-feed';
import { parseInput } from '@samplan/api/platform/graphql';
import { Expected, type ExpectedError, keyOf, knownId, type RequestContext } from '@samplan/api/platform/request';
import { TeamRepository } from '@samplan/api/teams';
import type { z } from 'zod';
import { startsInPast } from '../domain/meeting';
import type { AgendaItemEntity } from '../persistence/agenda-item.entity';
import { AgendaRepository } from '../persistence/agenda.repository';
import { AttendanceRepository } from '../persistence/attendance.repository';
import type { MeetingEntity } from '../persistence/meeting.entity';
import { MeetingRepository } from '../persistence/meeting.repository';

type Call = z.output<typeof callMeetingInput>;
const whatMatters: Call['agenda'][number] = { title: '', lifeArea: 'common', minutes: 10 };

/** Calls the team together. What matters to the person is always the first item, whoever makes the agenda. */
@Injectable()
export class CallMeeting {
  constructor(
    private readonly authz: Authz,
    private readonly teams: TeamRepository,
    private readonly meetings: MeetingRepository,
    private readonly agenda: AgendaRepository,
    private readonly attendance: AttendanceRepository,
  ) {}

  run(ctx: RequestContext, raw: unknown): Promise<MeetingEntity> {
    const input = parseInput(callMeetingInput, raw);
    const collaborationId = knownId<CollaborationId>(input.collaborationId);
    const idempotencyKey = keyOf(input.idempotencyKey);
    return ctx.write(async () => {
      const scope = await this.authz.require(ctx, 'meeting:call', collaborationId, {
        entity: 'collaboration',
        id: collaborationId,
      });
      reportSeen(ctx, scope, 'meetings', [{ collaborationId }]);
      const earlier = await this.meetings.calledWith(ctx, scope, idempotencyKey);
      if (earlier) return earlier;
      const invited = await this.check(ctx, scope, collaborationId, input);
      const meeting = newMeeting(ctx, collaborationId, input, idempotencyKey);
      if (!(await this.meetings.insert(ctx, meeting))) return this.calledMeanwhile(ctx, scope, idempotencyKey);
      await recordChange(ctx, {
        type: 'meeting.called',
        entity: 'meeting',
        id: meeting.id,
        version: 1,
        collaborationId,
        lifeArea: 'common',
        before: null,
        after: {
          title: meeting.title,
          startsAt: meeting.startsAt,
          endsAt: meeting.endsAt,
          state: meeting.state,
          participantIds: invited,
        },
      });
      const { tenantId, id: meetingId } = meeting;
      await this.attendance.invite(
        ctx,
        invited.map((personId) => ({ tenantId, collaborationId, meetingId, personId, attendance: 'invited' })),
      );
      await this.addAgenda(ctx, meeting, input);
      return meeting;
    });
  }

  /** Everything that is wrong, at once; otherwise who is invited, the caller always among them. */
  private async check(
    ctx: RequestContext,
    scope: Scope,
    collaborationId: CollaborationId,
    input: Call,
  ): Promise<PersonId[]> {
    const errors: ExpectedError[] = [];
    if (startsInPast(new Date(input.startsAt), ctx.now))
      errors.push({ code: 'MEETING_START_IN_PAST', path: ['startsAt'] });
    const circle = new Set((await this.teams.participants(ctx, collaborationId)).map(({ personId }) => personId));
    const asked = input.participantIds.map((text) => parseId<PersonId>(text));
    const invited = asked.filter((id): id is PersonId => id !== null && circle.has(id));
    if (invited.length < asked.length) errors.push({ code: 'PARTICIPANT_NOT_IN_TEAM', path: ['participantIds'] });
    const open = scope.areasIn(collaborationId);
    input.agenda.forEach(({ lifeArea }, index) => {
      if (!open.has(lifeArea)) errors.push({ code: 'LIFE_AREA_NOT_OPEN', path: ['agenda', String(index), 'lifeArea'] });
    });
    if (errors.length > 0) throw new Expected(errors);
    return [...new Set([ctx.viewer.personId, ...invited])];
  }

  /** The same press arrived twice at once, and the other was first; or the key belongs to another meeting. */
  private async calledMeanwhile(ctx: RequestContext, scope: Scope, idempotencyKey: string): Promise<MeetingEntity> {
    const earlier = await this.meetings.calledWith(ctx, scope, idempotencyKey);
    if (!earlier) throw Expected.of('FIELD_INVALID', 'idempotencyKey');
    return earlier;
  }

  private async addAgenda(ctx: RequestContext, meeting: MeetingEntity, input: Call): Promise<void> {
    const items = [whatMatters, ...input.agenda].map(({ title, lifeArea, minutes }, index): AgendaItemEntity => ({
      id: newId<AgendaItemId>(ctx.now),
      tenantId: meeting.tenantId,
      collaborationId: meeting.collaborationId,
      meetingId: meeting.id,
      lifeArea,
      title,
      position: index + 1,
      minutes,
      state: 'on_agenda',
      isWhatMatters: index === 0,
      proposedBy: ctx.viewer.personId,
      facts: '',
      assessments: '',
      version: 1,
    }));
    await this.agenda.insert(ctx, items);
    for (const { id, collaborationId, lifeArea, title, minutes } of items) {
      await recordChange(ctx, {
        type: 'agenda_item.added',
        entity: 'agenda_item',
        id,
        version: 1,
        collaborationId,
        lifeArea,
        before: null,
        after: { title, minutes },
      });
    }
  }
}

function newMeeting(
  ctx: RequestContext,
  collaborationId: CollaborationId,
  input: Call,
  idempotencyKey: string,
): MeetingEntity {
  return {
    id: newId<MeetingId>(ctx.now),
    tenantId: ctx.viewer.tenantId,
    collaborationId,
    title: input.title,
    startsAt: new Date(input.startsAt),
    endsAt: new Date(input.endsAt),
    place: input.place ?? null,
    state: 'called',
    calledBy: ctx.viewer.personId,
    idempotencyKey,
    startedAt: null,
    endedAt: null,
    currentItemId: null,
    currentItemOpenedAt: null,
    minutesState: 'draft',
    minutesApprovedBy: null,
    minutesApprovedAt: null,
    minutesPublishedAt: null,
    version: 1,
  };
}
