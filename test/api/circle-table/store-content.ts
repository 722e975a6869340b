import type { Client } from 'pg';
import type { Row } from '../../support/sql';
import type { Content } from './facts-of-content';
import { type Case, insertAll } from './store';
import { now, type StoredCases } from './stored-cases';

export interface CaseWithContent extends Case {
  content: Content;
}

/** In the order in which they refer to each other. */
const tables = [
  'goal',
  'measure',
  'measure_contributor',
  'need',
  'evaluation',
  'service_offer',
  'professional_plan',
  'rehab_course',
  'rehab_activity',
  'draft',
] as const;
type Add = (table: (typeof tables)[number], row: Row) => void;

/** Writes down what is in the plans, which are there already, and lets everybody log in. */
export async function storeContent({ db, tenantId }: StoredCases, cases: CaseWithContent[]): Promise<void> {
  const rows = new Map<string, Row[]>(tables.map((table) => [table, []]));
  const plans = await plansOf(db);
  for (const { collaborationId, facts, content } of cases)
    contentRows(content, {
      planId: plans.get(collaborationId)!,
      ownerId: facts.owner.id,
      professionals: facts.professionals.map(({ id }) => id),
      add: (table, row) => rows.get(table)!.push({ tenant_id: tenantId, collaboration_id: collaborationId, ...row }),
    });
  await db.query('begin');
  for (const [table, some] of rows) await insertAll(db, table, some);
  for (const { collaborationId, content } of cases)
    await db.query(
      `update individual_plan set what_matters = 'Musikk', what_matters_author_id = $2, what_matters_at = $3,
              what_matters_version = 1 where collaboration_id = $1`,
      [collaborationId, content.whatMattersBy, now],
    );
  await db.query(`insert into login (id, issuer, subject) select id, 'table', id::text from person`);
  await db.query('update person set login_id = id');
  await db.query('commit');
  await db.query('analyze');
}

async function plansOf(db: Client): Promise<Map<string, string>> {
  const { rows } = await db.query<{ id: string; of: string }>('select id, collaboration_id as of from individual_plan');
  return new Map(rows.map(({ id, of }) => [of, id]));
}

interface In {
  planId: string;
  ownerId: string;
  professionals: string[];
  add: Add;
}

function contentRows(content: Content, { planId, ownerId, professionals, add }: In): void {
  const common = ({ id, removed, by }: { id: string; removed: boolean; by?: string }): Row => ({
    id,
    created_by: by ?? ownerId,
    created_at: now,
    removed_at: removed ? now : null,
    removed_by: removed ? ownerId : null,
  });
  const row = (of: { id: string; removed: boolean; area: string; by?: string }): Row => ({
    ...common(of),
    life_area: of.area,
  });
  for (const goal of content.goals)
    add('goal', {
      ...row(goal),
      plan_id: planId,
      title: 'Mål',
      voice: 'user',
      rank: 'a2',
      is_top: false,
      state: 'open',
    });
  for (const { goalId, accountable, ...measure } of content.measures)
    add('measure', {
      ...row(measure),
      goal_id: goalId,
      title: 'Tiltak',
      status: 'agreed',
      rank: 'a2',
      user_answer: 'yes',
      accountable_person_id: accountable?.personId ?? ownerId,
      accountable_kind: accountable ? 'professional' : 'citizen',
      accountable_unit_id: accountable?.unitId ?? null,
    });
  for (const { measureId, personId, unitId, ...contributor } of content.contributors)
    add('measure_contributor', {
      ...row(contributor),
      measure_id: measureId,
      person_id: personId,
      unit_id: unitId,
      name: personId === null && unitId === null ? 'Naboen' : null,
    });
  for (const { state, ownerId: owner, ownerUnitId, measureId, ...need } of content.needs)
    add('need', {
      ...row(need),
      text: 'Trenger noe',
      said_by: professionals.includes(need.by) ? 'service' : 'person',
      state,
      state_since: now,
      open_since: now,
      owner_id: owner,
      owner_unit_id: ownerUnitId,
      reason: state === 'declined' ? 'Har det ikke' : null,
      measure_id: measureId,
    });
  content.evaluations.forEach(({ goalId, voice, alsoBy, ...evaluation }, index) =>
    add('evaluation', {
      ...row(evaluation),
      plan_id: planId,
      goal_id: goalId,
      evaluated_on: `2026-05-0${index + 1}`,
      outcome: voice === 'service' ? 'less' : null,
      outcome_by: voice === 'service' ? evaluation.by : null,
      spoken_by: voice === 'service' ? alsoBy : [],
      learnt: voice === 'service' ? 'At det tar tid' : null,
      own_outcome: voice === 'user' ? 'more' : null,
      own_words: voice === 'user' ? 'Det gikk fint' : null,
      own_by: voice === 'user' ? evaluation.by : null,
    }),
  );
  for (const { unitId, ...offer } of content.offers)
    add('service_offer', { ...row(offer), unit_id: unitId, wish: 'Følge', answer: 'cannot', reason: 'Ingen ledige' });
  for (const { unitId, ...plan } of content.professionalPlans)
    add('professional_plan', { ...row(plan), unit_id: unitId, kind: 'care', title: 'Plan' });
  for (const { goalId, activities, ...course } of content.courses) {
    add('rehab_course', {
      ...row(course),
      goal_id: goalId,
      purpose: 'Gå til butikken',
      from_date: '2026-05-01',
      until_date: '2026-07-01',
    });
    for (const { ratedBy, ...activity } of activities)
      add('rehab_activity', {
        ...common({ ...activity, by: course.by }),
        life_area: course.area,
        course_id: course.id,
        what: 'Gå',
        start_rating: ratedBy ? 4 : null,
        start_by: ratedBy,
      });
  }
  for (const { key, personId, area } of content.drafts)
    add('draft', {
      person_id: personId,
      key,
      life_area: area,
      fields: { text: 'Begynt' },
      base_version: 0,
      saved_at: now,
    });
}
