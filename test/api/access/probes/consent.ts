import type { StandardCast, World } from '@samplan/test/support';
import { dateInOslo, newId } from '@samplan/shared/kernel';
import { mutation, soon, type Probe, type Probes } from './probe';

const errors = 'errors { ... on UserError { code path } }';
const terms = { areas: ['ECONOMY'], purpose: 'Hjelp med regningene' };
const relativeTerms = { relationship: 'Venn', level: 'READ', areas: ['LEISURE'], purpose: 'Følge med' };

/** Ids of rows that a probe's own arrangement added to its world. */
const added = new WeakMap<World, string>();
const idOf = (world: World): string => added.get(world) ?? '';
const keep =
  (add: (cast: StandardCast, world: World) => Promise<string>) =>
  async (cast: StandardCast, world: World): Promise<void> =>
    void added.set(world, await add(cast, world));

const ask = keep(({ collaboration, units, coordinator }) =>
  collaboration.circle.request(units.mentalHealth, coordinator, ['health']),
);
const kin = keep(async (_, world) => {
  const { rows } = await world.db.query<{ id: string }>('select id from next_of_kin');
  return rows[0]!.id;
});
/** A child of thirteen, with the relative as parent. */
const asChild = keep(async ({ collaboration, owner, relative }, world) => {
  const born = `${Number(dateInOslo(world.now).slice(0, 4)) - 14}-01-01`;
  await world.db.query('update person set born_on = $2 where id = $1', [owner.id, born]);
  return collaboration.circle.parent(relative);
});

const byCoordinator = (
  name: string,
  input: string,
  selection: string,
  rest: Pick<Probe, 'variables' | 'id'> & Partial<Probe>,
): Probe => ({ as: 'coordinator', document: mutation(name, input, selection), told: ['team'], ...rest });
const inCollaboration = ['input', 'collaborationId'];
const byId = ['input', 'id'];

export const consentProbes: Probes = {
  'Query.whoSees': {
    as: 'coordinator',
    document:
      'query Probe($id: ID!) { whoSees(collaborationId: $id) { people { person { name } unit { name } } consents { id unit { name } } } }',
    variables: (cast) => ({ id: cast.collaboration.id }),
    id: ['id'],
    told: ['team'],
  },
  'Query.consentHistory': {
    as: 'coordinator',
    document: 'query Probe($id: ID!) { consentHistory(collaborationId: $id) { nodes { id what unit { name } } } }',
    variables: (cast) => ({ id: cast.collaboration.id }),
    id: ['id'],
    told: ['team'],
  },
  'Query.consentsToUnit': {
    as: 'coordinator',
    document: 'query Probe($unitId: ID!) { consentsToUnit(unitId: $unitId) { nodes { id } } }',
    variables: (cast) => ({ unitId: cast.units.rehabilitation.id }),
    id: null,
    told: ['overview'],
  },
  'Mutation.previewCircleChange': {
    as: 'coordinator',
    document: `mutation Probe($input: PreviewInput!) { previewCircleChange(input: $input) { changes { person { name } loses } ${errors} } }`,
    variables: (cast) => ({ input: { withdrawConsent: { id: cast.memberGroundId } } }),
    id: ['input', 'withdrawConsent', 'id'],
    told: ['team'],
  },
  'Mutation.giveConsent': byCoordinator('giveConsent', 'GiveConsentInput', 'consent { id }', {
    variables: ({ collaboration, units }) => ({
      input: { collaborationId: collaboration.id, unitId: units.mentalHealth.id, ...terms, said: {} },
    }),
    id: inCollaboration,
  }),
  'Mutation.changeConsent': byCoordinator('changeConsent', 'ChangeConsentInput', 'consent { id }', {
    variables: (cast) => ({
      input: { id: cast.memberGroundId, expectedVersion: 1, areas: ['HEALTH'], purpose: 'Samarbeide om hverdagen' },
    }),
    id: byId,
  }),
  'Mutation.withdrawConsent': byCoordinator('withdrawConsent', 'WithdrawConsentInput', 'consent { id }', {
    variables: (cast) => ({ input: { id: cast.memberGroundId } }),
    id: byId,
  }),
  'Mutation.undoWithdrawal': byCoordinator('undoWithdrawal', 'UndoWithdrawalInput', 'consent { id }', {
    arrange: async (cast, world) => {
      await world.db.query('update ground set withdrawn_at = now(), withdrawn_by = $2 where id = $1', [
        cast.memberGroundId,
        cast.coordinator.id,
      ]);
      await cast.collaboration.endGround(cast.memberGroundId);
    },
    variables: (cast) => ({ input: { id: cast.memberGroundId } }),
    id: byId,
  }),
  'Mutation.recordLegalBasis': byCoordinator('recordLegalBasis', 'RecordLegalBasisInput', 'consent { id }', {
    variables: ({ collaboration, units }) => ({
      input: {
        collaborationId: collaboration.id,
        unitId: units.mentalHealth.id,
        ...terms,
        legalBasis: 'Øyeblikkelig hjelp',
      },
    }),
    id: inCollaboration,
  }),
  'Mutation.askForConsent': byCoordinator('askForConsent', 'AskForConsentInput', 'requests { id }', {
    variables: ({ collaboration, units }) => ({
      input: { collaborationId: collaboration.id, cards: [{ unitId: units.mentalHealth.id, ...terms }] },
    }),
    id: inCollaboration,
  }),
  'Mutation.answerConsentRequest': byCoordinator(
    'answerConsentRequest',
    'AnswerConsentRequestInput',
    'request { id }',
    {
      arrange: ask,
      variables: (_, world) => ({ input: { id: idOf(world), answer: 'NO' } }),
      id: byId,
    },
  ),
  'Mutation.withdrawConsentRequest': byCoordinator(
    'withdrawConsentRequest',
    'WithdrawConsentRequestInput',
    'request { id }',
    { arrange: ask, variables: (_, world) => ({ input: { id: idOf(world) } }), id: byId },
  ),
  'Mutation.excludeEmployee': byCoordinator('excludeEmployee', 'ExcludeEmployeeInput', 'exclusion { id }', {
    variables: ({ collaboration, member }) => ({
      input: { collaborationId: collaboration.id, personId: member.id },
    }),
    id: inCollaboration,
  }),
  'Mutation.excludeByName': byCoordinator('excludeByName', 'ExcludeByNameInput', 'exclusions { id }', {
    variables: ({ collaboration, stranger }) => ({ input: { collaborationId: collaboration.id, name: stranger.name } }),
    id: inCollaboration,
  }),
  'Mutation.liftExclusion': byCoordinator('liftExclusion', 'LiftExclusionInput', 'exclusion { id }', {
    arrange: keep(({ collaboration, member }) => collaboration.circle.exclude(member)),
    variables: (_, world) => ({ input: { id: idOf(world), said: {} } }),
    id: byId,
  }),
  'Mutation.letInRelative': byCoordinator('letInRelative', 'LetInRelativeInput', 'relative { id }', {
    variables: ({ collaboration }) => ({
      input: {
        collaborationId: collaboration.id,
        named: { givenName: 'Odd', familyName: 'Ny', idempotencyKey: newId() },
        kind: 'SPOKESPERSON',
        organisation: 'Pensjonistforbundet',
        ...relativeTerms,
        said: {},
      },
    }),
    id: inCollaboration,
  }),
  'Mutation.changeRelative': byCoordinator('changeRelative', 'ChangeRelativeInput', 'relative { id }', {
    arrange: kin,
    variables: (_, world) => ({ input: { id: idOf(world), expectedVersion: 1, ...relativeTerms, said: {} } }),
    id: byId,
  }),
  'Mutation.closeRelative': byCoordinator('closeRelative', 'CloseRelativeInput', 'relative { id }', {
    arrange: kin,
    variables: (_, world) => ({ input: { id: idOf(world) } }),
    id: byId,
  }),
  'Mutation.recordMandate': byCoordinator('recordMandate', 'RecordMandateInput', 'guardian { id }', {
    variables: ({ collaboration, relative }, world) => ({
      input: {
        collaborationId: collaboration.id,
        personId: relative.id,
        level: 'READ',
        areas: ['ECONOMY'],
        mayConsent: true,
        authority: 'Statsforvalteren',
        from: dateInOslo(world.now),
        until: soon(world),
      },
    }),
    id: inCollaboration,
  }),
  'Mutation.changeMandate': byCoordinator('changeMandate', 'ChangeMandateInput', 'guardian { id }', {
    arrange: keep(({ collaboration, relative }) => collaboration.circle.guardian(relative)),
    variables: (_, world) => ({
      input: {
        id: idOf(world),
        expectedVersion: 1,
        level: 'READ',
        areas: ['ECONOMY'],
        mayConsent: false,
        authority: 'Statsforvalteren',
        until: soon(world),
      },
    }),
    id: byId,
  }),
  'Mutation.endMandate': byCoordinator('endMandate', 'EndMandateInput', 'guardian { id }', {
    arrange: keep(({ collaboration, relative }) => collaboration.circle.guardian(relative)),
    variables: (_, world) => ({ input: { id: idOf(world) } }),
    id: byId,
  }),
  'Mutation.recordParent': byCoordinator('recordParent', 'RecordParentInput', 'parent { id }', {
    arrange: async ({ owner }, world) => {
      await world.db.query("update person set born_on = current_date - interval '9 years' where id = $1", [owner.id]);
    },
    variables: ({ collaboration, relative }) => ({
      input: { collaborationId: collaboration.id, personId: relative.id },
    }),
    id: inCollaboration,
  }),
  'Mutation.changeParent': byCoordinator('changeParent', 'ChangeParentInput', 'parent { id }', {
    arrange: asChild,
    variables: (_, world) => ({ input: { id: idOf(world), expectedVersion: 1, until: soon(world) } }),
    id: byId,
  }),
  'Mutation.endParent': byCoordinator('endParent', 'EndParentInput', 'parent { id }', {
    arrange: asChild,
    variables: (_, world) => ({ input: { id: idOf(world) } }),
    id: byId,
  }),
  'Mutation.withholdAreas': {
    as: 'owner',
    arrange: asChild,
    document: mutation('withholdAreas', 'WithholdAreasInput', 'withheld'),
    variables: (cast) => ({ input: { collaborationId: cast.collaboration.id, areas: ['HEALTH'] } }),
    id: inCollaboration,
    told: 'own',
  },
};
