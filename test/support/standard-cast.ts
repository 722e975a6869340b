import type { World, WorldPerson, WorldUnit } from './world';
import type { WorldCollaboration } from './world-collaboration';
import type { WorldMeeting } from './world-meeting';
import type { WorldPlan } from './world-plan';

/** The people and the content that most tests of access and of the main job need. */
export interface StandardCast {
  units: { homeCare: WorldUnit; rehabilitation: WorldUnit; mentalHealth: WorldUnit; administration: WorldUnit };
  owner: WorldPerson;
  /** Let in by the owner, sees daily living and family. */
  relative: WorldPerson;
  coordinator: WorldPerson;
  /** Physiotherapist in the team, sees health and daily living. */
  member: WorldPerson;
  /** Works in the same municipality, but not with this person. */
  stranger: WorldPerson;
  /** Coordinator in another municipality. */
  neighbour: WorldPerson;
  unitLeader: WorldPerson;
  administrator: WorldPerson;
  collaboration: WorldCollaboration;
  memberGroundId: string;
  relativeGroundId: string;
  coordinatorGroundId: string;
  plan: WorldPlan;
  goalId: string;
  measureId: string;
  /** In economy, which neither the relative nor the member has. */
  hiddenGoalId: string;
  hiddenMeasureId: string;
  meeting: WorldMeeting;
  whatMattersItemId: string;
  itemId: string;
  /** Taken under the item; not yet a measure. */
  decisionId: string;
  messageId: string;
}

export async function standardCast(world: World): Promise<StandardCast> {
  const units = {
    homeCare: await world.unit('home_care', 'Hjemmetjenesten'),
    rehabilitation: await world.unit('rehabilitation', 'Rehabilitering'),
    mentalHealth: await world.unit('mental_health', 'Psykisk helse og rus'),
    administration: await world.unit('administration', 'Administrasjonen'),
  };
  const owner = await world.person({ kind: 'citizen', name: 'Aud Nilsen' });
  const relative = await world.person({ kind: 'citizen', name: 'Liv Nilsen' });
  const coordinator = await world.person({
    kind: 'professional',
    unit: units.homeCare,
    name: 'Kari Berg',
    profession: 'Sykepleier',
    workPhone: '70 00 00 01',
  });
  const member = await world.person({
    kind: 'professional',
    unit: units.rehabilitation,
    name: 'Per Lie',
    profession: 'Fysioterapeut',
  });
  const stranger = await world.person({ kind: 'professional', unit: units.mentalHealth, name: 'Stine Moe' });
  const unitLeader = await world.person({
    kind: 'professional',
    unit: units.homeCare,
    role: 'leader',
    name: 'Berit Aas',
  });
  const administrator = await world.person({
    kind: 'professional',
    unit: units.administration,
    role: 'administrator',
    name: 'Siri Dahl',
  });
  const neighbour = await neighbourCoordinator(world);

  const collaboration = await world.collaboration({ owner });
  await collaboration.member(coordinator, { role: 'coordinator', helpsWith: 'Holder i trådene' });
  await collaboration.member(member, { areas: ['health', 'daily_living'], helpsWith: 'Trener gange' });
  await collaboration.relative(relative, { areas: ['daily_living', 'family'] });
  const coordinatorGroundId = await collaboration.ground({ to: units.homeCare });
  const memberGroundId = await collaboration.ground({ to: units.rehabilitation });
  const relativeGroundId = await collaboration.ground({ to: relative });

  const plan = await collaboration.plan();
  const goalId = await plan.goal();
  const measureId = await plan.measure({ goalId, accountable: member, createdBy: coordinator });
  const hiddenGoalId = await plan.goal({ title: 'Få oversikt over økonomien', lifeArea: 'economy' });
  const hiddenMeasureId = await plan.measure({
    goalId: hiddenGoalId,
    title: 'Sortere regningene sammen',
    lifeArea: 'economy',
    accountable: coordinator,
    createdBy: coordinator,
  });
  const meeting = await collaboration.meeting({
    calledBy: coordinator,
    participants: [owner, relative, coordinator, member],
  });
  const whatMattersItemId = await meeting.item({ isWhatMatters: true });
  const itemId = await meeting.item({ title: 'Siden sist' });
  const decisionId = await meeting.decision({ itemId, text: 'Rekkverk settes opp ved trappa' });
  const messageId = await collaboration.message(coordinator, 'Hei alle, velkommen til møtet.');

  return {
    units,
    owner,
    relative,
    coordinator,
    member,
    stranger,
    neighbour,
    unitLeader,
    administrator,
    collaboration,
    memberGroundId,
    relativeGroundId,
    coordinatorGroundId,
    plan,
    goalId,
    measureId,
    hiddenGoalId,
    hiddenMeasureId,
    meeting,
    whatMattersItemId,
    itemId,
    decisionId,
    messageId,
  };
}

/** With a person of his own, so that a sweep finds him entitled to something. */
async function neighbourCoordinator(world: World): Promise<WorldPerson> {
  const elsewhere = await world.neighbour();
  const unit = await elsewhere.unit('home_care', 'Hjemmetjenesten');
  const person = await elsewhere.person({ kind: 'professional', unit, name: 'Nils Haug' });
  const owner = await elsewhere.person({ kind: 'citizen', name: 'Ragna Vik' });
  const collaboration = await elsewhere.collaboration({ owner });
  await collaboration.member(person, { role: 'coordinator' });
  await collaboration.ground({ to: unit });
  return person;
}
