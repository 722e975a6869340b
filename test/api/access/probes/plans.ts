import { mutation, soon, type Probes } from './probe';

export const plansProbes: Probes = {
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
