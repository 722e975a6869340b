import { type Probes } from './probe';

export const sessionProbes: Probes = {
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
