import { dateInOslo, newId } from '@samplan/shared/kernel';
import { daysFrom, type StandardCast, type World } from '@samplan/test/support';
import { coordinatorRefusalProbes } from './coordinator-refusals';
import { mutation, soon, type Probes } from './probe';

/** A collaboration whose plan is over: a wish makes a new one. */
const withoutPlan = async ({ plan }: StandardCast, world: World): Promise<void> => {
  await world.db.query("update individual_plan set state = 'closed' where id = $1", [plan.id]);
};
const wished = async ({ plan }: StandardCast, world: World): Promise<void> => {
  await world.db.query("update individual_plan set state = 'wished' where id = $1", [plan.id]);
};
const onePlan = (cast: StandardCast): object => ({ planId: cast.plan.id, expectedVersion: 1 });
/** What the municipality keeps for all plans is no secret. */
const everybody = ['stranger', 'neighbour', 'unitLeader', 'administrator'] as const;
const refused = async (cast: StandardCast): Promise<void> => {
  await cast.collaboration.refusal({ id: refusalId(cast), recordedBy: cast.coordinator });
};
/** Each cast has its own, known before it is written. */
const refusalIds = new WeakMap<StandardCast, string>();
const refusalId = (cast: StandardCast): string => {
  const id = refusalIds.get(cast) ?? newId();
  refusalIds.set(cast, id);
  return id;
};

export const plansProbes: Probes = {
  'Mutation.recordPlanWish': {
    as: 'owner',
    document: mutation('recordPlanWish', 'RecordPlanWishInput', 'plan { id }'),
    variables: (cast, world) => ({
      input: {
        collaborationId: cast.collaboration.id,
        wishedBy: 'PERSON',
        wishedOn: dateInOslo(world.now),
        wishedHow: 'I en samtale',
      },
    }),
    id: ['input', 'collaborationId'],
    arrange: withoutPlan,
    told: [],
  },
  'Mutation.declinePlan': {
    as: 'coordinator',
    document: mutation('declinePlan', 'DeclinePlanInput', 'plan { id }'),
    variables: (cast, world) => ({
      input: { collaborationId: cast.collaboration.id, declinedOn: dateInOslo(world.now), how: 'I en samtale' },
    }),
    id: ['input', 'collaborationId'],
    arrange: withoutPlan,
    told: [],
  },
  'Mutation.beginPlan': {
    as: 'coordinator',
    document: mutation('beginPlan', 'BeginPlanInput', 'plan { id }'),
    variables: (cast, world) => ({
      input: {
        collaborationId: cast.collaboration.id,
        consentHow: 'SPOKEN',
        whatMatters: 'Å bo hjemme',
        goalTitle: 'Gå ut alene',
        goalVoice: 'USER',
        lifeArea: 'DAILY_LIVING',
        measureTitle: 'Trene gange',
        accountablePersonId: cast.member.id,
        deadline: soon(world),
      },
    }),
    id: ['input', 'collaborationId'],
    arrange: withoutPlan,
    told: ['plan'],
  },
  'Mutation.editPlan': {
    as: 'owner',
    document: mutation('editPlan', 'EditPlanInput', 'plan { id }'),
    variables: (cast) => ({ input: { ...onePlan(cast), resources: 'God på å be om hjelp' } }),
    id: ['input', 'planId'],
    told: ['plan'],
  },
  'Mutation.startPlan': {
    as: 'coordinator',
    document: mutation('startPlan', 'StartPlanInput', 'plan { id }'),
    variables: (cast, world) => ({
      input: {
        ...onePlan(cast),
        periodStart: dateInOslo(world.now),
        periodEnd: dateInOslo(daysFrom(world.now, 300)),
        reviewDate: dateInOslo(daysFrom(world.now, 100)),
        consentHow: 'SPOKEN',
      },
    }),
    id: ['input', 'planId'],
    arrange: wished,
    told: ['plan'],
  },
  'Mutation.pausePlan': {
    as: 'coordinator',
    document: mutation('pausePlan', 'PausePlanInput', 'plan { id }'),
    variables: (cast) => ({ input: { ...onePlan(cast), reason: 'Opphold på sykehus' } }),
    id: ['input', 'planId'],
    told: ['plan'],
  },
  'Mutation.resumePlan': {
    as: 'coordinator',
    document: mutation('resumePlan', 'ResumePlanInput', 'plan { id }'),
    variables: (cast) => ({ input: onePlan(cast) }),
    id: ['input', 'planId'],
    arrange: async ({ plan }, world) => {
      await world.db.query("update individual_plan set state = 'paused' where id = $1", [plan.id]);
    },
    told: ['plan'],
  },
  'Mutation.closePlan': {
    as: 'coordinator',
    document: mutation('closePlan', 'ClosePlanInput', 'plan { id }'),
    variables: (cast) => ({
      input: {
        ...onePlan(cast),
        reason: 'Målene er nådd',
        measures: [
          { id: cast.measureId, becomes: 'DONE' },
          { id: cast.hiddenMeasureId, becomes: 'CARRIED' },
        ],
      },
    }),
    id: ['input', 'planId'],
    told: ['plan'],
  },
  'Mutation.withdrawPlan': {
    as: 'owner',
    document: mutation('withdrawPlan', 'WithdrawPlanInput', 'plan { id }'),
    variables: (cast) => ({ input: onePlan(cast) }),
    id: ['input', 'planId'],
    told: ['plan'],
  },
  'Mutation.addFromTemplate': {
    as: 'coordinator',
    document: mutation('addFromTemplate', 'AddFromTemplateInput', 'plan { id }'),
    variables: (cast, world) => ({
      input: {
        collaborationId: cast.collaboration.id,
        goals: [
          {
            title: 'Bo trygt hjemme',
            voice: 'SERVICE',
            lifeArea: 'HOUSING',
            measures: [{ title: 'Gå gjennom boligen', deadline: soon(world) }],
          },
        ],
      },
    }),
    id: ['input', 'collaborationId'],
    told: ['plan'],
  },
  'Query.planTemplates': {
    as: 'member',
    alsoFor: everybody,
    document: 'query Probe { planTemplates { id name } }',
    variables: () => ({}),
    id: null,
    told: [],
  },
  'Query.planTemplateVersion': {
    as: 'administrator',
    document: 'query Probe { planTemplateVersion(id: "dementia", number: 0) { name } }',
    variables: () => ({}),
    id: null,
    told: [],
  },
  'Query.planSetting': {
    as: 'member',
    alsoFor: everybody,
    document: 'query Probe { planSetting { activeMonths version } }',
    variables: () => ({}),
    id: null,
    told: [],
  },
  'Mutation.savePlanTemplate': {
    as: 'administrator',
    document: mutation('savePlanTemplate', 'SavePlanTemplateInput', 'template { id }'),
    variables: () => ({
      input: {
        expectedVersion: 0,
        language: 'nb',
        name: 'Etter slag',
        about: 'For den som har hatt slag.',
        goals: [{ key: 'g1', title: 'Snakke bedre', lifeArea: 'HEALTH', measures: [] }],
      },
    }),
    id: null,
    told: [],
  },
  'Mutation.retirePlanTemplate': {
    as: 'administrator',
    document: mutation('retirePlanTemplate', 'PlanTemplateIdInput', 'template { id }'),
    variables: () => ({ input: { id: 'dementia', expectedVersion: 0 } }),
    id: null,
    told: [],
  },
  'Mutation.restorePlanTemplate': {
    as: 'administrator',
    document: mutation('restorePlanTemplate', 'RestorePlanTemplateInput', 'template { id }'),
    variables: () => ({ input: { id: 'dementia', expectedVersion: 1, number: 0 } }),
    id: null,
    arrange: async ({ administrator }, world) => {
      await world.db.query(
        `with kept as (
           insert into plan_template (id, tenant_id, shipped_key, set_by, set_at) values ($1, $2, 'dementia', $3, $4)
           returning id, tenant_id, set_by, set_at)
         insert into plan_template_version (id, tenant_id, template_id, number, content, set_by, set_at)
         select $5, tenant_id, id, 1, '{"name": {"nb": "Demens her"}, "about": {"nb": "For noen."}, "goals": []}', set_by, set_at
           from kept`,
        [newId(), world.tenantId, administrator.id, world.now, newId()],
      );
    },
    told: [],
  },
  'Mutation.offerPlanTemplate': {
    as: 'administrator',
    document: mutation('offerPlanTemplate', 'PlanTemplateIdInput', 'template { id }'),
    variables: () => ({ input: { id: 'dementia', expectedVersion: 1 } }),
    id: null,
    arrange: async ({ administrator }, world) => {
      await world.db.query(
        `insert into plan_template (id, tenant_id, shipped_key, retired_at, set_by, set_at) values ($1, $2, 'dementia', $4, $3, $4)`,
        [newId(), world.tenantId, administrator.id, world.now],
      );
    },
    told: [],
  },
  'Mutation.setPlanSetting': {
    as: 'administrator',
    document: mutation('setPlanSetting', 'SetPlanSettingInput', 'setting { version }'),
    variables: () => ({
      input: {
        expectedVersion: 0,
        activeMonths: 12,
        reviewMonths: 6,
        escalationDays: 14,
        appealWeeks: 3,
        appealBody: 'Statsforvalteren',
      },
    }),
    id: null,
    told: [],
  },
  'Mutation.recordPlanRefusal': {
    as: 'coordinator',
    document: mutation('recordPlanRefusal', 'RecordPlanRefusalInput', 'refusal { id }'),
    variables: (cast, world) => ({
      input: {
        collaborationId: cast.collaboration.id,
        grounds: 'Det er ikke behov for tjenester fra flere.',
        decidedOn: dateInOslo(world.now),
        appealBy: soon(world),
        appealBody: 'Statsforvalteren',
      },
    }),
    id: ['input', 'collaborationId'],
    told: [],
  },
  'Mutation.appealPlanRefusal': {
    as: 'owner',
    document: mutation('appealPlanRefusal', 'AppealPlanRefusalInput', 'refusal { id }'),
    variables: (cast, world) => ({
      input: { id: refusalId(cast), expectedVersion: 1, appealedOn: dateInOslo(world.now) },
    }),
    id: ['input', 'id'],
    arrange: refused,
    told: ['plan'],
  },
  'Mutation.settlePlanRefusal': {
    as: 'coordinator',
    document: mutation('settlePlanRefusal', 'SettlePlanRefusalInput', 'refusal { id }'),
    variables: (cast, world) => ({
      input: { id: refusalId(cast), expectedVersion: 1, outcome: 'CHANGED', settledOn: dateInOslo(world.now) },
    }),
    id: ['input', 'id'],
    arrange: refused,
    told: ['plan'],
  },
  'Mutation.takeBackAppeal': {
    as: 'owner',
    document: mutation('takeBackAppeal', 'TakeBackAppealInput', 'refusal { id }'),
    variables: (cast) => ({ input: { id: refusalId(cast), expectedVersion: 1 } }),
    id: ['input', 'id'],
    arrange: async (cast, world) => {
      await refused(cast);
      await world.db.query("update plan_refusal set status = 'appealed', appealed_on = decided_on where id = $1", [
        refusalId(cast),
      ]);
    },
    told: 'own',
  },
  ...coordinatorRefusalProbes,
  'Query.myMeasures': {
    as: 'member',
    document: 'query Probe { myMeasures { nodes { id title } } }',
    variables: () => ({}),
    id: null,
    told: ['plan'],
  },
  'Mutation.editWhatMatters': {
    as: 'owner',
    document: mutation('editWhatMatters', 'EditWhatMattersInput', 'plan { id }'),
    variables: (cast) => ({ input: { planId: cast.plan.id, expectedVersion: 1, text: 'Å være hjemme' } }),
    id: ['input', 'planId'],
    told: ['plan'],
  },
  'Mutation.addGoal': {
    as: 'coordinator',
    document: mutation('addGoal', 'AddGoalInput', 'goal { id }'),
    variables: (cast) => ({
      input: { collaborationId: cast.collaboration.id, title: 'Gå ut', voice: 'USER', lifeArea: 'DAILY_LIVING' },
    }),
    id: ['input', 'collaborationId'],
    told: ['plan'],
  },
  'Mutation.editGoal': {
    as: 'coordinator',
    document: mutation('editGoal', 'EditGoalInput', 'goal { id }'),
    variables: (cast) => ({ input: { id: cast.goalId, expectedVersion: 1, title: 'Gå lenger ut' } }),
    id: ['input', 'id'],
    told: ['plan'],
  },
  'Mutation.addMeasure': {
    as: 'coordinator',
    document: mutation('addMeasure', 'AddMeasureInput', 'measure { id }'),
    variables: (cast, world) => ({
      input: { goalId: cast.goalId, title: 'Trene', deadline: soon(world), accountablePersonId: cast.member.id },
    }),
    id: ['input', 'goalId'],
    told: ['plan'],
  },
  'Mutation.editMeasure': {
    as: 'member',
    document: mutation('editMeasure', 'EditMeasureInput', 'measure { id }'),
    variables: (cast) => ({ input: { id: cast.measureId, expectedVersion: 1, how: 'Med stav' } }),
    id: ['input', 'id'],
    told: ['plan'],
  },
  'Mutation.setMeasureStatus': {
    as: 'member',
    document: mutation('setMeasureStatus', 'SetMeasureStatusInput', 'measure { id }'),
    variables: (cast) => ({ input: { id: cast.measureId, expectedVersion: 1, status: 'DONE' } }),
    id: ['input', 'id'],
    told: ['plan'],
  },
};
