import { dateInOslo, newId } from '@samplan/shared/kernel';
import { daysFrom, insert } from './sql';
import type { WorldPerson, WorldUnit } from './world';
import type { WorldCollaboration } from './world-collaboration';

interface Written {
  createdBy: WorldPerson;
  lifeArea?: string;
}

/** Small things that hang on a plan, as somebody wrote them down. */
export class WorldGoals {
  constructor(private readonly collaboration: WorldCollaboration) {}

  contributor(
    measureId: string,
    who: Written & { person?: WorldPerson; unit?: WorldUnit; name?: string },
  ): Promise<string> {
    const { person, unit, name } = who;
    const named = {
      person_id: person?.id ?? null,
      unit_id: unit?.id ?? null,
      name: person || unit ? null : (name ?? 'Naboen'),
    };
    return this.add('measure_contributor', who, { measure_id: measureId, ...named, does: 'Blir med ut' });
  }

  professionalPlan(by: Written): Promise<string> {
    return this.add('professional_plan', by, { kind: 'treatment', title: 'Behandlingsplan' });
  }

  serviceOffer(by: Written): Promise<string> {
    return this.add('service_offer', by, {
      wish: 'Følge til butikken',
      answer: 'cannot',
      reason: 'Ingen ledige timer',
    });
  }

  /** As a service sees it, or as `own` has said. */
  evaluation(
    plan: { id: string },
    by: Written & { goalId?: string; own?: WorldPerson; daysAgo?: number },
  ): Promise<string> {
    const { goalId, own, daysAgo = 0, createdBy } = by;
    return this.add('evaluation', by, {
      plan_id: plan.id,
      goal_id: goalId ?? null,
      evaluated_on: dateInOslo(daysFrom(this.collaboration.world.now, -daysAgo)),
      ...(own
        ? { own_outcome: 'more', own_by: own.id }
        : { outcome: 'as_hoped', outcome_by: createdBy.id, learnt: 'Korte turer virker best' }),
    });
  }

  scale(goalId: string, by: Written): Promise<string> {
    return this.add('goal_scale', by, { goal_id: goalId, as_hoped: 'Går til butikken', with_person: true });
  }

  rehabCourse(goalId: string, by: Written): Promise<string> {
    const { now } = this.collaboration.world;
    const period = { from_date: dateInOslo(daysFrom(now, -14)), until_date: dateInOslo(daysFrom(now, 28)) };
    return this.add('rehab_course', by, { goal_id: goalId, purpose: 'Gå trappa alene', ...period });
  }

  rehabActivity(courseId: string, by: Written): Promise<string> {
    return this.add('rehab_activity', by, { course_id: courseId, what: 'Gå trapper' });
  }

  need(by: Written & { saidBy?: string; since?: Date }): Promise<string> {
    const since = by.since ?? this.collaboration.world.now;
    return this.add('need', by, {
      text: 'Noen å spise middag med',
      said_by: by.saidBy ?? 'person',
      state_since: since,
      open_since: since,
    });
  }

  async childTalk(measureId: string, { createdBy, lifeArea }: Written): Promise<string> {
    const id = newId();
    const { db, now } = this.collaboration.world;
    await insert(db, 'child_talk', {
      id,
      ...this.collaboration.keys,
      measure_id: measureId,
      life_area: lifeArea ?? 'daily_living',
      outcome: 'talked',
      talked_on: dateInOslo(now),
      guardian_answer: 'no',
      guardian_note: 'Vil vente',
      recorded_by: createdBy.id,
      recorded_at: now,
    });
    return id;
  }

  private async add(table: string, { createdBy, lifeArea }: Written, rest: Record<string, unknown>): Promise<string> {
    const id = newId();
    const { db, now } = this.collaboration.world;
    const kept = { life_area: lifeArea ?? 'daily_living', created_by: createdBy.id, created_at: now };
    await insert(db, table, { id, ...this.collaboration.keys, ...kept, ...rest });
    return id;
  }
}
