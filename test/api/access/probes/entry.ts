import type { StandardCast } from '@samplan/test/support';
import { mutation, type Probes } from './probe';

const link = (cast: StandardCast): Promise<string> =>
  cast.collaboration.personalLink(cast.relative, cast.coordinator, { token: tokenOf(cast) });
const tokenOf = (cast: StandardCast): string => `link of ${cast.collaboration.id}`;
const links = new WeakMap<StandardCast, string>();

export const entryProbes: Probes = {
  'Query.personalLinks': {
    as: 'coordinator',
    document: 'query Probe($id: ID!) { personalLinks(collaborationId: $id) { id person { name } } }',
    variables: (cast) => ({ id: cast.collaboration.id }),
    id: ['id'],
    arrange: async (cast) => void (await link(cast)),
    told: ['team'],
  },
  'Mutation.makePersonalLink': {
    as: 'coordinator',
    document: mutation('makePersonalLink', 'MakePersonalLinkInput', 'link { id }'),
    variables: (cast) => ({
      input: { collaborationId: cast.collaboration.id, personId: cast.relative.id, purpose: 'RELATIVE' },
    }),
    id: ['input', 'collaborationId'],
    arrange: async (cast, world) => {
      await world.db.query('update person set login_id = null where id = $1', [cast.relative.id]);
    },
    told: [],
  },
  'Mutation.withdrawPersonalLink': {
    as: 'coordinator',
    document: mutation('withdrawPersonalLink', 'WithdrawPersonalLinkInput', 'withdrawnId'),
    variables: (cast) => ({ input: { id: links.get(cast) } }),
    id: ['input', 'id'],
    arrange: async (cast) => void links.set(cast, await link(cast)),
    told: [],
  },
  'Mutation.usePersonalLink': {
    as: 'member',
    document: mutation('usePersonalLink', 'UsePersonalLinkInput', 'used { personId }'),
    variables: (cast) => ({ input: { token: tokenOf(cast) } }),
    id: null,
    arrange: async (cast) => void (await link(cast)),
    told: 'own',
  },
};
