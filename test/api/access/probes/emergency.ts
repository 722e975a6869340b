import { dateInOslo, newId } from '@samplan/shared/kernel';
import { crisisStep, daysFrom, emergencyGround, type StandardCast, type World } from '@samplan/test/support';
import { mutation, type Probes } from './probe';

/** Ids the probe's arranging has given. */
let openingId = newId();
let settingId = newId();
const bornOn = '1941-05-17';

const on = async (cast: StandardCast, world: World): Promise<void> => {
  settingId = await emergencyGround(world, cast.administrator);
  await world.db.query('update person set born_on = $2 where id = $1', [cast.owner.id, bornOn]);
  await crisisStep(cast.collaboration, { createdBy: cast.coordinator });
};
const opened = async (cast: StandardCast, world: World): Promise<void> => {
  await on(cast, world);
  openingId = await cast.collaboration.circle.emergency(cast.unitLeader, cast.units.homeCare);
};
const reviewing = async (cast: StandardCast, world: World): Promise<void> => {
  await opened(cast, world);
  await world.employ(cast.administrator, cast.units.administration, 'coordinating');
};

export const emergencyProbes: Probes = {
  'Query.emergencyReadiness': {
    as: 'unitLeader',
    document: 'query Probe { emergencyReadiness { on units { name } open { id } } }',
    variables: () => ({}),
    id: null,
    arrange: on,
    told: 'own',
  },
  'Query.emergencyAccess': {
    as: 'unitLeader',
    document:
      'query Probe($id: ID!) { emergencyAccess(id: $id) { owner { name } crisisSteps { steps } contacts { person { name } } } }',
    variables: () => ({ id: openingId }),
    id: ['id'],
    arrange: opened,
    told: ['crisis', 'overview', 'team'],
  },
  'Mutation.openEmergencyAccess': {
    as: 'unitLeader',
    document: mutation('openEmergencyAccess', 'OpenEmergencyAccessInput', 'emergency { id }'),
    variables: (cast) => ({
      input: { name: cast.owner.name, bornOn, unitId: cast.units.homeCare.id, reason: 'Funnet forvirret ute' },
    }),
    id: null,
    arrange: on,
    told: [],
  },
  'Mutation.endEmergencyAccess': {
    as: 'unitLeader',
    document: mutation('endEmergencyAccess', 'EndEmergencyAccessInput', 'endedId'),
    variables: () => ({ input: { id: openingId } }),
    id: ['input', 'id'],
    arrange: opened,
    told: [],
  },
  'Query.emergencyOpenings': {
    as: 'coordinator',
    document:
      'query Probe($id: ID!) { emergencyOpenings(collaborationId: $id) { nodes { id reason openedBy { name } } } }',
    variables: (cast) => ({ id: cast.collaboration.id }),
    id: ['id'],
    arrange: opened,
    told: ['overview'],
  },
  'Query.emergencyReviews': {
    as: 'administrator',
    document: 'query Probe { emergencyReviews { nodes { id reason owner { name } } } }',
    variables: () => ({}),
    id: null,
    arrange: reviewing,
    told: [],
  },
  'Query.emergencyReviewsWaiting': {
    as: 'administrator',
    document: 'query Probe { emergencyReviewsWaiting }',
    variables: () => ({}),
    id: null,
    arrange: reviewing,
    told: 'own',
  },
  'Mutation.reviewEmergencyAccess': {
    as: 'administrator',
    document: mutation('reviewEmergencyAccess', 'ReviewEmergencyAccessInput', 'review { id }'),
    variables: () => ({ input: { id: openingId, note: 'Rett åpnet' } }),
    id: ['input', 'id'],
    arrange: reviewing,
    told: [],
  },
  'Query.emergencySetting': {
    as: 'administrator',
    document: 'query Probe { emergencySetting { legalGround } }',
    variables: () => ({}),
    id: null,
    arrange: on,
    told: 'own',
  },
  'Mutation.setEmergencyGround': {
    as: 'administrator',
    document: mutation('setEmergencyGround', 'SetEmergencyGroundInput', 'setting { id }'),
    variables: (_, world) => ({
      input: { legalGround: 'Nødrett', maxHours: 4, from: dateInOslo(daysFrom(world.now, 1)) },
    }),
    id: null,
    told: [],
  },
  'Mutation.endEmergencyGround': {
    as: 'administrator',
    document: mutation('endEmergencyGround', 'EndEmergencyGroundInput', 'setting { id }'),
    variables: () => ({ input: { id: settingId } }),
    id: null,
    arrange: on,
    told: [],
  },
};
