import { dateInOslo, newId } from '@samplan/shared/kernel';
import { type StandardCast, WorldGoals } from '@samplan/test/support';
import { mutation, type Probe, type Probes } from './probe';

/** The ids the probes' arranging has given. */
let contributorId = newId();
let childTalkId = newId();
let planId = newId();
let offerId = newId();
const goals = ({ collaboration }: StandardCast): WorldGoals => new WorldGoals(collaboration);

const aGoal = (name: string, input: string, rest: object): Probe => ({
  as: 'coordinator',
  document: mutation(name, input, 'goal { id }'),
  variables: (cast) => ({ input: { id: cast.goalId, ...rest } }),
  id: ['input', 'id'],
  told: ['plan'],
});
const aMeasure = (name: string, input: string, rest: object): Probe => ({
  as: 'member',
  document: mutation(name, input, 'measure { id }'),
  variables: (cast) => ({ input: { id: cast.measureId, ...rest } }),
  id: ['input', 'id'],
  told: ['plan'],
});
const added = (name: string, input: string, selection: string, rest: object): Probe => ({
  as: 'coordinator',
  document: mutation(name, input, `${selection} { id }`),
  variables: ({ collaboration }) => ({
    input: { collaborationId: collaboration.id, lifeArea: 'DAILY_LIVING', ...rest },
  }),
  id: ['input', 'collaborationId'],
  told: [],
});
const kept = (
  [name, input, selection]: [string, string, string],
  rest: object,
  idNow: () => string,
  arrange: (cast: StandardCast) => Promise<void>,
): Probe => ({
  as: 'coordinator',
  document: mutation(name, input, `${selection} { id }`),
  variables: () => ({ input: { id: idNow(), ...rest } }),
  id: ['input', 'id'],
  arrange,
  told: ['plan'],
});

const aContributor = async (cast: StandardCast): Promise<void> => {
  contributorId = await goals(cast).contributor(cast.measureId, { createdBy: cast.coordinator });
};
const aPlan = async (cast: StandardCast): Promise<void> => {
  planId = await goals(cast).professionalPlan({ createdBy: cast.coordinator });
};
const anOffer = async (cast: StandardCast): Promise<void> => {
  offerId = await goals(cast).serviceOffer({ createdBy: cast.coordinator });
};
/** Child welfare answers for the measure, and the person is a child of unknown age. */
const aChild = async ({ units, collaboration, measureId }: StandardCast): Promise<void> => {
  const { db } = collaboration.world;
  await db.query("update unit set kind = 'child_welfare' where id = $1", [units.rehabilitation.id]);
  await db.query('update measure set accountable_unit_id = $2 where id = $1', [measureId, units.rehabilitation.id]);
};

export const goalsProbes: Probes = {
  'Mutation.setGoalState': aGoal('setGoalState', 'SetGoalStateInput', { expectedVersion: 1, state: 'REACHED' }),
  'Mutation.makeTopGoal': aGoal('makeTopGoal', 'MakeTopGoalInput', { top: true }),
  'Mutation.moveGoal': aGoal('moveGoal', 'MoveGoalInput', { afterId: null }),
  'Mutation.setGoalRemoved': aGoal('setGoalRemoved', 'SetRemovedInput', { removed: true }),
  'Mutation.moveMeasure': aMeasure('moveMeasure', 'MoveMeasureInput', { afterId: null }),
  'Mutation.setMeasureRemoved': aMeasure('setMeasureRemoved', 'SetRemovedInput', { removed: true }),
  'Mutation.addContributor': {
    as: 'member',
    document: mutation('addContributor', 'AddContributorInput', 'contributor { id }'),
    variables: (cast) => ({ input: { measureId: cast.measureId, name: 'Naboen', does: 'Blir med ut' } }),
    id: ['input', 'measureId'],
    told: ['plan'],
  },
  'Mutation.editContributor': kept(
    ['editContributor', 'EditContributorInput', 'contributor'],
    { expectedVersion: 1, does: 'Kjører' },
    () => contributorId,
    aContributor,
  ),
  'Mutation.setContributorRemoved': kept(
    ['setContributorRemoved', 'SetRemovedInput', 'contributor'],
    { removed: true },
    () => contributorId,
    aContributor,
  ),
  'Mutation.recordChildTalk': {
    as: 'member',
    document: mutation('recordChildTalk', 'RecordChildTalkInput', 'measure { id }'),
    variables: (cast, world) => ({
      input: {
        measureId: cast.measureId,
        outcome: 'TALKED',
        talkedOn: dateInOslo(world.now),
        guardianAnswer: 'NOT_ASKED',
      },
    }),
    id: ['input', 'measureId'],
    arrange: aChild,
    told: ['plan'],
  },
  'Mutation.setChildTalkRemoved': {
    as: 'member',
    document: mutation('setChildTalkRemoved', 'SetRemovedInput', 'removed'),
    variables: () => ({ input: { id: childTalkId, removed: true } }),
    id: ['input', 'id'],
    arrange: async (cast) => {
      await aChild(cast);
      childTalkId = await goals(cast).childTalk(cast.measureId, { createdBy: cast.member });
    },
    told: ['plan'],
  },
  'Mutation.addProfessionalPlan': added('addProfessionalPlan', 'AddProfessionalPlanInput', 'professionalPlan', {
    kind: 'SCHOOL',
    title: 'Opplæringsplan',
  }),
  'Mutation.editProfessionalPlan': kept(
    ['editProfessionalPlan', 'EditProfessionalPlanInput', 'professionalPlan'],
    { expectedVersion: 1, title: 'Ny plan' },
    () => planId,
    aPlan,
  ),
  'Mutation.setProfessionalPlanRemoved': kept(
    ['setProfessionalPlanRemoved', 'SetRemovedInput', 'professionalPlan'],
    { removed: true },
    () => planId,
    aPlan,
  ),
  'Mutation.addServiceOffer': added('addServiceOffer', 'AddServiceOfferInput', 'serviceOffer', {
    wish: 'Følge til butikken',
    answer: 'CAN',
  }),
  'Mutation.editServiceOffer': kept(
    ['editServiceOffer', 'EditServiceOfferInput', 'serviceOffer'],
    { expectedVersion: 1, answer: 'PARTLY' },
    () => offerId,
    anOffer,
  ),
  'Mutation.setServiceOfferRemoved': kept(
    ['setServiceOfferRemoved', 'SetRemovedInput', 'serviceOffer'],
    { removed: true },
    () => offerId,
    anOffer,
  ),
};
