import type { AgendaItemState, Attendance, LifeArea } from '@samplan/shared/contracts';
import type { Row } from '../core/book';
import { minutesAfter } from '../core/calendar';
import { asFields, editRow } from './edit';
import type { Story } from './story';
import type { Actor } from './town';

interface MeetingTerms {
  title: string;
  place: string;
  startsAt: Date;
  minutes: number;
  calledBy: Actor;
  calledAt: Date;
  participants: readonly Actor[];
}

interface ItemTerms {
  title: string;
  area: LifeArea;
  minutes: number;
  proposedBy: Actor;
  isWhatMatters?: boolean;
  state?: 'proposed' | 'on_agenda';
}

export class MeetingStory {
  readonly id: unknown;
  private readonly row: Row;
  private readonly seats: { actor: Actor; row: Row }[] = [];
  readonly items: Row[] = [];

  constructor(
    readonly story: Story,
    readonly terms: MeetingTerms,
  ) {
    const { book } = story.town;
    const columns = { title: terms.title, starts_at: terms.startsAt, place: terms.place };
    this.row = book.add('meeting', {
      id: story.newId(terms.calledAt),
      ...story.keys,
      ...columns,
      ends_at: minutesAfter(terms.startsAt, terms.minutes),
      state: 'called',
      called_by: terms.calledBy.id,
      idempotency_key: story.newId(terms.calledAt),
      started_at: null,
      ended_at: null,
      version: 1,
    });
    this.id = this.row['id'];
    for (const actor of terms.participants) {
      const seat = { ...story.keys, meeting_id: this.id, person_id: actor.id, attendance: 'invited' };
      this.seats.push({ actor, row: book.add('meeting_participant', seat) });
    }
    story.happened('meeting.called', 'meeting', { id: this.id, version: 1 }, terms.calledBy, terms.calledAt, {
      area: 'common',
      after: asFields({ ...columns, state: 'called' }),
    });
  }

  item(terms: ItemTerms, at: Date = this.terms.calledAt): Row {
    const item = this.story.town.book.add('agenda_item', {
      id: this.story.newId(at),
      ...this.story.keys,
      meeting_id: this.id,
      life_area: terms.area,
      title: terms.title,
      position: this.items.length + 1,
      minutes: terms.minutes,
      state: terms.state ?? 'on_agenda',
      is_what_matters: terms.isWhatMatters ?? false,
      proposed_by: terms.proposedBy.id,
      facts: '',
      assessments: '',
      version: 1,
    });
    this.items.push(item);
    this.story.happened('agenda_item.added', 'agenda_item', { id: item['id'], version: 1 }, terms.proposedBy, at, {
      area: terms.area,
      after: { title: terms.title, state: item['state'] },
    });
    return item;
  }

  start(absent: readonly Actor[]): void {
    this.edit({ state: 'in_progress', started_at: this.terms.startsAt }, this.terms.startsAt);
    for (const { actor, row } of this.seats) {
      const attendance: Attendance = absent.includes(actor) ? 'absent' : 'present';
      row['attendance'] = attendance;
      this.story.happened(
        'attendance.marked',
        'meeting',
        { id: this.id, version: this.row['version'] },
        this.terms.calledBy,
        minutesAfter(this.terms.startsAt, 1),
        { area: 'common', before: { attendance: 'invited' }, after: { personId: actor.id, attendance } },
      );
    }
  }

  takeUp(item: Row, notes: { facts: string; assessments: string }, minutesIn: number, state: AgendaItemState): void {
    const at = minutesAfter(this.terms.startsAt, minutesIn);
    const { life_area: area } = item;
    const change = { type: 'agenda_item.edited', entity: 'agenda_item', by: this.terms.calledBy, area } as const;
    if (state === 'concluded') editRow(this.story, item, notes, { ...change, at: minutesAfter(at, 4) });
    editRow(this.story, item, { state }, { ...change, at: minutesAfter(at, 5) });
  }

  decide(item: Row, text: string, minutesIn: number): Row {
    const at = minutesAfter(this.terms.startsAt, minutesIn);
    const by = this.terms.calledBy;
    const decision = this.story.town.book.add('meeting_decision', {
      id: this.story.newId(at),
      ...this.story.keys,
      meeting_id: this.id,
      agenda_item_id: item['id'],
      life_area: item['life_area'],
      text,
      decided_by: by.id,
      decided_at: at,
      measure_id: null,
      idempotency_key: this.story.newId(at),
      version: 1,
    });
    this.story.happened('decision.taken', 'meeting_decision', { id: decision['id'], version: 1 }, by, at, {
      area: item['life_area'],
      after: { text },
    });
    return decision;
  }

  becomes(decision: Row, measure: Row, at: Date): void {
    const { life_area: area } = decision;
    const change = { type: 'decision.edited', entity: 'meeting_decision', by: this.terms.calledBy, at, area } as const;
    editRow(this.story, decision, { measure_id: measure['id'] }, change);
  }

  end(): void {
    const at = minutesAfter(this.terms.startsAt, this.terms.minutes);
    this.edit({ state: 'held', ended_at: at }, at);
  }

  cancel(at: Date): void {
    this.edit({ state: 'cancelled' }, at);
  }

  /** Readers are those who have read the minutes afterwards, and when. */
  publish(readers: readonly { actor: Actor; at: Date }[]): void {
    const at = minutesAfter(this.terms.startsAt, this.terms.minutes + 4);
    const by = this.terms.calledBy;
    this.row['version'] = Number(this.row['version']) + 1;
    this.story.town.book.publish({ id: String(this.id), approvedBy: by.id, at });
    this.story.happened('minutes.published', 'meeting', { id: this.id, version: this.row['version'] }, by, at, {
      area: 'common',
      before: { minutesState: 'draft' },
      after: { minutesState: 'published' },
    });
    for (const { actor, at: readAt } of readers) {
      this.story.town.book.add('minutes_read', {
        ...this.story.keys,
        meeting_id: this.id,
        person_id: actor.id,
        read_at: readAt,
      });
      this.story.happened('minutes.read', 'meeting', { id: this.id, version: this.row['version'] }, actor, readAt, {
        area: 'common',
        after: { readAt },
      });
    }
  }

  private edit(columns: Row, at: Date): void {
    const by = this.terms.calledBy;
    editRow(this.story, this.row, columns, { type: 'meeting.edited', entity: 'meeting', by, at, area: 'common' });
  }
}
