import { randomUUID } from 'node:crypto';
import type { Facts, Membership } from './facts';
import type { Add } from './rows';

/** A plan, its measures, messages and crisis steps, each with the professionals behind it. */
export function addContent(ofCase: Add, facts: Facts, now: Date): void {
  const [planId, goalId, threadId] = [randomUUID(), randomUUID(), randomUUID()];
  const noted = { created_by: facts.owner.id, created_at: now };
  const common = { life_area: 'common' };
  ofCase('individual_plan', { id: planId, state: 'active', wished_on: '2020-01-01', wished_how: 'Muntlig' });
  ofCase('goal', { id: goalId, plan_id: planId, title: 'Mål', voice: 'user', rank: 'a1', ...common, ...noted });
  for (const measure of measuresOf(facts))
    ofCase('measure', {
      id: measure.id,
      goal_id: goalId,
      title: 'Tiltak',
      life_area: measure.area,
      rank: 'a1',
      status: measure.status,
      status_reason: measure.status === 'stopped' ? 'Ikke lenger nødvendig' : null,
      accountable_person_id: measure.accountable?.personId ?? facts.owner.id,
      accountable_kind: measure.accountable ? 'professional' : 'citizen',
      accountable_unit_id: measure.accountable?.unitId ?? null,
      ...noted,
    });
  ofCase('thread', { id: threadId, kind: 'team', ...common });
  for (const { id, authorId } of facts.messages)
    ofCase('message', {
      id,
      thread_id: threadId,
      author_id: authorId,
      body: 'Hei',
      sent_at: now,
      idempotency_key: id,
      ...common,
    });
  facts.crisisSteps.forEach(({ id, area: life_area }, index) =>
    ofCase('crisis_step', { id, early_warning: 'Sover lite', steps: 'Ring', rank: `a${index}`, life_area, ...noted }),
  );
}

const measuresOf = (facts: Facts): NonNullable<Membership['measure']>[] => [
  ...facts.memberships.flatMap(({ measure }) => measure ?? []),
  ...facts.measures.map(({ id, ...accountable }) => ({
    id,
    area: 'common' as const,
    status: 'agreed' as const,
    accountable,
  })),
];
