import { dateInOslo, newId } from '@samplan/shared/kernel';
import {
  buildWorld,
  daysFrom,
  insert,
  standardCast,
  type StandardCast,
  TestApi,
  type TestClient,
  type World,
  type WorldPerson,
  type WorldUnit,
} from '@samplan/test/support';
import { DataSource } from 'typeorm';
import { carryOutHandOvers } from '../../../libs/api/handover/src/persistence/carry-out-due';
import { becomes } from './becomes';

const failed = 'errors { ... on UserError { code path } }';

/** What was begun before a unit became part of another, and is gone on with after. */
describe('after a unit has become another', () => {
  let api: TestApi;
  let worker: DataSource;
  let world: World;
  let cast: StandardCast;
  let coordinator: TestClient;
  let owner: TestClient;
  let former: WorldUnit;
  let merged: WorldUnit;
  let collaborationId: string;

  beforeAll(async () => {
    api = await TestApi.start();
    worker = await new DataSource({ type: 'postgres', url: api.urls.worker }).initialize();
  });
  afterAll(async () => {
    await worker.destroy();
    await api.close();
  });
  beforeEach(async () => {
    world = await buildWorld(api.urls.owner);
    cast = await standardCast(world);
    [coordinator, owner] = [await api.as(cast.coordinator), await api.as(cast.owner)];
    former = cast.units.mentalHealth;
    merged = await world.unit('mental_health', 'Psykisk helse samlet');
    collaborationId = cast.collaboration.id;
  });
  afterEach(() => world.close());

  const day = (count: number): string => dateInOslo(daysFrom(world.now, count));
  const act = async (client: TestClient, name: string, type: string, input: object): Promise<string[]> => {
    const data = await client.data<Record<string, { errors: { code: string; path: string[] }[] }>>(
      `mutation Act($input: ${type}!) { ${name}(input: $input) { ${failed} } }`,
      { input },
    );
    return data[name]!.errors.map(({ code, path }) => [code, ...path].join(' '));
  };
  const unitOf = async (person: WorldPerson, role: string): Promise<string | null | undefined> => {
    const { rows } = await world.db.query<{ unit_id: string | null }>(
      `select unit_id from team_membership
        where person_id = $1 and role = $2 and accepted_at is not null and upper(valid) is distinct from now() and (upper_inf(valid) or upper(valid) > now())`,
      [person.id, role],
    );
    return rows[0]?.unit_id;
  };

  it('takes no new yes, question or law for the former unit, each said beside the unit', async () => {
    await becomes(world, former, merged);
    const opening = { collaborationId, unitId: former.id, areas: ['HEALTH'], purpose: 'Hjelp' };
    const { unitId, areas, purpose } = opening;
    expect([
      await act(owner, 'giveConsent', 'GiveConsentInput', opening),
      await act(coordinator, 'recordLegalBasis', 'RecordLegalBasisInput', { ...opening, legalBasis: 'hpl. § 25' }),
      await act(coordinator, 'askForConsent', 'AskForConsentInput', {
        collaborationId,
        cards: [{ unitId, areas, purpose }],
      }),
    ]).toEqual([['UNIT_CLOSED unitId'], ['UNIT_CLOSED unitId'], ['UNIT_CLOSED unitId']]);
  });

  it('says so to a yes that was asked for before, while a no is taken', async () => {
    const [one, other] = [
      await cast.collaboration.circle.request(former, cast.coordinator, ['health']),
      await cast.collaboration.circle.request(former, cast.coordinator, ['economy']),
    ];
    await becomes(world, former, merged);
    const answer = (id: string, said: string): Promise<string[]> =>
      act(owner, 'answerConsentRequest', 'AnswerConsentRequestInput', { id, answer: said });
    expect(await answer(one, 'YES')).toEqual(['UNIT_CLOSED unitId']);
    expect(await answer(other, 'NO')).toEqual([]);
  });

  it('narrows a yes to the former unit, and widens none', async () => {
    const id = await cast.collaboration.ground({ to: former, areas: ['health', 'economy'] });
    await becomes(world, former, merged);
    const change = (areas: string[]): Promise<string[]> =>
      act(owner, 'changeConsent', 'ChangeConsentInput', { id, expectedVersion: 1, areas, purpose: 'Hjelp' });
    expect(await change(['HEALTH', 'ECONOMY', 'LEISURE'])).toEqual(['UNIT_CLOSED unitId']);
    expect(await change(['HEALTH'])).toEqual([]);
  });

  it('says so to whoever accepts an invitation for the former unit', async () => {
    await cast.collaboration.ground({ to: former });
    const data = await coordinator.data<{ inviteToTeam: { invitation: { id: string }; errors: object[] } }>(
      `mutation Invite($input: InviteToTeamInput!) { inviteToTeam(input: $input) { invitation { id } ${failed} } }`,
      {
        input: {
          collaborationId,
          kind: 'PERSON',
          toId: cast.stranger.id,
          areas: ['HEALTH'],
          helpsWith: 'Samtaler',
          startsOn: day(0),
        },
      },
    );
    expect(data.inviteToTeam.errors).toEqual([]);
    await becomes(world, former, merged);
    const stranger = await api.as(cast.stranger);
    const input = { invitationId: data.inviteToTeam.invitation.id, accept: true };
    expect(await act(stranger, 'answerTeamInvitation', 'AnswerTeamInvitationInput', input)).toEqual([
      'UNIT_CLOSED unitId',
    ]);
  });

  it('lets whoever leads what the unit became answer for what was asked of it', async () => {
    await cast.collaboration.ground({ to: former });
    const leader = await world.person({ kind: 'professional', unit: former, role: 'leader', name: 'Leif Dal' });
    const data = await coordinator.data<{ inviteToTeam: { invitation: { id: string }; errors: object[] } }>(
      `mutation Invite($input: InviteToTeamInput!) { inviteToTeam(input: $input) { invitation { id } ${failed} } }`,
      {
        input: {
          collaborationId,
          kind: 'UNIT',
          toId: former.id,
          areas: ['HEALTH'],
          helpsWith: 'Samtaler',
          startsOn: day(0),
        },
      },
    );
    expect(data.inviteToTeam.errors).toEqual([]);
    await becomes(world, former, merged);
    const waiting = 'query { myTeamInvitations(first: 50) { nodes { id } } }';
    const { id } = data.inviteToTeam.invitation;
    const [leads, works] = [await api.as(leader), await api.as(cast.stranger)];
    expect(await works.data(waiting)).toEqual({ myTeamInvitations: { nodes: [] } });
    expect(await leads.data(waiting)).toEqual({ myTeamInvitations: { nodes: [{ id }] } });
    const input = { invitationId: id, accept: false, reason: 'Spør den nye enheten' };
    expect(await act(leads, 'answerTeamInvitation', 'AnswerTeamInvitationInput', input)).toEqual([]);
  });

  it('lets somebody stand in for the unit they will work in on those days', async () => {
    const colleague = await world.person({ kind: 'professional', unit: cast.units.homeCare, name: 'Turid Moe' });
    await cast.collaboration.ground({ to: merged });
    await world.db.query(`update unit set valid = daterange(null, $2::date) where id = $1`, [
      cast.units.homeCare.id,
      day(5),
    ]);
    await world.db.query(
      `update unit_membership set valid = tstzrange(lower(valid), now() + interval '4 days') where person_id = $1`,
      [colleague.id],
    );
    await insert(world.db, 'unit_membership', {
      id: newId(),
      tenant_id: world.tenantId,
      person_id: colleague.id,
      unit_id: merged.id,
      role: 'employee',
      valid: `[${daysFrom(world.now, 4).toISOString()},)`,
    });
    const input = { fromDate: day(8), untilDate: day(12), deputyId: colleague.id, choices: [] };
    expect(await act(coordinator, 'planAbsence', 'PlanAbsenceInput', input)).toEqual([]);
    expect(await unitOf(colleague, 'coordinator')).toBe(merged.id);
  });

  it('carries out a hand-over planned before, for the unit the successor works in now, and the one before stays', async () => {
    const input = {
      successorId: cast.stranger.id,
      onDate: day(5),
      movesRole: true,
      movesMeasures: true,
      movesMeetings: true,
      movesQuestions: true,
      opensThreads: false,
      stays: true,
      tellsTeam: false,
      plans: [{ collaborationId, summary: '', withoutGround: true }],
    };
    expect(await act(coordinator, 'planHandOver', 'PlanHandOverInput', input)).toEqual([]);
    await becomes(world, former, merged);
    await becomes(world, cast.units.homeCare, merged);
    await world.db.query("update hand_over set on_date = current_date where state = 'planned'");
    await carryOutHandOvers(worker);
    expect(await unitOf(cast.stranger, 'coordinator')).toBe(merged.id);
    expect(await unitOf(cast.coordinator, 'member')).toBe(merged.id);
  });

  it('holds a hand-over back until the person has said yes to the unit the successor works in now', async () => {
    await cast.collaboration.ground({ to: former });
    const input = {
      successorId: cast.stranger.id,
      onDate: day(5),
      movesRole: true,
      movesMeasures: true,
      movesMeetings: true,
      movesQuestions: true,
      opensThreads: false,
      stays: false,
      tellsTeam: false,
      plans: [{ collaborationId, summary: '', withoutGround: false }],
    };
    expect(await act(coordinator, 'planHandOver', 'PlanHandOverInput', input)).toEqual([]);
    await becomes(world, former, merged);
    await world.db.query("update hand_over set on_date = current_date where state = 'planned'");
    await carryOutHandOvers(worker);
    expect(await unitOf(cast.stranger, 'coordinator')).toBeUndefined();
    await cast.collaboration.ground({ to: merged });
    await carryOutHandOvers(worker);
    expect(await unitOf(cast.stranger, 'coordinator')).toBe(merged.id);
  });
});
