import { dateInOslo, newId } from '@samplan/shared/kernel';
import {
  buildWorld,
  daysFrom,
  emergencyGround,
  standardCast,
  type StandardCast,
  TestApi,
  type TestClient,
  type World,
} from '@samplan/test/support';

const readiness = '{ emergencyReadiness { on legalGround maxHours } }';
const failed = 'errors { ... on UserError { code path } }';
const setDocument = `mutation ($input: SetEmergencyGroundInput!) { setEmergencyGround(input: $input) { setting { id legalGround } ${failed} } }`;
const endDocument = `mutation ($input: EndEmergencyGroundInput!) { endEmergencyGround(input: $input) { setting { id } ${failed} } }`;
const reviewDocument = `mutation ($input: ReviewEmergencyAccessInput!) { reviewEmergencyAccess(input: $input) { review { note reviewedBy { name } } ${failed} } }`;
const waiting = '{ emergencyReviewsWaiting }';

const hour = 3_600_000;
const off = { on: false, legalGround: null, maxHours: null };

interface Errors {
  errors: { code: string; path: string[] }[];
}

describe('what emergency access rests on', () => {
  let api: TestApi;
  let world: World;
  let cast: StandardCast;
  let siri: TestClient;
  let helper: TestClient;

  beforeAll(async () => {
    api = await TestApi.start();
  });
  afterAll(() => api.close());
  beforeEach(async () => {
    world = await buildWorld(api.urls.owner);
    cast = await standardCast(world);
    [siri, helper] = [await api.as(cast.administrator), await api.as(cast.stranger)];
  });
  afterEach(() => world.close());

  const day = (count: number): string => dateInOslo(daysFrom(world.now, count));
  const ready = async (client = helper): Promise<object> =>
    (await client.data<{ emergencyReadiness: object }>(readiness)).emergencyReadiness;
  const ground = (more: object = {}): object => ({
    legalGround: 'hpl. § 7, vedtak 12/26',
    maxHours: 6,
    from: day(0),
    until: null,
    ...more,
  });
  const set = async (more: object = {}): Promise<{ setting: { id: string } | null; codes: string[] }> => {
    const { setEmergencyGround: answer } = await siri.data<{
      setEmergencyGround: Errors & { setting: { id: string } | null };
    }>(setDocument, { input: ground(more) });
    return { setting: answer.setting, codes: answer.errors.map(({ code, path }) => [code, ...path].join(' ')) };
  };
  const inTime = async (hours: number, look: () => Promise<void>): Promise<void> => {
    api.clock.move(hours * hour);
    try {
      await look();
    } finally {
      api.clock.move(-hours * hour);
    }
  };

  it('is nothing until an administrator names the law, and on from then to the end of the last day', async () => {
    expect(await ready()).toEqual(off);
    const { setting, codes } = await set({ until: day(2) });
    expect([codes, setting]).toEqual([[], { id: expect.any(String), legalGround: 'hpl. § 7, vedtak 12/26' }]);
    expect(await ready()).toEqual({ on: true, legalGround: 'hpl. § 7, vedtak 12/26', maxHours: 6 });
    await inTime(40, async () => expect(await ready(await api.as(cast.stranger))).toMatchObject({ on: true }));
    await inTime(75, async () => expect(await ready(await api.as(cast.stranger))).toEqual(off));
  });

  it('is not on before its first day', async () => {
    expect((await set({ from: day(1) })).codes).toEqual([]);
    expect(await ready()).toEqual(off);
    await inTime(25, async () => expect(await ready(await api.as(cast.stranger))).toMatchObject({ on: true }));
  });

  it('is off at once when an administrator ends it, and can then rest on another law', async () => {
    const { setting } = await set();
    const ended = await siri.data(endDocument, { input: { id: setting!.id } });
    expect(ended).toEqual({ endEmergencyGround: { setting: null, errors: [] } });
    expect(await ready()).toEqual(off);
    expect(await siri.code(endDocument, { input: { id: setting!.id } })).toBe('NOT_FOUND');
    expect((await set({ legalGround: 'Nødrett' })).codes).toEqual([]);
    expect(await ready()).toMatchObject({ on: true, legalGround: 'Nødrett' });
  });

  it.each([
    [{ legalGround: ' ' }, 'FIELD_REQUIRED legalGround'],
    [{ maxHours: 0 }, 'FIELD_INVALID maxHours'],
    [{ maxHours: 25 }, 'FIELD_INVALID maxHours'],
    [{ from: '2001-01-01' }, 'START_IN_PAST from'],
    [{ from: '2101-01-02', until: '2101-01-01' }, 'END_BEFORE_START until'],
  ])('is refused as %j, and says beside which field', async (more, code) => {
    expect((await set(more)).codes).toEqual([code]);
    expect(await ready()).toEqual(off);
  });

  it('is one at a time, also when two administrators name one at once', async () => {
    await set({ from: day(3) });
    expect((await set()).codes).toEqual(['EMERGENCY_GROUND_STANDS']);
    await world.db.query('update emergency_setting set valid = tstzrange($1, $2)', [
      daysFrom(world.now, -9),
      daysFrom(world.now, -8),
    ]);
    const answers = await Promise.all([set(), set()]);
    expect(answers.flatMap(({ codes }) => codes)).toEqual(['EMERGENCY_GROUND_STANDS']);
  });

  it('is named and ended by administrators alone', async () => {
    const { setting } = await set();
    for (const person of [cast.unitLeader, cast.coordinator, cast.owner]) {
      const client = await api.as(person);
      expect(await client.code(setDocument, { input: ground() })).toBe('FORBIDDEN');
      expect(await client.code(endDocument, { input: { id: setting!.id } })).toBe('FORBIDDEN');
    }
  });

  describe('and each opening afterwards', () => {
    let openingId: string;

    beforeEach(async () => {
      await emergencyGround(world, cast.administrator);
      openingId = await cast.collaboration.circle.emergency(cast.stranger, cast.units.mentalHealth);
    });
    const review = async (client: TestClient, note = 'Rett opna'): Promise<string[]> => {
      const { reviewEmergencyAccess } = await client.data<{ reviewEmergencyAccess: Errors }>(reviewDocument, {
        input: { id: openingId, note },
      });
      return reviewEmergencyAccess.errors.map(({ code, path }) => [code, ...path].join(' '));
    };
    const left = async (client: TestClient): Promise<number> =>
      (await client.data<{ emergencyReviewsWaiting: number }>(waiting)).emergencyReviewsWaiting;

    it('is looked over once, with a note, by somebody else than who opened', async () => {
      await world.employ(cast.stranger, cast.units.mentalHealth, 'coordinating');
      await world.employ(cast.administrator, cast.units.administration, 'coordinating');
      const [own, other] = [await api.as(cast.stranger), await api.as(cast.administrator)];
      expect(await left(other)).toBe(1);
      expect(await review(own)).toEqual(['REVIEW_BY_ANOTHER']);
      expect(await review(other, ' ')).toEqual(['FIELD_REQUIRED note']);
      expect(await left(other)).toBe(1);
      expect(await review(other)).toEqual([]);
      expect(await left(other)).toBe(0);
      expect(await review(other, 'Ein gong til')).toEqual(['REVIEWED_ALREADY']);
      const { rows } = await world.db.query('select review_note, reviewed_by from emergency_access');
      expect(rows).toEqual([{ review_note: 'Rett opna', reviewed_by: cast.administrator.id }]);
    });

    it('does not exist to whoever has no part in looking over, like one that never was', async () => {
      for (const person of [cast.unitLeader, cast.coordinator, cast.administrator, cast.owner]) {
        const client = await api.as(person);
        for (const id of [openingId, newId()])
          expect(await client.code(reviewDocument, { input: { id, note: 'Rett opna' } })).toBe('NOT_FOUND');
      }
    });
  });
});
