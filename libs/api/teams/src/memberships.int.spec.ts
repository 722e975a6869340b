import {
  buildWorld,
  daysFrom,
  standardCast,
  type StandardCast,
  TestApi,
  type TestClient,
  type World,
} from '@samplan/test/support';
import { acts, teamActs } from './testing/team-acts';

interface Edited {
  member: { helpsWith: string; level: string; areas: string[]; until: string | null; version: number } | null;
}

describe('a place in the team', () => {
  let api: TestApi;
  let world: World;
  let cast: StandardCast;
  let coordinator: TestClient;
  let member: TestClient;
  let team: ReturnType<typeof teamActs>;

  beforeAll(async () => {
    api = await TestApi.start();
  });
  afterAll(() => api.close());
  beforeEach(async () => {
    world = await buildWorld(api.urls.owner);
    cast = await standardCast(world);
    [coordinator, member] = [await api.as(cast.coordinator), await api.as(cast.member)];
    team = teamActs(cast);
  });
  afterEach(() => world.close());

  const placeOf = async (person: { id: string }) =>
    (await team.page(coordinator)).team.find((one) => one.person.id === person.id)!;
  const end = (client: TestClient, membershipId: string, handedOver: object[] = []) =>
    team.act<{ membershipId: string | null }>(client, acts.end, { membershipId, handedOver });
  const opens = async (client: TestClient): Promise<boolean> =>
    (await client.code('query Open($id: ID!) { collaboration(id: $id) { id } }', { id: cast.collaboration.id })) ===
    null;

  it('is left by oneself once what one has promised is handed to somebody who stays', async () => {
    const place = await placeOf(cast.member);
    expect(place.openMeasures).toEqual([{ id: cast.measureId, title: expect.any(String) }]);
    const refused = { path: ['handedOver', cast.measureId], code: 'MEASURES_NOT_HANDED_OVER' };
    expect((await end(member, place.id)).errors).toEqual([refused]);
    const to = (toPersonId: string) => [{ measureId: cast.measureId, toPersonId }];
    expect((await end(member, place.id, to(cast.member.id))).errors).toEqual([refused]);
    expect((await end(member, place.id, to(cast.stranger.id))).errors).toEqual([
      { ...refused, code: 'ACCOUNTABLE_NOT_IN_TEAM' },
    ]);
    expect(await opens(member)).toBe(true);
    expect((await end(member, place.id, to(cast.coordinator.id))).errors).toEqual([]);
    expect(await opens(member)).toBe(false);
    expect((await placeOf(cast.coordinator)).openMeasures.map(({ id }) => id)).toContain(cast.measureId);
    const { rows } = await world.db.query<{ recipient_id: string }>(
      "select recipient_id from notice where kind = 'member_left'",
    );
    expect(rows.map((row) => row.recipient_id).sort()).toEqual([cast.owner.id, cast.coordinator.id].sort());
  });

  it('is ended by the coordinator and by no other member', async () => {
    const place = await placeOf(cast.member);
    const colleague = await world.person({ kind: 'professional', unit: cast.units.rehabilitation });
    await cast.collaboration.member(colleague);
    const handedOver = [{ measureId: cast.measureId, toPersonId: cast.coordinator.id }];
    const input = { input: { membershipId: place.id, handedOver } };
    expect(await (await api.as(colleague)).code(acts.end, input)).toBe('FORBIDDEN');
    expect(await (await api.as(cast.owner)).code(acts.end, input)).toBe('FORBIDDEN');
    expect(await (await api.as(cast.stranger)).code(acts.end, input)).toBe('NOT_FOUND');
    expect((await end(coordinator, place.id, handedOver)).errors).toEqual([]);
    expect(await opens(member)).toBe(false);
    expect(await coordinator.code(acts.end, input)).toBe('NOT_FOUND');
  });

  it('is never the last coordinator’s to give up', async () => {
    const place = await placeOf(cast.coordinator);
    expect((await end(coordinator, place.id)).errors).toEqual([{ code: 'LAST_COORDINATOR', path: [] }]);
    const until = { membershipId: place.id, expectedVersion: 1, endsOn: team.day(5) };
    expect((await team.act<Edited>(coordinator, acts.edit, until)).errors).toEqual([
      { code: 'LAST_COORDINATOR', path: ['endsOn'] },
    ]);
  });

  it('is changed by the coordinator, field by field, within areas they have themselves', async () => {
    const { id } = await placeOf(cast.member);
    const edit = (over: object) =>
      team.act<Edited>(coordinator, acts.edit, { membershipId: id, expectedVersion: 1, ...over });
    expect((await edit({ helpsWith: 'Trener balanse' })).member).toMatchObject({
      helpsWith: 'Trener balanse',
      version: 2,
    });
    const clash = await edit({ helpsWith: 'Går tur' });
    expect(clash.errors).toMatchObject([{ code: 'VERSION_CONFLICT', theirs: 'Trener balanse', currentVersion: 2 }]);
    expect((await edit({ endsOn: team.day(10) })).member).toMatchObject({ until: team.day(10) });
    expect((await edit({ expectedVersion: 3, endsOn: team.day(-100) })).errors).toEqual([
      { code: 'END_BEFORE_START', path: ['endsOn'] },
    ]);
    expect((await edit({ expectedVersion: 3, endsOn: null })).member).toMatchObject({ until: null });
    expect((await edit({ expectedVersion: 4, areas: ['HEALTH'], level: 'READ' })).member).toMatchObject({
      areas: ['HEALTH'],
      level: 'READ',
    });
    const input = { membershipId: id, expectedVersion: 5, level: 'EDIT_OWN' };
    expect(await member.code(acts.edit, { input })).toBe('FORBIDDEN');
    expect(
      await member.code(acts.edit, { input: { ...input, membershipId: (await placeOf(cast.coordinator)).id } }),
    ).toBe('FORBIDDEN');
  });

  it('keeps the areas its editor does not have, and refuses to open them', async () => {
    const { id } = await placeOf(cast.member);
    await world.db.query("update ground set areas = '{daily_living}' where unit_id = $1", [cast.units.homeCare.id]);
    const edit = (areas: string[]) =>
      team.act<Edited>(coordinator, acts.edit, { membershipId: id, expectedVersion: 1, areas });
    expect((await edit(['DAILY_LIVING', 'HEALTH'])).errors).toEqual([{ code: 'LIFE_AREA_NOT_OPEN', path: ['areas'] }]);
    expect((await edit([])).member).toMatchObject({ areas: [], version: 2 });
    const { rows } = await world.db.query('select areas from team_membership where id = $1', [id]);
    expect(rows).toEqual([{ areas: ['health'] }]);
  });

  it('cannot be made to last into a later place of the same person', async () => {
    const { id } = await placeOf(cast.member);
    await team.act<Edited>(coordinator, acts.edit, { membershipId: id, expectedVersion: 1, endsOn: team.day(10) });
    await cast.collaboration.member(cast.member, { from: daysFrom(world.now, 20) });
    const edit = (endsOn: string | null) =>
      team.act<Edited>(coordinator, acts.edit, { membershipId: id, expectedVersion: 2, endsOn });
    expect((await edit(null)).errors).toEqual([{ code: 'PERIOD_TAKEN', path: ['endsOn'] }]);
    expect((await edit(team.day(15))).member).toMatchObject({ until: team.day(15) });
  });

  it('of somebody who has lost every ground is ended by the coordinator, for they do not find the way in', async () => {
    const { id } = await placeOf(cast.member);
    await world.db.query('update ground set valid = tstzrange(lower(valid), $2) where unit_id = $1', [
      cast.units.rehabilitation.id,
      daysFrom(world.now, -1),
    ]);
    const handedOver = [{ measureId: cast.measureId, toPersonId: cast.coordinator.id }];
    expect(await member.code(acts.end, { input: { membershipId: id, handedOver } })).toBe('NOT_FOUND');
    expect((await end(coordinator, id, handedOver)).errors).toEqual([]);
  });

  it('tells of life areas only as far as the reader has them', async () => {
    expect((await team.page(member)).team.find(({ person }) => person.id === cast.coordinator.id)?.areas).toEqual([
      'HEALTH',
      'DAILY_LIVING',
    ]);
  });

  it('of the one to turn to first is moved, and held by one at a time', async () => {
    const colleague = await world.person({ kind: 'professional', unit: cast.units.homeCare });
    await cast.collaboration.member(colleague);
    const roles = async () => (await team.page(coordinator)).team.map(({ role, person }) => [role, person.id]);
    for (const one of [cast.member, colleague]) {
      const input = { membershipId: (await placeOf(one)).id };
      expect(await member.code(acts.primary, { input })).toBe('FORBIDDEN');
      expect((await team.act(coordinator, acts.primary, input)).errors).toEqual([]);
      expect((await roles()).filter(([role]) => role === 'PRIMARY_CONTACT')).toEqual([['PRIMARY_CONTACT', one.id]]);
    }
    const input = { membershipId: (await placeOf(cast.coordinator)).id };
    expect((await team.act(coordinator, acts.primary, input)).errors).toMatchObject([{ code: 'NOT_ALLOWED' }]);
  });

  it('is counted with the others the person has to relate to', async () => {
    expect((await team.page(await api.as(cast.owner))).helpers).toEqual({ people: 2, services: 2 });
    await cast.collaboration.circle.standingTeam(cast.units.mentalHealth, [cast.stranger, cast.member]);
    expect((await team.page(await api.as(cast.owner))).helpers).toEqual({ people: 3, services: 3 });
  });
});
