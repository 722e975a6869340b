import { dateInOslo } from '@samplan/shared/kernel';
import { daysFrom, type StandardCast, visit, type World } from '@samplan/test/support';
import { mutation, type Probes } from './probe';

/** The administrator of the cast, who as such may not look, controls the log here. */
async function arrange(cast: StandardCast, world: World): Promise<void> {
  await world.employ(cast.administrator, await world.unit('administration'), 'log_control');
  for (let attempt = 0; attempt < 5; attempt += 1) await visit(cast.collaboration, cast.member, { outcome: 'denied' });
}
const filter = (world: World) => ({
  from: dateInOslo(daysFrom(world.now, -1)),
  to: dateInOslo(daysFrom(world.now, 1)),
});

export const logControlProbes: Probes = {
  'Query.logControlVisits': {
    as: 'administrator',
    document: `query Probe($filter: LogControlFilterInput!) {
      logControlVisits(filter: $filter) { nodes { id planReference viewerName } } }`,
    variables: (_, world) => ({ filter: filter(world) }),
    id: null,
    arrange,
    told: [],
  },
  'Query.logControlSignals': {
    as: 'administrator',
    document: `query Probe($filter: LogControlFilterInput!) {
      logControlSignals(filter: $filter) { nodes { signal viewerName reviews { note } } } }`,
    variables: (_, world) => ({ filter: filter(world) }),
    id: null,
    arrange,
    told: [],
  },
  'Query.logControlUses': {
    as: 'administrator',
    document: 'query Probe { logControlUses { nodes { id what from to person { name } } } }',
    variables: () => ({}),
    id: null,
    arrange: async (cast, world) => {
      await arrange(cast, world);
      await world.db.query(
        `insert into log_control_use (tenant_id, person_id, at, what, asked) values ($1, $2, $3, 'visits', $4)`,
        [world.tenantId, cast.administrator.id, world.now, filter(world)],
      );
    },
    told: [],
  },
  'Query.logControlRules': {
    as: 'administrator',
    document: 'query Probe { logControlRules { manyPlans deniedAttempts units { id name } } }',
    variables: () => ({}),
    id: null,
    arrange,
    told: [],
  },
  'Query.logControlHours': {
    as: 'administrator',
    document: 'query Probe { logControlHours { unitKind opens closes weekends version } }',
    variables: () => ({}),
    id: null,
    arrange,
    told: [],
  },
  'Mutation.setWorkingHours': {
    as: 'administrator',
    document: mutation('setWorkingHours', 'SetWorkingHoursInput', 'hours { unitKind opens }'),
    variables: () => ({
      input: { unitKind: 'REHABILITATION', opens: '07:30', closes: '15:30', weekends: false, expectedVersion: 0 },
    }),
    id: null,
    arrange,
    told: [],
  },
  'Mutation.reviewLogSignal': {
    as: 'administrator',
    document: mutation('reviewLogSignal', 'ReviewLogSignalInput', 'signal { signal reviews { note } }'),
    variables: (cast, world) => ({
      input: {
        signal: 'DENIED_ATTEMPTS',
        viewerId: cast.member.id,
        onDate: dateInOslo(world.now),
        outcome: 'EXPLAINED',
        note: 'Feil lenke i en e-post.',
      },
    }),
    id: null,
    arrange,
    told: [],
  },
};
