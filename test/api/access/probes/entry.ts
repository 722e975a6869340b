import type { StandardCast } from '@samplan/test/support';
import { mutation, type Probes } from './probe';

const link = (cast: StandardCast): Promise<string> =>
  cast.collaboration.invitation(cast.relative, cast.coordinator, { token: tokenOf(cast) });
const tokenOf = (cast: StandardCast): string => `link of ${cast.collaboration.id}`;
const links = new WeakMap<StandardCast, string>();

export const entryProbes: Probes = {
  'Query.invitations': {
    as: 'coordinator',
    document: 'query Probe($id: ID!) { invitations(collaborationId: $id) { id person { name } } }',
    variables: (cast) => ({ id: cast.collaboration.id }),
    id: ['id'],
    arrange: async (cast) => void (await link(cast)),
    told: ['team'],
  },
  'Mutation.makeInvitation': {
    as: 'coordinator',
    document: mutation('makeInvitation', 'MakeInvitationInput', 'link { id }'),
    variables: (cast) => ({
      input: { collaborationId: cast.collaboration.id, personId: cast.relative.id, purpose: 'RELATIVE' },
    }),
    id: ['input', 'collaborationId'],
    arrange: async (cast, world) => {
      await world.db.query('update person set login_id = null where id = $1', [cast.relative.id]);
    },
    told: [],
  },
  'Mutation.withdrawInvitation': {
    as: 'coordinator',
    document: mutation('withdrawInvitation', 'WithdrawInvitationInput', 'withdrawnId'),
    variables: (cast) => ({ input: { id: links.get(cast) } }),
    id: ['input', 'id'],
    arrange: async (cast) => void links.set(cast, await link(cast)),
    told: [],
  },
  'Mutation.useInvitation': {
    as: 'member',
    document: mutation('useInvitation', 'UseInvitationInput', 'used { personId }'),
    variables: (cast) => ({ input: { token: tokenOf(cast) } }),
    id: null,
    arrange: async (cast) => void (await link(cast)),
    told: 'own',
  },
};
