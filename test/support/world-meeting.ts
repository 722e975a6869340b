import type { AgendaItemState, Attendance, LifeArea, MeetingState } from '@samplan/shared/contracts';
import { newId } from '@samplan/shared/kernel';
import { daysFrom, insert } from './sql';
import type { WorldPerson } from './world';
import type { WorldCollaboration } from './world-collaboration';

export interface MeetingOptions {
  calledBy: WorldPerson;
  participants: readonly WorldPerson[];
  title?: string;
  state?: MeetingState;
  startsAt?: Date;
  place?: string;
}

interface AgendaItemOptions {
  title?: string;
  lifeArea?: LifeArea;
  state?: AgendaItemState;
  isWhatMatters?: boolean;
  proposedBy?: WorldPerson;
  facts?: string;
  assessments?: string;
  minutes?: number;
}

interface DecisionOptions {
  itemId: string;
  text: string;
  lifeArea?: LifeArea;
  measureId?: string;
}

export class WorldMeeting {
  private items = 0;

  private constructor(
    readonly collaboration: WorldCollaboration,
    readonly id: string,
    readonly calledBy: WorldPerson,
  ) {}

  static async add(collaboration: WorldCollaboration, options: MeetingOptions): Promise<WorldMeeting> {
    const { db, now } = collaboration.world;
    const id = newId();
    const state = options.state ?? 'called';
    const startsAt = options.startsAt ?? daysFrom(now, state === 'held' ? -3 : 3);
    const endsAt = new Date(startsAt.getTime() + 60 * 60 * 1000);
    const begun = state === 'in_progress' || state === 'held';
    await insert(db, 'meeting', {
      id,
      ...collaboration.keys,
      title: options.title ?? 'Teammøte',
      starts_at: startsAt,
      ends_at: endsAt,
      place: options.place ?? 'Rådhuset, møterom 2',
      state,
      called_by: options.calledBy.id,
      idempotency_key: newId(),
      started_at: begun ? startsAt : null,
      ended_at: state === 'held' ? endsAt : null,
    });
    const meeting = new WorldMeeting(collaboration, id, options.calledBy);
    for (const person of options.participants) await meeting.participant(person);
    return meeting;
  }

  async participant(person: WorldPerson, attendance: Attendance = 'invited'): Promise<void> {
    await insert(this.collaboration.world.db, 'meeting_participant', {
      ...this.collaboration.keys,
      meeting_id: this.id,
      person_id: person.id,
      attendance,
    });
  }

  async item(options: AgendaItemOptions = {}): Promise<string> {
    const id = newId();
    this.items += 1;
    await insert(this.collaboration.world.db, 'agenda_item', {
      id,
      ...this.collaboration.keys,
      meeting_id: this.id,
      life_area: options.lifeArea ?? 'common',
      title: options.title ?? (options.isWhatMatters ? '' : 'Siden sist'),
      position: this.items,
      minutes: options.minutes ?? 10,
      state: options.state ?? 'on_agenda',
      is_what_matters: options.isWhatMatters ?? false,
      proposed_by: (options.proposedBy ?? this.calledBy).id,
      facts: options.facts ?? '',
      assessments: options.assessments ?? '',
    });
    return id;
  }

  async decision({ itemId, text, lifeArea = 'common', measureId }: DecisionOptions): Promise<string> {
    const id = newId();
    await insert(this.collaboration.world.db, 'meeting_decision', {
      id,
      ...this.collaboration.keys,
      meeting_id: this.id,
      agenda_item_id: itemId,
      life_area: lifeArea,
      text,
      decided_by: this.calledBy.id,
      decided_at: this.collaboration.world.now,
      measure_id: measureId ?? null,
      idempotency_key: newId(),
    });
    return id;
  }

  async start(at: Date = this.collaboration.world.now): Promise<void> {
    await this.collaboration.world.db.query("update meeting set state = 'in_progress', started_at = $2 where id = $1", [
      this.id,
      at,
    ]);
  }

  /** Opens an item of a meeting that runs. */
  async takeUp(itemId: string, at: Date = this.collaboration.world.now): Promise<void> {
    const { db } = this.collaboration.world;
    await db.query("update agenda_item set state = 'taken_up' where id = $1", [itemId]);
    await db.query('update meeting set current_item_id = $2, current_item_opened_at = $3 where id = $1', [
      this.id,
      itemId,
      at,
    ]);
  }

  /** After this nothing in the meeting can be changed any more. */
  async publish(at: Date = this.collaboration.world.now): Promise<void> {
    await this.collaboration.world.db.query(
      `update meeting set state = 'held', started_at = coalesce(started_at, $2), ended_at = coalesce(ended_at, $2),
              minutes_state = 'published', minutes_approved_by = $3, minutes_approved_at = $2, minutes_published_at = $2
        where id = $1`,
      [this.id, at, this.calledBy.id],
    );
  }
}
