import { newId } from '@samplan/shared/kernel';
import type { StandardCast } from '@samplan/test/support';
import type { Viewer } from './acting';

type Row = Record<string, unknown>;

export const writableTables = [
  'agenda_item',
  'change',
  'goal',
  'measure',
  'meeting',
  'meeting_decision',
  'meeting_participant',
  'message',
  'minutes_read',
  'thread_read',
] as const;
export type WritableTable = (typeof writableTables)[number];

/** A new row for each table the running program may add to; the coordinator of the cast is entitled to every one. */
export function writableRows(cast: StandardCast): Record<WritableTable, Row> {
  const { collaboration, coordinator, meeting, unitLeader } = cast;
  const keys = collaboration.keys;
  const now = collaboration.world.now;
  const own = { id: newId(), ...keys, life_area: 'common' };
  const noted = { created_by: coordinator.id, created_at: now };
  return {
    agenda_item: {
      ...own,
      meeting_id: meeting.id,
      title: 'Ferie',
      position: 9,
      minutes: 5,
      state: 'proposed',
      proposed_by: coordinator.id,
    },
    change: {
      ...keys,
      at: now,
      life_area: 'common',
      type: 'goal.edited',
      entity: 'goal',
      entity_id: cast.goalId,
      version: 2,
    },
    goal: { ...own, plan_id: cast.plan.id, title: 'Ut på tur', voice: 'user', position: 9, ...noted },
    measure: { ...own, goal_id: cast.goalId, title: 'Bestille time', status: 'proposed', ...noted },
    meeting: {
      id: newId(),
      ...keys,
      title: 'Ekstra møte',
      starts_at: now,
      ends_at: new Date(now.getTime() + 1),
      state: 'draft',
      called_by: coordinator.id,
      idempotency_key: newId(),
    },
    meeting_decision: {
      ...own,
      meeting_id: meeting.id,
      agenda_item_id: cast.itemId,
      text: 'Ja',
      decided_by: coordinator.id,
      decided_at: now,
      idempotency_key: newId(),
    },
    meeting_participant: { ...keys, meeting_id: meeting.id, person_id: unitLeader.id },
    message: {
      ...own,
      thread_id: collaboration.threadId,
      author_id: coordinator.id,
      body: 'Hei',
      sent_at: now,
      idempotency_key: newId(),
    },
    minutes_read: { ...keys, meeting_id: meeting.id, person_id: coordinator.id, read_at: now },
    thread_read: {
      ...keys,
      thread_id: collaboration.threadId,
      person_id: coordinator.id,
      last_read_message_id: cast.messageId,
      read_until: now,
    },
  };
}

/** What the change row of a write must speak of: the row, or what a row without an id belongs to. */
export const toldAs = (table: string, row: Row): unknown =>
  row['id'] ?? (table === 'thread_read' ? row['thread_id'] : row['meeting_id']);

export const changeRow = (cast: StandardCast, viewer: Viewer, entityId: unknown): Row => ({
  ...cast.collaboration.keys,
  at: cast.collaboration.world.now,
  actor_id: viewer.id,
  life_area: 'common',
  type: 'goal.edited',
  entity: 'any',
  entity_id: entityId,
  version: 1,
});
