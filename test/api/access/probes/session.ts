import { mutation, type Probes } from './probe';

export const sessionProbes: Probes = {
  'Query.loginProviders': {
    as: 'member',
    document: 'query Probe { loginProviders { key } }',
    variables: () => ({}),
    id: null,
    told: [],
  },
  'Query.ownSessions': {
    as: 'member',
    document: 'query Probe { ownSessions { id begunAt lastUsedAt browser system provider isThis } }',
    variables: () => ({}),
    id: null,
    told: [],
  },
  'Mutation.endOwnSession': {
    as: 'member',
    document: mutation('endOwnSession', 'EndOwnSessionInput', 'endedId'),
    // Another machine of the member's own, under the member's own id.
    variables: (cast) => ({ input: { sessionId: cast.member.id } }),
    id: ['input', 'sessionId'],
    arrange: async (cast, world) => {
      await world.db.query(
        `insert into session (id, token_hash, login_id, created_at, idle_expires_at, absolute_expires_at)
         values ($1, $2, $3, now(), now() + interval '1 hour', now() + interval '12 hours')`,
        [cast.member.id, Buffer.from(cast.member.id), cast.member.loginId],
      );
    },
    told: [],
  },
  'Query.session': {
    as: 'member',
    document: 'query Probe { session { hat { personId } } }',
    variables: () => ({}),
    id: null,
    told: [],
  },
  'Query.demoPersonas': {
    as: 'member',
    document: 'query Probe { demoPersonas { key } }',
    variables: () => ({}),
    id: null,
    told: [],
  },
};
