import { dateInOslo, newId } from '@samplan/shared/kernel';
import { daysFrom, type StandardCast, type World } from '@samplan/test/support';
import { mutation, type Probes } from './probe';

const link = (cast: StandardCast): Promise<string> =>
  cast.collaboration.personalLink(cast.relative, cast.coordinator, { token: tokenOf(cast) });
const tokenOf = (cast: StandardCast): string => `link of ${cast.collaboration.id}`;
const links = new WeakMap<StandardCast, string>();
const reports = new WeakMap<StandardCast, string>();
const left = new WeakMap<StandardCast, string>();

/** A role, and no place in any circle: nothing here is asked by an id that could tell others something. */
const inCoordinatingUnit = async (cast: StandardCast, world: World): Promise<void> =>
  world.employ(cast.unitLeader, await world.unit('coordinating_unit'), 'coordinating');
const wish = (cast: StandardCast, world: World): Record<string, unknown> => ({
  coordinatorId: cast.coordinator.id,
  askedBy: 'PERSON',
  askedOn: dateInOslo(world.now),
  askedHow: 'Sagt hjemme',
  wantsPlan: false,
  idempotencyKey: newId(),
});

/** A child with a mother, and no way of logging in but by code. */
const child = async (cast: StandardCast, world: World): Promise<void> => {
  const bornOn = dateInOslo(daysFrom(world.now, -3000));
  await world.db.query('update person set born_on = $2 where id = $1', [cast.owner.id, bornOn]);
  await world.db.query("update login set issuer = 'samplan-code' where id = $1", [cast.owner.loginId]);
  await cast.collaboration.circle.parent(cast.relative);
};

export const entryProbes: Probes = {
  'Query.coordinatorCandidates': {
    as: 'unitLeader',
    document: 'query Probe($search: String!) { coordinatorCandidates(search: $search) { id name } }',
    variables: () => ({ search: '' }),
    id: null,
    arrange: inCoordinatingUnit,
    told: 'own',
  },
  'Mutation.registerPerson': {
    as: 'unitLeader',
    document: mutation('registerPerson', 'RegisterPersonInput', 'opened { openedOn }'),
    variables: (cast, world) => ({
      input: { givenName: 'Ragna', familyName: 'Vik', identity: 'NONE', ...wish(cast, world) },
    }),
    id: null,
    arrange: inCoordinatingUnit,
    told: 'own',
  },
  'Mutation.openReported': {
    as: 'unitLeader',
    document: mutation('openReported', 'OpenReportedInput', 'opened { openedOn }'),
    variables: (cast, world) => ({ input: { collaborationId: reports.get(cast), ...wish(cast, world) } }),
    id: null,
    arrange: async (cast, world) => {
      await inCoordinatingUnit(cast, world);
      const owner = await world.person({ kind: 'citizen' });
      reports.set(cast, (await world.collaboration({ owner, state: 'reported' })).id);
    },
    told: 'own',
  },
  'Mutation.nameCoordinator': {
    as: 'unitLeader',
    document: mutation('nameCoordinator', 'NameCoordinatorInput', 'coordinator { name }'),
    variables: (cast) => ({ input: { collaborationId: left.get(cast), coordinatorId: cast.coordinator.id } }),
    id: null,
    arrange: async (cast, world) => {
      await inCoordinatingUnit(cast, world);
      left.set(cast, (await world.collaboration({ owner: await world.person({ kind: 'citizen' }) })).id);
    },
    told: 'own',
  },
  'Mutation.setAddressProtection': {
    as: 'coordinator',
    document: mutation('setAddressProtection', 'SetAddressProtectionInput', 'done'),
    variables: (cast) => ({ input: { collaborationId: cast.collaboration.id, protection: 'CONFIDENTIAL' } }),
    id: ['input', 'collaborationId'],
    told: [],
  },
  'Query.identity': {
    as: 'coordinator',
    document: 'query Probe($id: ID!) { identity(collaborationId: $id) { familyName isNumbered } }',
    variables: (cast) => ({ id: cast.collaboration.id }),
    id: ['id'],
    told: ['team'],
  },
  'Mutation.identifyPerson': {
    as: 'coordinator',
    document: mutation('identifyPerson', 'IdentifyPersonInput', 'identity { familyName }'),
    variables: (cast) => ({
      input: { collaborationId: cast.collaboration.id, givenName: 'Aud', familyName: 'Nilsen' },
    }),
    id: ['input', 'collaborationId'],
    told: [],
  },
  'Mutation.editContact': {
    as: 'coordinator',
    document: mutation('editContact', 'EditContactInput', 'contact { version }'),
    variables: (cast) => ({ input: { personId: cast.owner.id, expectedVersion: 0, phone: '900 00 000' } }),
    id: ['input', 'personId'],
    told: [],
  },
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
  'Query.entryCodes': {
    as: 'coordinator',
    document: 'query Probe($id: ID!) { entryCodes(collaborationId: $id) { id agreedBy { name } agreedHow } }',
    variables: (cast) => ({ id: cast.collaboration.id }),
    id: ['id'],
    arrange: async (cast, world) => {
      await child(cast, world);
      await cast.collaboration.entryCode(cast.relative, cast.coordinator);
    },
    told: ['team'],
  },
  'Mutation.makeEntryCode': {
    as: 'coordinator',
    document: mutation('makeEntryCode', 'MakeEntryCodeInput', 'code { code expiresAt }'),
    variables: (cast) => ({
      input: { collaborationId: cast.collaboration.id, agreedById: cast.relative.id, agreedHow: 'BY_PHONE' },
    }),
    id: ['input', 'collaborationId'],
    arrange: child,
    told: [],
  },
  'Mutation.withdrawEntryCodes': {
    as: 'coordinator',
    document: mutation('withdrawEntryCodes', 'WithdrawEntryCodesInput', 'done'),
    variables: (cast) => ({ input: { collaborationId: cast.collaboration.id } }),
    id: ['input', 'collaborationId'],
    arrange: async (cast) => void (await cast.collaboration.entryCode(cast.relative, cast.coordinator)),
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
