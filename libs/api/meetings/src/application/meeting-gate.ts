import { Injectable } from '@nestjs/common';
import type { Action } from '@samplan/shared/contracts';
import type { AgendaItemId, DecisionId, MeetingId } from '@samplan/shared/kernel';
import type { MissableEntity } from '@samplan/api/platform/access-log';
import { Authz, reportSeen, type Scope } from '@samplan/api/platform/authz';
import { notFound, type RequestContext } from '@samplan/api/platform/request';
import type { AgendaItemEntity } from '../persistence/agenda-item.entity';
import { AgendaRepository } from '../persistence/agenda.repository';
import { DecisionRepository } from '../persistence/decision.repository';
import type { MeetingDecisionEntity } from '../persistence/meeting-decision.entity';
import type { MeetingEntity } from '../persistence/meeting.entity';
import { type Hold, MeetingRepository } from '../persistence/meeting.repository';

interface Held {
  /** Held until the transaction ends, so that it cannot be ended or published meanwhile. */
  meeting: MeetingEntity;
  scope: Scope;
}

/**
 * Finds what is about to be changed and stops those who may not. Always the meeting before what is in it, so that
 * two writes never wait for each other.
 */
@Injectable()
export class MeetingGate {
  constructor(
    private readonly authz: Authz,
    private readonly meetings: MeetingRepository,
    private readonly agenda: AgendaRepository,
    private readonly decisions: DecisionRepository,
  ) {}

  async meeting(ctx: RequestContext, action: Action, id: MeetingId, hold: Hold = 'write'): Promise<Held> {
    const meeting = await this.meetings.one(ctx, await this.authz.everywhere(ctx, 'meeting:read'), id, hold);
    if (!meeting) throw this.authz.miss(ctx, 'meeting', id);
    const scope = await this.authz.require(ctx, action, meeting.collaborationId, { entity: 'meeting', id });
    reportSeen(ctx, scope, 'meetings', [meeting]);
    return { meeting, scope };
  }

  async item(
    ctx: RequestContext,
    action: Action,
    id: AgendaItemId,
    hold: Hold = 'write',
  ): Promise<Held & { item: AgendaItemEntity }> {
    const found = await this.agenda.one(ctx, await this.authz.everywhere(ctx, 'meeting:read'), id);
    if (!found) throw this.authz.miss(ctx, 'agenda_item', id);
    const held = await this.meetingAround(ctx, action, { entity: 'agenda_item', row: found }, hold);
    const item = await this.agenda.one(ctx, held.scope, id, 'write');
    if (!item) throw notFound();
    return { ...held, item };
  }

  async decision(
    ctx: RequestContext,
    action: Action,
    id: DecisionId,
  ): Promise<Held & { decision: MeetingDecisionEntity }> {
    const found = await this.decisions.one(ctx, await this.authz.everywhere(ctx, 'meeting:read'), id);
    if (!found) throw this.authz.miss(ctx, 'meeting_decision', id);
    const held = await this.meetingAround(ctx, action, { entity: 'meeting_decision', row: found }, 'share');
    const decision = await this.decisions.one(ctx, held.scope, id, 'write');
    if (!decision) throw notFound();
    return { ...held, decision };
  }

  private async meetingAround(
    ctx: RequestContext,
    action: Action,
    { entity, row }: { entity: MissableEntity; row: AgendaItemEntity | MeetingDecisionEntity },
    hold: Hold,
  ): Promise<Held> {
    const scope = await this.authz.requireFor(ctx, action, row, { entity, id: row.id });
    const meeting = await this.meetings.one(ctx, scope, row.meetingId, hold);
    if (!meeting) throw notFound();
    reportSeen(ctx, scope, 'meetings', [meeting]);
    return { meeting, scope };
  }
}
