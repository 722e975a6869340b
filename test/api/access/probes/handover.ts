import { dateInOslo, newId } from '@samplan/shared/kernel';
import { daysFrom, type StandardCast, type World } from '@samplan/test/support';
import { mutation, soon, type Probes } from './probe';

const days = (world: World): { fromDate: string; untilDate: string } => ({
  fromDate: soon(world),
  untilDate: dateInOslo(daysFrom(world.now, 20)),
});
/** What was arranged in each world. */
const arranged = new WeakMap<World, string>();
const idIn = (world: World): string => {
  const id = arranged.get(world) ?? newId();
  arranged.set(world, id);
  return id;
};

async function plannedAbsence(cast: StandardCast, world: World): Promise<void> {
  const { fromDate, untilDate } = days(world);
  await world.db.query(
    `insert into absence (id, tenant_id, person_id, from_date, until_date, state, created_at)
     values ($1, $2, $3, $4, $5, 'planned', $6)`,
    [idIn(world), world.tenantId, cast.member.id, fromDate, untilDate, world.now],
  );
}

/** The member stands in for the coordinator. */
async function namedDeputy(cast: StandardCast, world: World): Promise<void> {
  await world.db.query(
    `insert into team_membership (id, tenant_id, collaboration_id, person_id, unit_id, role, level, areas, accepted_at, valid, deputy_for)
     select $1, tenant_id, collaboration_id, $2, $3, role, level, areas, $4, tstzrange($4, $4::timestamptz + interval '9 days'), id
       from team_membership where collaboration_id = $5 and role = 'coordinator'`,
    [idIn(world), cast.member.id, cast.member.unitId, world.now, cast.collaboration.id],
  );
}

async function plannedHandOver(cast: StandardCast, world: World): Promise<void> {
  await world.db.query(
    `insert into hand_over (id, tenant_id, collaboration_id, batch_id, membership_id, predecessor_id, successor_id, successor_unit_id, on_date,
                            state, moves_role, moves_measures, moves_meetings, moves_questions, opens_threads, stays, tells_team, without_ground, summary, planned_at)
     select $1, tenant_id, collaboration_id, $1, id, person_id, $2, $3, $4, 'planned', true, true, true, true, false, false, false, false, 'Ring før besøk', $5
       from team_membership where collaboration_id = $6 and role = 'coordinator'`,
    [idIn(world), cast.member.id, cast.member.unitId, soon(world), world.now, cast.collaboration.id],
  );
}

const everything = {
  movesRole: true,
  movesMeasures: true,
  movesMeetings: true,
  movesQuestions: true,
  opensThreads: false,
  stays: false,
  tellsTeam: false,
};

export const handoverProbes: Probes = {
  'Query.myAbsences': {
    as: 'member',
    document: 'query Probe { myAbsences { nodes { id fromDate } } }',
    variables: () => ({}),
    id: null,
    arrange: plannedAbsence,
    told: [],
  },
  'Query.absencePreview': {
    as: 'coordinator',
    document:
      'query Probe($fromDate: Date!, $untilDate: Date!) { absencePreview(fromDate: $fromDate, untilDate: $untilDate) { nodes { collaborationId owner { name } } } }',
    variables: (_, world) => days(world),
    id: null,
    told: ['team'],
  },
  'Query.handOverPreview': {
    as: 'coordinator',
    document: 'query Probe { handOverPreview { nodes { collaborationId owner { name } measures { id title } } } }',
    variables: () => ({}),
    id: null,
    told: ['meetings', 'plan', 'team'],
  },
  'Query.myHandOvers': {
    as: 'coordinator',
    document: 'query Probe { myHandOvers { nodes { id collaborationId owner { name } } } }',
    variables: () => ({}),
    id: null,
    arrange: plannedHandOver,
    told: [],
  },
  'Mutation.planAbsence': {
    as: 'coordinator',
    document: mutation('planAbsence', 'PlanAbsenceInput', 'absence { id }'),
    variables: (cast, world) => ({
      input: { ...days(world), choices: [{ collaborationId: cast.collaboration.id, deputyId: cast.member.id }] },
    }),
    id: ['input', 'choices', '0', 'collaborationId'],
    told: ['team'],
  },
  'Mutation.cancelAbsence': {
    as: 'member',
    document: mutation('cancelAbsence', 'CancelAbsenceInput', 'absence { id }'),
    variables: (_, world) => ({ input: { absenceId: idIn(world) } }),
    id: ['input', 'absenceId'],
    arrange: plannedAbsence,
    told: [],
  },
  'Mutation.refuseDeputy': {
    as: 'owner',
    document: mutation('refuseDeputy', 'RefuseDeputyInput', 'collaborationId'),
    variables: (cast, world) => ({ input: { collaborationId: cast.collaboration.id, deputyId: idIn(world) } }),
    id: ['input', 'collaborationId'],
    arrange: namedDeputy,
    told: 'own',
  },
  'Mutation.planHandOver': {
    as: 'coordinator',
    document: mutation('planHandOver', 'PlanHandOverInput', 'handOvers { id }'),
    variables: (cast, world) => ({
      input: {
        ...everything,
        successorId: cast.member.id,
        onDate: soon(world),
        plans: [{ collaborationId: cast.collaboration.id, summary: 'Ring før besøk', withoutGround: false }],
      },
    }),
    id: ['input', 'plans', '0', 'collaborationId'],
    told: ['team'],
  },
  'Mutation.undoHandOver': {
    as: 'coordinator',
    document: mutation('undoHandOver', 'UndoHandOverInput', 'handOvers { id }'),
    variables: (_, world) => ({ input: { handOverIds: [idIn(world)] } }),
    id: ['input', 'handOverIds', '0'],
    arrange: plannedHandOver,
    told: [],
  },
};
