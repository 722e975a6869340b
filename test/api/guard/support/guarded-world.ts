import { newId } from '@samplan/shared/kernel';
import {
  daysFrom,
  standardCast,
  type StandardCast,
  type TestApi,
  type World,
  WorldGoals,
  type WorldPerson,
} from '@samplan/test/support';

/** Everybody a guard may be toward, in one place. */
export const guardedPersonas = ['owner', 'relative', 'parent', 'guardian'] as const;
type GuardedPersona = (typeof guardedPersonas)[number];

export interface GuardedWorld {
  cast: StandardCast;
  people: Record<GuardedPersona, WorldPerson>;
  /** Words and ids that give away that rehabilitation, or anybody through it, takes part. */
  secrets: Record<string, string>;
  /** Meeting called by the service; its items and decisions belong to it. */
  theirMeetingId: string;
}

const sql = (world: World, text: string, values: unknown[]): Promise<unknown> => world.db.query(text, values);

/** The standard cast around a child, with something of every kind that comes from rehabilitation. */
export async function guardedWorld(api: TestApi, world: World): Promise<GuardedWorld> {
  const cast = await standardCast(world);
  const { collaboration, coordinator, member, owner, plan, meeting, units } = cast;
  await sql(world, `update person set born_on = (now() - interval '13 years')::date where id = $1`, [owner.id]);
  const parent = await world.person({ kind: 'citizen', name: 'Ola Nilsen' });
  const guardian = await world.person({ kind: 'citizen', name: 'Vera Voll' });
  await collaboration.circle.parent(parent);
  await collaboration.circle.guardian(guardian);
  await sql(world, `update next_of_kin set areas = '{health,daily_living,family}' where person_id = $1`, [
    cast.relative.id,
  ]);
  await sql(world, `update ground set areas = '{health,daily_living,family}' where person_id = $1`, [cast.relative.id]);
  const people = { owner, relative: cast.relative, parent, guardian };

  const inTeam = await world.person({ kind: 'professional', unit: units.rehabilitation, name: 'Rolf Teamsen' });
  const standing = await collaboration.circle.standingTeam(units.rehabilitation, [inTeam]);
  const measureId = await plan.measure({ goalId: cast.goalId, title: 'Uten fysio', accountable: owner });
  const theirMeeting = await collaboration.meeting({
    calledBy: member,
    title: 'Vårt møte',
    participants: [...Object.values(people), coordinator, member],
  });
  const theirItemId = await theirMeeting.item({ title: 'Vår sak' });
  const proposedId = await meeting.item({ title: 'Foreslått av oss', proposedBy: member });
  const decisionId = await meeting.decision({ itemId: cast.itemId, text: 'Vi tar det', measureId: cast.measureId });
  const asTheirs = `update meeting_decision set decided_by = $1 where id = $2`;
  const otherDecisionId = await meeting.decision({ itemId: cast.itemId, text: 'Bestemt av oss' });
  await sql(world, asTheirs, [member.id, otherDecisionId]);
  const messageId = await collaboration.message(member, 'Hei fra oss');
  for (const to of Object.values(people)) await world.notice(to, { kind: 'circle_changed', actor: member });
  await sql(world, 'update notice set collaboration_id = $1', [collaboration.id]);
  const goals = new WorldGoals(collaboration);
  const evaluationId = await goals.evaluation(plan, { createdBy: member, goalId: cast.goalId });
  await goals.need({ createdBy: member });
  const requestId = newId();
  await sql(
    world,
    `insert into consent_request (id, tenant_id, collaboration_id, unit_id, areas, purpose, asked_by, asked_at)
     values ($1, $2, $3, $4, '{health}', 'Trene sammen', $5, $6)`,
    [requestId, world.tenantId, collaboration.id, units.rehabilitation.id, coordinator.id, world.now],
  );
  // Words the person's own, written down by the service; minutes approved and read by it; visits by it.
  await sql(world, 'update individual_plan set what_matters_author_id = $1 where id = $2', [member.id, plan.id]);
  const past = await collaboration.meeting({
    calledBy: coordinator,
    participants: [owner, member],
    state: 'held',
    startsAt: daysFrom(world.now, -5),
  });
  await past.publish();
  await sql(
    world,
    'insert into minutes_read (tenant_id, collaboration_id, meeting_id, person_id, read_at) values ($1, $2, $3, $4, $5)',
    [world.tenantId, collaboration.id, past.id, member.id, world.now],
  );
  await (
    await api.as(member)
  ).data('query ($id: ID!) { collaboration(id: $id) { id plan { id } } }', {
    id: collaboration.id,
  });

  return {
    cast,
    people,
    theirMeetingId: theirMeeting.id,
    secrets: {
      'name of the service': units.rehabilitation.name,
      'id of the service': units.rehabilitation.id,
      'name of an employee': member.name,
      'id of an employee': member.id,
      'name of somebody in its standing team': inTeam.name,
      'id of its standing team': standing.teamId,
      'a case of its standing team': standing.caseId,
      'a measure it answers for': cast.measureId,
      'its meeting': theirMeeting.id,
      'an item of its meeting': theirItemId,
      'an item it proposed': proposedId,
      'a decision it took': otherDecisionId,
      'a decision that is its measure': decisionId,
      'its message': messageId,
      'how it says it went': evaluationId,
      'a consent to it': cast.memberGroundId,
      'a question about consent to it': requestId,
      'what belongs to somebody else': measureId,
    },
  };
}
