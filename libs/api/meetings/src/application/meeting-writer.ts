import { Injectable } from '@nestjs/common';
import type { AgendaItemState, ChangeType } from '@samplan/shared/contracts';
import type { Scope } from '@samplan/api/platform/authz';
import { type ChangeRecord, recordChange } from '@samplan/api/platform/change-feed';
import type { RequestContext } from '@samplan/api/platform/request';
import { atEnd } from '../domain/agenda';
import type { AgendaItemEntity } from '../persistence/agenda-item.entity';
import { AgendaRepository } from '../persistence/agenda.repository';
import type { MeetingEntity } from '../persistence/meeting.entity';
import { MeetingRepository } from '../persistence/meeting.repository';

type Fields<Row> = Partial<Omit<Row, 'id' | 'version'>>;

/** Saves a change of a meeting or an item, always with its next version and its change row. */
@Injectable()
export class MeetingWriter {
  constructor(
    private readonly meetings: MeetingRepository,
    private readonly agenda: AgendaRepository,
  ) {}

  /** `told` is what the change row says when it is not the fields themselves. */
  async edit(
    ctx: RequestContext,
    meeting: MeetingEntity,
    fields: Fields<MeetingEntity>,
    type: ChangeType = 'meeting.edited',
    told: Pick<ChangeRecord, 'before' | 'after'> = differences(meeting, fields),
  ): Promise<MeetingEntity> {
    const version = meeting.version + 1;
    await this.meetings.update(ctx, meeting.id, { ...fields, version });
    await recordChange(ctx, {
      type,
      entity: 'meeting',
      id: meeting.id,
      version,
      collaborationId: meeting.collaborationId,
      lifeArea: 'common',
      ...told,
    });
    return Object.assign(meeting, fields, { version });
  }

  async editItem(
    ctx: RequestContext,
    item: AgendaItemEntity,
    fields: Fields<AgendaItemEntity>,
  ): Promise<AgendaItemEntity> {
    const version = item.version + 1;
    await this.agenda.update(ctx, item.id, { ...fields, version });
    await recordChange(ctx, {
      type: 'agenda_item.edited',
      entity: 'agenda_item',
      id: item.id,
      version,
      collaborationId: item.collaborationId,
      lifeArea: item.lifeArea,
      ...differences(item, fields),
    });
    return Object.assign(item, fields, { version });
  }

  /** Puts what `to` says of each item's state into effect, hidden items included. */
  async moveItems(
    ctx: RequestContext,
    scope: Scope,
    meeting: MeetingEntity,
    to: (item: AgendaItemEntity) => AgendaItemState,
  ): Promise<void> {
    for (const item of await this.agenda.whole(ctx, scope, meeting.id)) {
      const state = to(item);
      if (state !== item.state) await this.editItem(ctx, item, { state });
    }
  }

  /** Leaves no item open: what was taken up is concluded, the rest is carried over. */
  closeAgenda(ctx: RequestContext, scope: Scope, meeting: MeetingEntity): Promise<void> {
    return this.moveItems(ctx, scope, meeting, ({ state }) => atEnd(state));
  }
}

function differences<Row extends object>(
  row: Row,
  fields: Partial<Row>,
): { before: Partial<Row>; after: Partial<Row> } {
  const changed = (Object.keys(fields) as (keyof Row)[]).filter((field) => fields[field] !== row[field]);
  const pick = (from: Partial<Row>): Partial<Row> =>
    Object.fromEntries(changed.map((field) => [field, from[field]])) as Partial<Row>;
  return { before: pick(row), after: pick(fields) };
}
