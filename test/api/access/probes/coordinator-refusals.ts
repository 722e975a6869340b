import { dateInOslo, newId } from '@samplan/shared/kernel';
import type { StandardCast, World } from '@samplan/test/support';
import { mutation, type Probes, soon } from './probe';

/** A person nobody coordinates for, and the no to them; each cast has its own, known before they are written. */
const alone = new WeakMap<StandardCast, string>();
const saidNo = new WeakMap<StandardCast, string>();

/** A role, and no place in any circle: nothing here is asked by an id that could tell others something. */
const nobodyCoordinates = async (cast: StandardCast, world: World): Promise<void> => {
  await world.employ(cast.unitLeader, await world.unit('coordinating_unit'), 'coordinating');
  alone.set(cast, (await world.collaboration({ owner: await world.person({ kind: 'citizen' }) })).id);
};
const refused = async (cast: StandardCast, world: World): Promise<void> => {
  await world.employ(cast.unitLeader, await world.unit('coordinating_unit'), 'coordinating');
  saidNo.set(cast, newId());
  await cast.collaboration.refusal({ id: saidNo.get(cast)!, about: 'coordinator', recordedBy: cast.unitLeader });
};

export const coordinatorRefusalProbes: Probes = {
  'Query.coordinatorRefusals': {
    as: 'unitLeader',
    document: 'query Probe { coordinatorRefusals { nodes { id owner { name } refusal { grounds } } } }',
    variables: () => ({}),
    id: null,
    arrange: refused,
    told: [],
  },
  'Mutation.recordCoordinatorRefusal': {
    as: 'unitLeader',
    document: mutation('recordCoordinatorRefusal', 'RecordCoordinatorRefusalInput', 'refusal { id }'),
    variables: (cast, world) => ({
      input: {
        collaborationId: alone.get(cast),
        grounds: 'Én tjeneste hjelper.',
        decidedOn: dateInOslo(world.now),
        appealBy: soon(world),
        appealBody: 'Statsforvalteren',
      },
    }),
    id: null,
    arrange: nobodyCoordinates,
    told: 'own',
  },
  'Mutation.settleCoordinatorRefusal': {
    as: 'unitLeader',
    document: mutation('settleCoordinatorRefusal', 'SettleCoordinatorRefusalInput', 'refusal { id owner { name } }'),
    variables: (cast, world) => ({
      input: { id: saidNo.get(cast), expectedVersion: 1, outcome: 'UPHELD', settledOn: dateInOslo(world.now) },
    }),
    id: null,
    arrange: refused,
    told: [],
  },
};
