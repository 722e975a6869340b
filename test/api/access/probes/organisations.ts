import { type StandardCast, syntheticNationalId, type World, WorldGoals } from '@samplan/test/support';
import { mutation, type Probe, type Probes, soon } from './probe';

const everybodyAtWork = ['stranger', 'unitLeader', 'administrator', 'neighbour'] as const;

/** The directory is open to everybody inside a municipality; asked by somebody of the neighbour, it is foreign to the rest. */
const inDirectory = (document: string): Probe => ({
  as: 'neighbour',
  document,
  variables: (cast) => ({ id: cast.neighbour.unitId }),
  id: ['id'],
  told: [],
});

const administered = (
  name: string,
  selection: string,
  input: (cast: StandardCast, soonDate: string) => Record<string, unknown>,
  id: string | null,
  rest: Partial<Probe> = {},
): Probe => ({
  as: 'administrator',
  document: mutation(name, `${name[0]!.toUpperCase()}${name.slice(1)}Input`, selection),
  variables: (cast, world) => ({ input: input(cast, soon(world)) }),
  id: id ? ['input', id] : null,
  refused: 'FORBIDDEN',
  told: [],
  ...rest,
});

/** Its id is that of the municipality. */
const organised: Probe['arrange'] = async (_, world) => {
  await world.db.query(
    `insert into organisation (id, tenant_id, name, type) values ($1, $2, 'Kommunen', 'municipality')`,
    [world.tenantId, world.tenantId],
  );
};
const asCoordinating: Probe['arrange'] = (cast, world) =>
  world.employ(cast.stranger, cast.units.administration, 'coordinating');
const described = { helpsWith: 'Trening', tags: ['balanse'], openingHours: '' };
const whereANeedWaits = async (cast: StandardCast, world: World): Promise<void> => {
  await asCoordinating(cast, world);
  const id = await new WorldGoals(cast.collaboration).need({ createdBy: cast.owner });
  await world.db.query('update need set escalated_at = open_since where id = $1', [id]);
};
const named = { givenName: 'Nora', familyName: 'Ek', competences: [] };

/** A colleague without a login in a leader's unit, whose address another administrator set. Its id is the municipality's. */
const addressed: Probe['arrange'] = async (cast, world) => {
  const unit = cast.units.homeCare;
  const setter = await world.person({ kind: 'professional', unit, role: 'administrator', name: 'Eva Lie' });
  const waiting = await world.person({ kind: 'professional', unit, name: 'Nora Ek' });
  await world.db.query('update person set login_id = null where id = $1', [waiting.id]);
  await world.db.query(`insert into employee (person_id, tenant_id, work_email) values ($1, $2, 'nora@kommune.no')`, [
    waiting.id,
    world.tenantId,
  ]);
  await world.db.query('update work_address set id = $1, set_by = $2, confirmed_at = null', [
    world.tenantId,
    setter.id,
  ]);
};

/** A colleague without a login in a leader's unit. The id is the municipality's. */
const unnumbered = async (cast: StandardCast, world: World): Promise<void> => {
  await world.db.query(
    `insert into person (id, tenant_id, kind, given_name, family_name) values ($1, $1, 'professional', 'Nora', 'Ek')`,
    [world.tenantId],
  );
  await world.db.query(
    `insert into unit_membership (id, tenant_id, person_id, unit_id, role, valid)
     values (gen_random_uuid(), $1, $1, $2, 'employee', tstzrange(app.now(), null))`,
    [world.tenantId, cast.units.homeCare.id],
  );
};
/** The same, with a number that another administrator has typed. */
const numbered = async (cast: StandardCast, world: World): Promise<void> => {
  await unnumbered(cast, world);
  const unit = cast.units.homeCare;
  const setter = await world.person({ kind: 'professional', unit, role: 'administrator', name: 'Eva Lie' });
  await world.db.query(
    `insert into national_id (person_id, tenant_id, person_kind, key_id, sealed, hash_key_id, hash, recorded_at, set_by)
     values ($1, $1, 'professional', 's1', decode(repeat('00', 39), 'hex'), 'h1', decode(repeat('00', 32), 'hex'), app.now(), $2)`,
    [world.tenantId, setter.id],
  );
};

export const organisationsProbes: Probes = {
  'Query.unitDirectory': {
    as: 'member',
    alsoFor: everybodyAtWork,
    document: 'query Probe { unitDirectory { nodes { id name } } }',
    variables: () => ({}),
    id: null,
    told: [],
  },
  'Query.directoryTags': {
    as: 'member',
    alsoFor: everybodyAtWork,
    document: 'query Probe { directoryTags }',
    variables: () => ({}),
    id: null,
    arrange: async (cast, world) => {
      await world.db.query(`insert into unit_profile (unit_id, tenant_id, tags) values ($1, $2, '{balanse}')`, [
        cast.units.rehabilitation.id,
        world.tenantId,
      ]);
    },
    told: [],
  },
  'Query.directoryUnit': inDirectory('query Probe($id: ID!) { directoryUnit(id: $id) { id name } }'),
  'Query.unitStaff': inDirectory('query Probe($id: ID!) { unitStaff(unitId: $id) { nodes { id person { name } } } }'),
  'Query.unconfirmedAddresses': {
    as: 'administrator',
    alsoFor: ['unitLeader'],
    document: 'query Probe($id: ID!) { unconfirmedAddresses(unitId: $id) { nodes { id address person { name } } } }',
    variables: ({ units }) => ({ id: units.homeCare.id }),
    id: ['id'],
    refused: 'FORBIDDEN',
    arrange: addressed,
    told: [],
  },
  'Query.unconfirmedNumbers': {
    as: 'administrator',
    alsoFor: ['unitLeader'],
    document: 'query Probe($id: ID!) { unconfirmedNumbers(unitId: $id) { nodes { person { id name } setBy { id } } } }',
    variables: ({ units }) => ({ id: units.homeCare.id }),
    id: ['id'],
    refused: 'FORBIDDEN',
    arrange: numbered,
    told: [],
  },
  'Query.organisations': {
    as: 'administrator',
    document: 'query Probe { organisations { nodes { id name } } }',
    variables: () => ({}),
    id: null,
    arrange: organised,
    told: [],
  },
  'Query.unitRegister': {
    as: 'administrator',
    document: 'query Probe { unitRegister { nodes { id name } } }',
    variables: () => ({}),
    id: null,
    told: [],
  },
  'Query.professionals': {
    as: 'administrator',
    document: 'query Probe { professionals(search: "Stine") { id name } }',
    variables: () => ({}),
    id: null,
    told: [],
  },
  'Query.coordinationOverview': {
    as: 'stranger',
    document: 'query Probe { coordinationOverview { nodes { id owner { name } coordinator { name } } } }',
    variables: () => ({}),
    id: null,
    arrange: asCoordinating,
    told: [],
  },
  'Query.unownedNeeds': {
    as: 'stranger',
    document: 'query Probe { unownedNeeds { nodes { id owner { name } needs needsSince } } }',
    variables: () => ({}),
    id: null,
    arrange: whereANeedWaits,
    told: [],
  },
  'Query.coordinationCounts': {
    as: 'stranger',
    document: 'query Probe { coordinationCounts { open withoutCoordinator } }',
    variables: () => ({}),
    id: null,
    arrange: asCoordinating,
    told: [],
  },
  'Query.unitLoads': {
    as: 'unitLeader',
    document: 'query Probe { unitLoads { unit { name } collaborations employees { person { name } collaborations } } }',
    variables: () => ({}),
    id: null,
    told: [],
  },
  'Mutation.addOrganisation': administered(
    'addOrganisation',
    'organisation { id }',
    () => ({ name: 'Kirkens Bymisjon', type: 'VOLUNTARY' }),
    null,
  ),
  'Mutation.editOrganisation': administered(
    'editOrganisation',
    'organisation { id }',
    ({ owner }) => ({ id: owner.tenantId, expectedVersion: 1, name: 'Kommunen vår', type: 'MUNICIPALITY' }),
    'id',
    { arrange: organised },
  ),
  'Mutation.addUnit': administered(
    'addUnit',
    'unit { id }',
    ({ owner }) => ({ name: 'Hukommelsesteamet', kind: 'REHABILITATION', organisationId: owner.tenantId }),
    'organisationId',
    { arrange: organised },
  ),
  'Mutation.editUnit': administered(
    'editUnit',
    'unit { id }',
    ({ units, owner }) => ({
      id: units.rehabilitation.id,
      expectedVersion: 1,
      name: 'Rehabilitering',
      kind: 'REHABILITATION',
      organisationId: owner.tenantId,
    }),
    'id',
    { arrange: organised },
  ),
  'Mutation.describeUnit': administered(
    'describeUnit',
    'unit { id }',
    ({ units }) => ({ unitId: units.rehabilitation.id, expectedVersion: 0, ...described }),
    'unitId',
  ),
  'Mutation.reorganiseUnits': {
    ...administered('reorganiseUnits', 'units { id }', () => ({}), null),
    variables: (cast, world) => ({
      input: {
        fromUnitIds: [cast.units.rehabilitation.id],
        onDate: soon(world),
        successors: [{ unitId: cast.units.homeCare.id }],
        placements: [],
      },
    }),
  },
  'Mutation.addEmployee': administered(
    'addEmployee',
    'staff { id }',
    ({ units }, from) => ({ ...named, unitId: units.rehabilitation.id, role: 'EMPLOYEE', from }),
    'unitId',
  ),
  'Mutation.editEmployee': administered(
    'editEmployee',
    'person { id }',
    ({ member }) => ({ personId: member.id, expectedVersion: 0, givenName: 'Per', familyName: 'Lie', competences: [] }),
    'personId',
  ),
  'Mutation.answerWorkAddress': administered(
    'answerWorkAddress',
    'answered',
    ({ owner }) => ({ id: owner.tenantId, expectedVersion: 1, right: true }),
    'id',
    { arrange: addressed, alsoFor: ['unitLeader'] },
  ),
  'Mutation.noteWorkNumber': administered(
    'noteWorkNumber',
    'word',
    ({ owner }) => ({ personId: owner.tenantId, nationalId: syntheticNationalId('1970-01-01', 7) }),
    'personId',
    { arrange: unnumbered, alsoFor: ['unitLeader'] },
  ),
  'Mutation.removeWorkNumber': administered(
    'removeWorkNumber',
    'removed',
    ({ owner }) => ({ personId: owner.tenantId }),
    'personId',
    { arrange: numbered, alsoFor: ['unitLeader'] },
  ),
  'Mutation.addUnitRole': administered(
    'addUnitRole',
    'staff { id }',
    ({ units, stranger }, from) => ({
      personId: stranger.id,
      unitId: units.rehabilitation.id,
      role: 'EMPLOYEE',
      from,
    }),
    'unitId',
  ),
  'Mutation.endUnitRole': administered(
    'endUnitRole',
    'staff { id }',
    ({ stranger }, until) => ({ id: stranger.id, expectedVersion: 1, until }),
    'id',
    {
      arrange: async (cast, world) => {
        await world.db.query(
          `insert into unit_membership (id, tenant_id, person_id, unit_id, role, valid) values ($1, $2, $3, $4, 'employee', tstzrange(now() - interval '1 day', null))`,
          [cast.stranger.id, world.tenantId, cast.stranger.id, cast.units.rehabilitation.id],
        );
      },
    },
  ),
};
