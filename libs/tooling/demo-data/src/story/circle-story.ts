import type { LifeArea } from '@samplan/shared/contracts';
import type { Row } from '../core/book';
import type { Story } from './story';
import type { Actor, Unit } from './town';

/** Who stands near a person, whom the person keeps out, and what the person said no to. */
export class CircleStory {
  constructor(private readonly story: Story) {}

  parent(actor: Actor, from: number, recordedBy: Actor): void {
    this.add('parental_responsibility', from, {
      person_id: actor.id,
      recorded_by: recordedBy.id,
      recorded_at: this.at(from),
    });
  }

  guardian(actor: Actor, areas: readonly LifeArea[], from: number, recordedBy: Actor): void {
    this.add('guardian_mandate', from, {
      person_id: actor.id,
      level: 'contribute',
      areas,
      may_consent: true,
      authority: 'Statsforvalteren',
      recorded_by: recordedBy.id,
      recorded_at: this.at(from),
    });
  }

  spokesperson(actor: Actor, organisation: string, areas: readonly LifeArea[], from: number): void {
    this.add('next_of_kin', from, {
      person_id: actor.id,
      relationship: 'Talsperson',
      level: 'contribute',
      areas,
      kind: 'spokesperson',
      organisation,
      closest: false,
    });
    this.story.ground(actor, { areas, purpose: 'Være med meg i møter', from, recordedBy: this.story.owner });
  }

  keepOut(actor: Actor, from: number): void {
    this.add('exclusion', from, {
      person_id: actor.id,
      person_kind: 'professional',
      created_by: this.story.owner.id,
      created_at: this.at(from),
    });
  }

  withhold(area: 'health' | 'mental_health', from: number): void {
    const { owner } = this.story;
    this.add('withheld_area', from, { life_area: area, withheld_by: owner.id, withheld_at: this.at(from) });
  }

  /** A card that was answered with a no, or still waits when `answered` is left out. */
  asked(unit: Unit, areas: readonly LifeArea[], purpose: string, on: number, by: Actor, answered?: 'no'): void {
    const { story } = this;
    story.town.book.add('consent_request', {
      id: story.newId(this.at(on)),
      ...story.keys,
      unit_id: unit.id,
      areas,
      purpose,
      asked_by: by.id,
      asked_at: this.at(on),
      answer: answered ?? null,
      answered_at: answered ? this.at(on) : null,
      answered_by: answered ? story.owner.id : null,
      given_how: answered ? 'spoken' : null,
      version: answered ? 2 : 1,
    });
  }

  private at(day: number): Date {
    return this.story.town.calendar.at(day, '10:00');
  }

  private add(
    table: 'parental_responsibility' | 'guardian_mandate' | 'next_of_kin' | 'exclusion' | 'withheld_area',
    from: number,
    row: Row,
  ): void {
    const { story } = this;
    const id = story.newId(this.at(from));
    story.town.book.add(table, {
      id,
      ...story.keys,
      ...row,
      valid: `[${this.at(from).toISOString()},)`,
      version: 1,
    });
  }
}
