import { dateInOslo, newId } from '@samplan/shared/kernel';
import { daysFrom, type StandardCast, type World, WorldGoals } from '@samplan/test/support';
import { mutation, type Probe, type Probes, soon } from './probe';

/** The ids the probes' arranging has given. */
let evaluationId = newId();
let courseId = newId();
let activityId = newId();
const goals = ({ collaboration }: StandardCast): WorldGoals => new WorldGoals(collaboration);
const today = (world: World): string => dateInOslo(world.now);

const anEvaluation = async (cast: StandardCast): Promise<void> => {
  evaluationId = await goals(cast).evaluation(cast.plan, { createdBy: cast.coordinator, goalId: cast.goalId });
};
/** What the person says, written down by the coordinator. */
const anOwnEvaluation = async (cast: StandardCast): Promise<void> => {
  const { coordinator, goalId } = cast;
  evaluationId = await goals(cast).evaluation(cast.plan, { createdBy: coordinator, own: coordinator, goalId });
};
const aCourse = async (cast: StandardCast): Promise<void> => {
  courseId = await goals(cast).rehabCourse(cast.goalId, { createdBy: cast.coordinator });
};
const anActivity = async (cast: StandardCast): Promise<void> => {
  await aCourse(cast);
  activityId = await goals(cast).rehabActivity(courseId, { createdBy: cast.coordinator });
};
const reviewToday = async ({ goalId }: StandardCast, world: World): Promise<void> => {
  await world.db.query('update goal set review_on = $2 where id = $1', [goalId, today(world)]);
};

const ofGoal = (name: string, input: string, rest: (world: World) => object, selection = 'goal { id }'): Probe => ({
  as: 'coordinator',
  document: mutation(name, input, selection),
  variables: ({ goalId }, world) => ({ input: { goalId, ...rest(world) } }),
  id: ['input', 'goalId'],
  told: ['plan'],
});
const ofPlan = (name: string, input: string, rest: (world: World) => object, selection: string): Probe => ({
  as: 'coordinator',
  document: mutation(name, input, selection),
  variables: ({ plan }, world) => ({ input: { planId: plan.id, ...rest(world) } }),
  id: ['input', 'planId'],
  told: ['plan'],
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
const evaluation = (name: string, input: string, rest: object, arrange = anEvaluation): Probe =>
  kept([name, input, 'evaluation'], rest, () => evaluationId, arrange);
const course = (name: string, input: string, rest: object): Probe =>
  kept([name, input, 'rehabCourse'], rest, () => courseId, aCourse);
const activity = (name: string, input: string, rest: object): Probe =>
  kept([name, input, 'rehabActivity'], rest, () => activityId, anActivity);

const went = (world: World): object => ({ evaluatedOn: today(world), outcome: 'AS_HOPED', learnt: 'Korte turer' });

export const evaluationProbes: Probes = {
  'Mutation.evaluateGoal': ofGoal('evaluateGoal', 'EvaluateGoalInput', went, 'evaluation { id }'),
  'Mutation.evaluatePlan': ofPlan('evaluatePlan', 'EvaluatePlanInput', went, 'evaluation { id }'),
  'Mutation.editEvaluation': evaluation('editEvaluation', 'EditEvaluationInput', {
    expectedVersion: 1,
    learnt: 'Lange turer',
  }),
  'Mutation.rateEvaluation': evaluation(
    'rateEvaluation',
    'RateEvaluationInput',
    { expectedVersion: 1, ownOutcome: 'LESS', saidByPerson: true },
    anOwnEvaluation,
  ),
  'Mutation.setEvaluationRemoved': evaluation('setEvaluationRemoved', 'SetRemovedInput', { removed: true }),
  'Mutation.setGoalScale': ofGoal('setGoalScale', 'SetGoalScaleInput', () => ({
    expectedVersion: 0,
    asHoped: 'Går til butikken',
    withPerson: true,
  })),
  'Mutation.setGoalReview': ofGoal('setGoalReview', 'SetGoalReviewInput', (world) => ({
    expectedVersion: 1,
    reviewOn: soon(world),
  })),
  'Mutation.postponeGoalReview': {
    ...ofGoal('postponeGoalReview', 'PostponeGoalReviewInput', (world) => ({
      from: today(world),
      until: soon(world),
      reason: 'Ferie',
    })),
    arrange: reviewToday,
  },
  'Mutation.postponePlanReview': ofPlan(
    'postponePlanReview',
    'PostponePlanReviewInput',
    (world) => ({
      from: dateInOslo(daysFrom(world.now, 100)),
      until: dateInOslo(daysFrom(world.now, 120)),
      reason: 'Ferie',
    }),
    'plan { id }',
  ),
  'Mutation.addRehabCourse': ofGoal(
    'addRehabCourse',
    'AddRehabCourseInput',
    (world) => ({ purpose: 'Gå trappa alene', fromDate: today(world), untilDate: soon(world) }),
    'rehabCourse { id }',
  ),
  'Mutation.editRehabCourse': course('editRehabCourse', 'EditRehabCourseInput', {
    expectedVersion: 1,
    purpose: 'Gå ut',
  }),
  'Mutation.setRehabCourseRemoved': course('setRehabCourseRemoved', 'SetRemovedInput', { removed: true }),
  'Mutation.addRehabActivity': {
    as: 'coordinator',
    document: mutation('addRehabActivity', 'AddRehabActivityInput', 'rehabActivity { id }'),
    variables: () => ({ input: { courseId, what: 'Gå trapper' } }),
    id: ['input', 'courseId'],
    arrange: aCourse,
    told: ['plan'],
  },
  'Mutation.editRehabActivity': activity('editRehabActivity', 'EditRehabActivityInput', {
    expectedVersion: 1,
    howOften: 'Hver dag',
  }),
  'Mutation.rateRehabActivity': activity('rateRehabActivity', 'RateRehabActivityInput', {
    moment: 'START',
    rating: 3,
    saidByPerson: true,
  }),
  'Mutation.setRehabActivityRemoved': activity('setRehabActivityRemoved', 'SetRemovedInput', { removed: true }),
};
