import { newId } from '@samplan/shared/kernel';
import { mutation, soon, type Probes } from './probe';
import type { StandardCast, World } from '@samplan/test/support';

const arrange = async ({ collaboration, relative, units }: StandardCast): Promise<void> => {
  await collaboration.circle.guard(relative, units.mentalHealth);
};
const guarding = 'guarding { guards { id state } }';
const decision = (cast: StandardCast, world: World): Record<string, unknown> => ({
  reason: 'Skal få vite det i en samtale',
  legalGround: 'Hensynet til barnet',
  decidedById: cast.coordinator.id,
  until: soon(world),
});
/** Found by its one place in the world, since the probe's variables are made before it can be asked for. */
let standing = newId();
const remembered = async (cast: StandardCast): Promise<void> => {
  standing = await cast.collaboration.circle.guard(cast.relative, cast.units.mentalHealth);
};

/** That something is kept from somebody is the coordinator's business alone. */
export const guardProbes: Probes = {
  'Query.disclosureGuards': {
    as: 'coordinator',
    document: 'query Probe($id: ID!) { disclosureGuards(collaborationId: $id) { guards { id reason } } }',
    variables: (cast) => ({ id: cast.collaboration.id }),
    id: ['id'],
    arrange,
    told: [],
  },
  'Mutation.setDisclosureGuard': {
    as: 'coordinator',
    document: mutation('setDisclosureGuard', 'SetDisclosureGuardInput', guarding),
    variables: (cast, world) => ({
      input: {
        collaborationId: cast.collaboration.id,
        towardId: cast.relative.id,
        unitId: cast.units.mentalHealth.id,
        ...decision(cast, world),
      },
    }),
    id: ['input', 'collaborationId'],
    told: [],
  },
  'Mutation.renewDisclosureGuard': {
    as: 'coordinator',
    document: mutation('renewDisclosureGuard', 'RenewDisclosureGuardInput', guarding),
    variables: (cast, world) => ({ input: { id: standing, expectedVersion: 1, ...decision(cast, world) } }),
    id: ['input', 'id'],
    arrange: remembered,
    told: [],
  },
  'Mutation.markGuardTold': {
    as: 'coordinator',
    document: mutation('markGuardTold', 'MarkGuardToldInput', guarding),
    variables: () => ({ input: { id: standing, expectedVersion: 1 } }),
    id: ['input', 'id'],
    arrange: remembered,
    told: [],
  },
};
