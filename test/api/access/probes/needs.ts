import { newId } from '@samplan/shared/kernel';
import { type StandardCast, WorldGoals } from '@samplan/test/support';
import { mutation, type Probe, type Probes } from './probe';

/** The id the probe's arranging has given. */
let needId = newId();
const arrange = async ({ collaboration, coordinator }: StandardCast): Promise<void> => {
  needId = await new WorldGoals(collaboration).need({ createdBy: coordinator });
};
const aNeed = (name: string, input: string, rest: (cast: StandardCast) => object): Probe => ({
  as: 'coordinator',
  document: mutation(name, input, 'need { id }'),
  variables: (cast) => ({ input: { id: needId, ...rest(cast) } }),
  id: ['input', 'id'],
  arrange,
  told: ['plan'],
});
const first = { expectedVersion: 1 };

export const needsProbes: Probes = {
  'Mutation.addNeed': {
    as: 'coordinator',
    document: mutation('addNeed', 'AddNeedInput', 'need { id }'),
    variables: ({ collaboration }) => ({
      input: { collaborationId: collaboration.id, lifeArea: 'COMMON', text: 'Følge til butikken', saidBy: 'PERSON' },
    }),
    id: ['input', 'collaborationId'],
    told: [],
  },
  'Mutation.editNeed': aNeed('editNeed', 'EditNeedInput', () => ({ ...first, text: 'Noen å prate med' })),
  'Mutation.ownNeed': aNeed('ownNeed', 'OwnNeedInput', (cast) => ({ ...first, personId: cast.coordinator.id })),
  'Mutation.setNeedState': aNeed('setNeedState', 'SetNeedStateInput', () => ({ ...first, state: 'MET' })),
  'Mutation.makeMeasureOfNeed': aNeed('makeMeasureOfNeed', 'MakeMeasureOfNeedInput', () => first),
  'Mutation.setNeedRemoved': aNeed('setNeedRemoved', 'SetRemovedInput', () => ({ removed: true })),
};
