import { newId } from '@samplan/shared/kernel';
import { crisisStep, type StandardCast } from '@samplan/test/support';
import { mutation, type Probes } from './probe';

/** The id the probe's arranging has given. */
let stepId = newId();
const arrange = async ({ collaboration, coordinator }: StandardCast): Promise<void> => {
  stepId = await crisisStep(collaboration, { createdBy: coordinator });
};

export const crisisProbes: Probes = {
  'Mutation.addCrisisStep': {
    as: 'coordinator',
    document: mutation('addCrisisStep', 'AddCrisisStepInput', 'step { id }'),
    variables: (cast) => ({
      input: { collaborationId: cast.collaboration.id, earlyWarning: 'Sover lite', steps: 'Ring datteren' },
    }),
    id: ['input', 'collaborationId'],
    told: [],
  },
  'Mutation.editCrisisStep': {
    as: 'coordinator',
    document: mutation('editCrisisStep', 'EditCrisisStepInput', 'step { id }'),
    variables: () => ({ input: { id: stepId, expectedVersion: 1, steps: 'Ring sønnen' } }),
    id: ['input', 'id'],
    arrange,
    told: ['crisis'],
  },
  'Mutation.moveCrisisStep': {
    as: 'coordinator',
    document: mutation('moveCrisisStep', 'MoveCrisisStepInput', 'step { id }'),
    variables: () => ({ input: { id: stepId, afterId: null } }),
    id: ['input', 'id'],
    arrange,
    told: ['crisis'],
  },
  'Mutation.removeCrisisStep': {
    as: 'coordinator',
    document: mutation('removeCrisisStep', 'RemoveCrisisStepInput', 'step { id }'),
    variables: () => ({ input: { id: stepId } }),
    id: ['input', 'id'],
    arrange,
    told: ['crisis'],
  },
};
