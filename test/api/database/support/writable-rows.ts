import { dateInOslo, newId } from '@samplan/shared/kernel';
import { daysFrom, period, type StandardCast } from '@samplan/test/support';
import { type FullCast, handOverRow, refusalRow } from './full-cast';
import type { Viewer } from './acting';

type Row = Record<string, unknown>;

/** What the program writes that is about nobody’s collaboration: others keep it, and there is no circle to tell. */
export const directoryTables: Record<string, string> = {
  employee: 'kept by leaders and administrators; its history keeps itself',
  organisation: 'kept by administrators; its history keeps itself',
  person: 'employees are added by administrators',
  invitation_receiver: 'kept by the leader of the unit',
  standing_team: 'kept by leaders and administrators',
  standing_team_member: 'kept by leaders and administrators',
  emergency_setting: 'decided by administrators',
  plan_setting: 'decided by administrators',
  plan_template: 'kept by administrators and the coordinating unit',
  plan_template_version: 'kept by administrators and the coordinating unit',
  unit: 'kept by administrators; its history keeps itself',
  unit_membership: 'kept by administrators; its history keeps itself',
  unit_profile: 'kept by leaders and administrators; its history keeps itself',
  unit_succession: 'kept by administrators; its history keeps itself',
};

/** What others than the coordinator write, each with where that is tried. */
export const writtenByOthers: Record<string, string> = {
  draft: 'whoever writes it, unseen by others: drafts.int.spec.ts',
  shared_text: 'those who may write what it is about, over the line: texts.int.spec.ts',
  shared_text_writer: 'each under their own numbers, over the line: texts.int.spec.ts',
  sent_once: 'whoever sends it: drafts.int.spec.ts',
  outbox_key: 'each for their own devices: drafts.int.spec.ts',
  log_alert: 'the person alone: log-alert.int.spec.ts',
  log_control_hours: 'log control: log-control.int.spec.ts',
  log_control_use: 'log control: log-control.int.spec.ts',
  log_question: 'whoever may read the log: log-question.int.spec.ts',
  log_question_line: 'those with a part in the question: log-question.int.spec.ts',
  log_signal_review: 'log control: log-control.int.spec.ts',
};

export const writableTables = [
  'agenda_item',
  'change',
  'child_talk',
  'consent_request',
  'crisis_step',
  'disclosure_guard',
  'evaluation',
  'exclusion',
  'goal',
  'goal_scale',
  'ground',
  'guardian_mandate',
  'hand_over',
  'individual_plan',
  'measure',
  'measure_contributor',
  'meeting',
  'meeting_decision',
  'meeting_participant',
  'message',
  'minutes_read',
  'need',
  'next_of_kin',
  'parental_responsibility',
  'plan_refusal',
  'professional_plan',
  'rehab_activity',
  'rehab_course',
  'service_offer',
  'standing_team_case',
  'team_charter',
  'team_invitation',
  'team_membership',
  'thread_read',
  'withheld_area',
] as const;
export type WritableTable = (typeof writableTables)[number];

/** A new row for each table the running program may add to; the coordinator of the cast is entitled to every one. */
export function writableRows(cast: StandardCast & Partial<FullCast>): Record<WritableTable, Row> {
  const { collaboration, coordinator, meeting, standingTeamId, unitLeader } = cast;
  const keys = collaboration.keys;
  const now = collaboration.world.now;
  const own = { id: newId(), ...keys, life_area: 'common' };
  const noted = { created_by: coordinator.id, created_at: now };
  const course = {
    goal_id: cast.goalId,
    purpose: 'Gå trapper',
    from_date: dateInOslo(now),
    until_date: dateInOslo(now),
    ...noted,
  };
  const dated = { id: newId(), ...keys, valid: period(daysFrom(now, -1), daysFrom(now, 30)) };
  const areas = ['health'];
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
    consent_request: {
      id: newId(),
      ...keys,
      unit_id: cast.units.mentalHealth.id,
      areas,
      purpose: 'Søvn',
      asked_by: coordinator.id,
      asked_at: now,
    },
    disclosure_guard: {
      ...dated,
      toward_id: cast.relative.id,
      unit_id: cast.units.mentalHealth.id,
      reason: 'Vent',
      legal_ground: 'Hensyn',
      decided_by: coordinator.id,
      decided_at: now,
    },
    exclusion: { ...dated, person_id: cast.stranger.id, ...noted },
    ground: {
      ...dated,
      kind: 'consent',
      unit_id: cast.units.mentalHealth.id,
      areas,
      purpose: 'Søvn',
      given_how: 'spoken',
      recorded_by: coordinator.id,
    },
    guardian_mandate: {
      ...dated,
      person_id: cast.relative.id,
      level: 'read',
      areas,
      may_consent: false,
      authority: 'Statsforvalteren',
      recorded_by: coordinator.id,
      recorded_at: now,
    },
    hand_over: {
      ...handOverRow(cast.coordinatorPlaceId ?? newId(), coordinator.id, cast.member),
      ...keys,
      state: 'planned',
      planned_at: now,
    },
    individual_plan: {
      id: newId(),
      ...keys,
      state: 'declined',
      wished_on: dateInOslo(now),
      wished_how: 'Spurt i en samtale',
    },
    plan_refusal: { ...refusalRow(now, coordinator.id), ...keys },
    next_of_kin: { ...dated, person_id: cast.stranger.id, relationship: 'Bror', level: 'read', areas },
    parental_responsibility: { ...dated, person_id: cast.relative.id, recorded_by: coordinator.id, recorded_at: now },
    standing_team_case: {
      ...dated,
      standing_team_id: standingTeamId,
      level: 'read',
      areas,
      asked_by: coordinator.id,
    },
    team_charter: {
      id: newId(),
      ...keys,
      purpose: 'Hjemme lengst mulig',
      edited_by: coordinator.id,
      edited_at: now,
    },
    team_invitation: {
      id: newId(),
      ...keys,
      to_kind: 'person',
      person_id: cast.stranger.id,
      role: 'member',
      helps_with: 'Samtaler',
      level: 'read',
      areas,
      starts_on: dateInOslo(now),
      state: 'open',
      invited_by: coordinator.id,
      invited_at: now,
    },
    team_membership: { ...dated, person_id: cast.stranger.id, role: 'member', level: 'read', areas },
    withheld_area: { ...dated, life_area: 'health', withheld_by: coordinator.id, withheld_at: now },
    crisis_step: { ...own, early_warning: 'Sover lite', steps: 'Ring datteren', rank: 'a9', ...noted },
    goal: { ...own, plan_id: cast.plan.id, title: 'Ut på tur', voice: 'user', rank: 'a9', ...noted },
    measure: { ...own, goal_id: cast.goalId, title: 'Bestille time', rank: 'a9', status: 'proposed', ...noted },
    measure_contributor: { ...own, measure_id: cast.measureId, name: 'Naboen', ...noted },
    child_talk: {
      ...own,
      measure_id: cast.measureId,
      outcome: 'talked',
      talked_on: dateInOslo(now),
      guardian_answer: 'not_asked',
      recorded_by: coordinator.id,
      recorded_at: now,
    },
    professional_plan: { ...own, kind: 'treatment', title: 'Behandlingsplan', ...noted },
    goal_scale: { ...own, goal_id: cast.goalId, as_hoped: 'Går til butikken', with_person: true, ...noted },
    evaluation: {
      ...own,
      plan_id: cast.plan.id,
      goal_id: cast.goalId,
      evaluated_on: dateInOslo(now),
      learnt: 'Mer tid',
      ...noted,
    },
    rehab_course: { ...own, ...course },
    rehab_activity: { ...own, course_id: cast.courseId, what: 'Gå trapper', ...noted },
    need: { ...own, text: 'Noen å spise middag med', said_by: 'person', ...noted },
    service_offer: { ...own, wish: 'Følge til butikken', answer: 'can', ...noted },
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
