import { type Probes } from './probe';

export const teamsProbes: Probes = {
  'Query.myCollaborations': {
    as: 'member',
    document: 'query Probe { myCollaborations { nodes { id owner { name } } } }',
    variables: () => ({}),
    id: null,
    told: ['overview'],
  },
  'Query.collaboration': {
    as: 'member',
    document: 'query Probe($id: ID!) { collaboration(id: $id) { id owner { name } plan { goals { title } } } }',
    variables: (cast) => ({ id: cast.collaboration.id }),
    id: ['id'],
    told: ['overview', 'plan'],
  },
};
