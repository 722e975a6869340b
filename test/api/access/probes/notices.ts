import { newId } from '@samplan/shared/kernel';
import { mutation, type Probes } from './probe';

/** One's own notices, whoever one is. */
export const noticesProbes: Probes = {
  'Query.myNotices': {
    as: 'owner',
    document: 'query Probe { myNotices { nodes { id kind collaborationId actor { name } } } }',
    variables: () => ({}),
    id: null,
    arrange: (cast, world) =>
      world.notice(cast.owner, { kind: 'coordinator_named', actor: cast.coordinator }).then(() => undefined),
    told: [],
  },
  'Query.unreadNotices': {
    as: 'owner',
    document: 'query Probe { unreadNotices }',
    variables: () => ({}),
    id: null,
    told: 'own',
  },
  'Mutation.markNoticesRead': {
    as: 'owner',
    document: mutation('markNoticesRead', 'MarkNoticesReadInput', 'unread'),
    variables: () => ({ input: { ids: [newId()] } }),
    id: null,
    told: [],
  },
};
