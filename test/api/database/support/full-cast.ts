import { randomBytes } from 'node:crypto';
import { dateInOslo, newId } from '@samplan/shared/kernel';
import {
  crisisStep,
  daysFrom,
  emergencyGround,
  insert,
  logQuestion,
  period,
  standardCast,
  type StandardCast,
  syntheticNationalId,
  testKeys,
  visit,
  WorldGoals,
  type World,
} from '@samplan/test/support';
import { NationalIds } from '@samplan/api/people';
import { acting } from './acting';

let counted = 0;

/** The standard cast, a standing team that has not been asked into the plan, the coordinator's place, and a course. */
export type FullCast = StandardCast & { standingTeamId: string; coordinatorPlaceId: string; courseId: string };

/** The standard cast with at least one row in every table, so that seeing none means something. */
export async function fullCast(world: World, appUrl: string): Promise<FullCast> {
  const cast = await standardCast(world);
  const { collaboration, meeting, member, owner } = cast;
  await meeting.decision({ itemId: cast.itemId, text: 'Vi prøver uten rullator' });
  await collaboration.readUntil(owner, cast.messageId);
  await world.db.query(
    'insert into minutes_read (tenant_id, collaboration_id, meeting_id, person_id, read_at) values ($1, $2, $3, $4, $5)',
    [world.tenantId, collaboration.id, meeting.id, owner.id, world.now],
  );
  await everyKindOfAccess(world, cast);
  await besideTheGoals(cast);
  const courseId = await evaluated(cast);
  await aRegister(world, cast, appUrl);
  await world.db.query('insert into circle_boundary_mark values ($1, $2)', [world.tenantId, world.now]);
  await world.db.query(
    `insert into session (id, token_hash, login_id, created_at, idle_expires_at, absolute_expires_at)
     values ($1::uuid, sha256($1::text::bytea), $2, $3, $3, $3)`,
    [newId(), owner.loginId, world.now],
  );
  await acting(appUrl, member, (db) => db.query('select app.log_reads($1)', [readsOf(cast)]));
  await everythingOfTheLog(world, cast);
  const standingTeamId = newId();
  await insert(world.db, 'standing_team', {
    id: standingTeamId,
    tenant_id: world.tenantId,
    unit_id: cast.units.mentalHealth.id,
    name: 'Demensteamet',
    valid: period(daysFrom(world.now, -60)),
  });
  await askedAndAgreed(world, cast);
  await decidedOnPlans(world, cast);
  await waysIn(world, cast);
  await begunAndWaiting(world, cast);
  return { ...cast, courseId, standingTeamId, coordinatorPlaceId: await awayAndHandedOver(world, cast) };
}

async function begunAndWaiting(world: World, { collaboration, coordinator }: StandardCast): Promise<void> {
  const own = { tenant_id: world.tenantId, person_id: coordinator.id };
  await insert(world.db, 'draft', {
    ...own,
    key: 'goal:new',
    collaboration_id: collaboration.id,
    life_area: 'common',
    fields: { title: 'Gå' },
    base_version: 0,
    saved_at: world.now,
  });
  await insert(world.db, 'sent_once', { ...own, key: newId(), at: world.now });
  await insert(world.db, 'outbox_key', { ...own, key: randomBytes(32), made_at: world.now });
  const textId = newId();
  await insert(world.db, 'shared_text', {
    id: textId,
    ...collaboration.keys,
    kind: 'evaluation',
    subject_id: newId(),
    state: Buffer.from([0, 0]),
    text: '',
    last_author_id: coordinator.id,
    last_at: world.now,
  });
  const hand = { text_id: textId, ...collaboration.keys, author_id: coordinator.id };
  await insert(world.db, 'shared_text_writer', { ...hand, client: 1000 });
}

async function besideTheGoals({ collaboration, coordinator, measureId }: StandardCast): Promise<void> {
  const goals = new WorldGoals(collaboration);
  await goals.contributor(measureId, { createdBy: coordinator, lifeArea: 'common' });
  await goals.professionalPlan({ createdBy: coordinator, lifeArea: 'common' });
  await goals.serviceOffer({ createdBy: coordinator, lifeArea: 'common' });
  await goals.need({ createdBy: coordinator, lifeArea: 'common' });
  await goals.childTalk(measureId, { createdBy: coordinator, lifeArea: 'common' });
}

/** How it went, what the steps mean, and a course of rehabilitation. */
async function evaluated({ collaboration, coordinator, goalId, plan }: StandardCast): Promise<string> {
  const goals = new WorldGoals(collaboration);
  const by = { createdBy: coordinator, lifeArea: 'common' };
  await goals.scale(await plan.goal({ lifeArea: 'common' }), by);
  await goals.evaluation(plan, { ...by, daysAgo: 30 });
  const courseId = await goals.rehabCourse(goalId, by);
  await goals.rehabActivity(courseId, by);
  return courseId;
}

async function everythingOfTheLog(
  world: World,
  { collaboration, coordinator, member, owner, units }: StandardCast,
): Promise<void> {
  const entryId = await visit(collaboration, member);
  await logQuestion(collaboration, { entryId, viewer: member, askedBy: owner });
  const tenant = { tenant_id: world.tenantId };
  await insert(world.db, 'log_alert', {
    id: newId(),
    ...collaboration.keys,
    mode: 'new_person',
    told_until: world.now,
  });
  await insert(world.db, 'log_control_hours', {
    ...tenant,
    unit_kind: units.rehabilitation.kind,
    opens: '07:00',
    closes: '18:00',
    weekends: false,
  });
  await insert(world.db, 'log_signal_review', {
    id: newId(),
    ...tenant,
    signal: 'same_name',
    viewer_id: member.id,
    on_date: '2026-02-03',
    outcome: 'explained',
    note: 'Vanlig etternavn her.',
    reviewed_by: coordinator.id,
    reviewed_at: world.now,
  });
  await insert(world.db, 'log_control_use', {
    ...tenant,
    person_id: coordinator.id,
    at: world.now,
    what: 'visits',
    asked: '{}',
  });
}

async function everyKindOfAccess(
  world: World,
  { collaboration, coordinator, owner, units }: StandardCast,
): Promise<void> {
  const helper = await world.person({ kind: 'professional', unit: units.mentalHealth });
  const citizen = await world.person({ kind: 'citizen' });
  const { circle } = collaboration;
  await circle.guardian(citizen, { areas: ['economy'] });
  await circle.parent(citizen);
  await circle.withhold('mental_health');
  await circle.exclude(helper);
  await circle.standingTeam(units.mentalHealth, [helper]);
  await circle.emergency(helper, units.mentalHealth);
  await circle.guard(citizen, units.mentalHealth);
  await crisisStep(collaboration, { createdBy: coordinator });
  await emergencyGround(world, helper);
  await insert(world.db, 'emergency_attempt', {
    tenant_id: world.tenantId,
    person_id: helper.id,
    at: world.now,
    outcome: 'nothing',
  });
  await insert(world.db, 'consent_request', {
    id: newId(),
    ...collaboration.keys,
    unit_id: units.mentalHealth.id,
    areas: ['health'],
    purpose: 'Samarbeide om søvn',
    asked_by: coordinator.id,
    asked_at: world.now,
  });
  await world.notice(owner, { kind: 'circle_changed', actor: coordinator });
}

/** A unit that was replaced, described, and an administrator's write, which leaves its history. */
async function aRegister(world: World, { administrator, member, units }: StandardCast, appUrl: string): Promise<void> {
  const tenant = { tenant_id: world.tenantId };
  const { rehabilitation, homeCare } = units;
  await insert(world.db, 'organisation', { id: newId(), ...tenant, name: 'Kommunen', type: 'municipality' });
  await insert(world.db, 'unit_profile', { unit_id: rehabilitation.id, ...tenant, helps_with: 'Trening' });
  await insert(world.db, 'unit_succession', {
    id: newId(),
    ...tenant,
    from_unit_id: homeCare.id,
    to_unit_id: rehabilitation.id,
    on_date: world.now,
  });
  await insert(world.db, 'employee', { person_id: member.id, ...tenant });
  await acting(appUrl, administrator, (db) => db.query('update unit set version = version'));
  await acting(appUrl, administrator, (db) => db.query(`update unit set zone = 'Nord' where id = $1`, [homeCare.id]));
}

/** Gives the place of the coordinator, whose hand-over was taken back. */
async function awayAndHandedOver(world: World, { collaboration, coordinator, member }: StandardCast): Promise<string> {
  const { rows } = await world.db.query<{ id: string }>(
    "select id from team_membership where collaboration_id = $1 and role = 'coordinator'",
    [collaboration.id],
  );
  await insert(world.db, 'absence', {
    id: newId(),
    tenant_id: world.tenantId,
    person_id: coordinator.id,
    from_date: '2026-07-01',
    until_date: '2026-07-31',
    state: 'planned',
    created_at: world.now,
  });
  const placeId = rows[0]!.id;
  await insert(world.db, 'hand_over', {
    ...handOverRow(placeId, coordinator.id, member),
    ...collaboration.keys,
    state: 'undone',
    planned_at: world.now,
    settled_at: world.now,
  });
  return placeId;
}

/** From one to another, everything along. */
export const handOverRow = (
  placeId: string,
  predecessorId: string,
  successor: { id: string; unitId: string | null },
): Record<string, unknown> => ({
  id: newId(),
  batch_id: newId(),
  membership_id: placeId,
  predecessor_id: predecessorId,
  successor_id: successor.id,
  successor_unit_id: successor.unitId,
  on_date: '2026-07-01',
  moves_role: true,
  moves_measures: true,
  moves_meetings: true,
  moves_questions: true,
  opens_threads: false,
  stays: false,
  tells_team: false,
  without_ground: false,
  summary: 'Ring før besøk',
});

/** An invitation, somebody who answers for a unit; the charter is of another team, for a team has one. */
async function askedAndAgreed(world: World, { collaboration, coordinator, units }: StandardCast): Promise<void> {
  const helper = await world.person({ kind: 'professional', unit: units.mentalHealth });
  await insert(world.db, 'team_invitation', {
    id: newId(),
    ...collaboration.keys,
    to_kind: 'person',
    person_id: helper.id,
    role: 'member',
    helps_with: 'Søvn',
    level: 'read',
    areas: [],
    starts_on: dateInOslo(world.now),
    state: 'open',
    invited_by: coordinator.id,
    invited_at: world.now,
  });
  await insert(world.db, 'invitation_receiver', {
    id: newId(),
    tenant_id: world.tenantId,
    unit_id: units.mentalHealth.id,
    person_id: helper.id,
    let_by: coordinator.id,
    valid: period(world.now),
  });
  const other = await world.collaboration({ owner: await world.person({ kind: 'citizen' }) });
  await other.member(coordinator, { role: 'coordinator' });
  await other.ground({ to: units.homeCare });
  await insert(world.db, 'team_charter', {
    id: newId(),
    ...other.keys,
    edited_by: coordinator.id,
    edited_at: world.now,
  });
}

/** A no to a coordinator, what the municipality has decided, and a template of its own. */
async function decidedOnPlans(
  world: World,
  { collaboration, coordinator, administrator }: StandardCast,
): Promise<void> {
  const refusal = { ...refusalRow(world.now, coordinator.id), about: 'coordinator' };
  await insert(world.db, 'plan_refusal', { ...refusal, ...collaboration.keys });
  const set = { tenant_id: world.tenantId, set_by: administrator.id, set_at: world.now };
  await insert(world.db, 'plan_setting', {
    id: newId(),
    ...set,
    active_months: 12,
    escalation_days: 14,
    review_months: 6,
    appeal_weeks: 3,
    appeal_body: 'Statsforvalteren',
  });
  const templateId = newId();
  await insert(world.db, 'plan_template', { id: templateId, ...set });
  await insert(world.db, 'plan_template_version', {
    id: newId(),
    ...set,
    template_id: templateId,
    number: 1,
    content: JSON.stringify({ name: { nb: 'Etter sykehuset' }, about: { nb: 'De første ukene hjemme' }, goals: [] }),
  });
}

export const refusalRow = (now: Date, recordedBy: string): Record<string, unknown> => ({
  id: newId(),
  about: 'plan',
  grounds: 'Det er ikke behov for tjenester fra flere.',
  decided_on: dateInOslo(now),
  appeal_by: dateInOslo(daysFrom(now, 21)),
  appeal_body: 'Statsforvalteren',
  status: 'standing',
  recorded_by: recordedBy,
  recorded_at: now,
});

/** How people came in: a number, a link, an attempt with a guessed one; how to reach the person at home. */
async function waysIn(world: World, { collaboration, coordinator, owner, relative }: StandardCast): Promise<void> {
  const tenant = { tenant_id: world.tenantId };
  // Sealed as the program would: whoever changes keys opens every number there is.
  const ids = new NationalIds(testKeys, true);
  const { keyId, sealed, hashKeyId, hash } = ids.seal(syntheticNationalId('1947-03-05', counted++ % 500), owner.id);
  await insert(world.db, 'national_id', {
    person_id: owner.id,
    ...tenant,
    person_kind: 'citizen',
    key_id: keyId,
    sealed,
    hash_key_id: hashKeyId,
    hash,
    recorded_at: world.now,
  });
  await insert(world.db, 'contact', {
    person_id: owner.id,
    ...tenant,
    address: 'Fjordveien 1',
    changed_by: owner.id,
    changed_at: world.now,
  });
  await insert(world.db, 'collaboration_opening', {
    ...collaboration.keys,
    asked_by: 'person',
    asked_on: dateInOslo(world.now),
    asked_how: 'Ringte',
    opened_by: coordinator.id,
    opened_at: world.now,
    idempotency_key: newId(),
  });
  await insert(world.db, 'personal_link', {
    id: newId(),
    ...collaboration.keys,
    person_id: relative.id,
    purpose: 'relative',
    token_hash: randomBytes(32),
    created_by: coordinator.id,
    created_at: world.now,
    expires_at: daysFrom(world.now, 7),
  });
  await collaboration.entryCode(relative, coordinator);
  await insert(world.db, 'entry_attempt', {
    id: newId(),
    at: world.now,
    way: 'personal_link',
    outcome: 'denied',
    reason: 'unknown',
    source: randomBytes(32),
    ...tenant,
  });
}

const readsOf = ({ collaboration }: StandardCast): string =>
  JSON.stringify([{ collaboration_id: collaboration.id, section: 'plan' }]);
