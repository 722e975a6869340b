import type { LifeArea, OfferAnswer, ProfessionalPlanKind } from '@samplan/shared/contracts';
import type { Row, Table } from '../core/book';
import { asFields } from './edit';
import type { Story } from './story';
import type { Actor, Unit } from './town';

interface Written {
  by: Actor;
  at: Date;
}
type Small = Table & ('measure_contributor' | 'professional_plan' | 'service_offer');

/** What stands beside the goals of a plan: who contributes, plans kept elsewhere, what can and cannot be offered. */
export class GoalsStory {
  constructor(private readonly story: Story) {}

  /** Somebody in the circle, a whole unit, or by name somebody who is not in the program. */
  contributes(measure: Row, who: Actor | Unit | string, does: string, written: Written): Row {
    const isPerson = typeof who !== 'string' && 'given' in who;
    const whose = {
      measure_id: measure['id'],
      person_id: isPerson ? who.id : null,
      unit_id: typeof who !== 'string' && !isPerson ? who.id : null,
      name: typeof who === 'string' ? who : null,
      does,
    };
    return this.add('measure_contributor', measure['life_area'], whose, written);
  }

  plan(
    area: LifeArea,
    plan: { kind: ProfessionalPlanKind; title: string; unit: Unit; keptWhere: string; reviseOn: number },
    written: Written,
  ): void {
    const { kind, title, unit, keptWhere } = plan;
    const reviseOn = this.story.town.calendar.date(plan.reviseOn);
    const row = { kind, title, unit_id: unit.id, kept_where: keptWhere, revise_on: reviseOn };
    this.add('professional_plan', area, row, written);
  }

  offer(
    area: LifeArea,
    { unit, ...said }: { unit: Unit; wish: string; answer: OfferAnswer; reason: string | null },
    written: Written,
  ): void {
    this.add('service_offer', area, { unit_id: unit.id, ...said }, written);
  }

  /** Somebody has talked with the child before child welfare began. */
  talk(measure: Row, { by, at }: Written): void {
    const { town, keys } = this.story;
    const id = this.story.newId(at);
    const said = { outcome: 'talked', talked_on: town.calendar.dayOf(at), guardian_answer: 'yes' };
    const about = { measure_id: measure['id'] };
    town.book.add('child_talk', {
      id,
      ...keys,
      ...about,
      life_area: measure['life_area'],
      ...said,
      reason: null,
      guardian_note: null,
      recorded_by: by.id,
      recorded_at: at,
      version: 1,
    });
    const change = { area: measure['life_area'], after: asFields({ ...about, ...said }) };
    this.story.happened('child_talk.recorded', 'child_talk', { id, version: 1 }, by, at, change);
  }

  private add(table: Small, area: unknown, columns: Row, { by, at }: Written): Row {
    const { town, keys } = this.story;
    const id = this.story.newId(at);
    const kept = { removed_at: null, removed_by: null, version: 1 };
    const row = { id, ...keys, life_area: area, ...columns, created_by: by.id, created_at: at, ...kept };
    const type = table === 'measure_contributor' ? 'contributor.changed' : (`${table}.changed` as const);
    const change = { area, after: asFields(columns) };
    this.story.happened(type, table, { id, version: 1 }, by, at, change);
    return town.book.add(table, row);
  }
}
