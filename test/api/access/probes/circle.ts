import { type Probes } from './probe';

export const circleProbes: Probes = {
  'Query.accessLog': {
    as: 'owner',
    document: 'query Probe($id: ID!) { accessLog(collaborationId: $id) { nodes { id viewer { name } } } }',
    variables: (cast) => ({ id: cast.collaboration.id }),
    id: ['id'],
    told: 'own',
  },
  'Query.accessLogViewers': {
    as: 'owner',
    document: 'query Probe($id: ID!) { accessLogViewers(collaborationId: $id) { unitName viewer { name } } }',
    variables: (cast) => ({ id: cast.collaboration.id }),
    id: ['id'],
    told: 'own',
  },
};
