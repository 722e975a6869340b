import { buildWorld, daysFrom, standardCast, type StandardCast, TestApi, type World } from '@samplan/test/support';
import { createDataSource } from '@samplan/api/platform/database';
import { dateInOslo } from '@samplan/shared/kernel';
import type { DataSource } from 'typeorm';
import { warnOfEndings } from '@samplan/api/circle';

describe('what ends by itself', () => {
  let api: TestApi;
  let worker: DataSource;
  let world: World;
  let cast: StandardCast;

  beforeAll(async () => {
    api = await TestApi.start();
    worker = await createDataSource({
      url: api.urls.worker,
      entities: [],
      poolSize: 1,
      applicationName: 'warn',
      onPoolError: () => undefined,
    }).initialize();
  });
  afterAll(async () => {
    await worker.destroy();
    await api.close();
  });
  beforeEach(async () => {
    world = await buildWorld(api.urls.owner);
    cast = await standardCast(world);
  });
  afterEach(() => world.close());

  const notices = async (kind: string): Promise<string[]> => {
    const { rows } = await world.db.query<{ name: string }>(
      `select p.given_name as name from notice n join person p on p.id = n.recipient_id where n.kind = $1 order by 1`,
      [kind],
    );
    return rows.map(({ name }) => name);
  };

  it('is told 30 days and 7 days before a consent ends, once each, to the person and the coordinator alone', async () => {
    const until = (days: number): Promise<unknown> =>
      world.db.query('update ground set valid = tstzrange(lower(valid), $2) where id = $1', [
        cast.memberGroundId,
        daysFrom(world.now, days),
      ]);
    await until(31);
    await warnOfEndings(worker);
    expect(await notices('consent_ending')).toEqual([]);
    await until(20);
    await warnOfEndings(worker);
    await warnOfEndings(worker);
    expect(await notices('consent_ending')).toEqual(['Aud', 'Kari']);
    await world.db.query(`update notice set created_at = created_at - interval '15 days'`);
    await until(5);
    await warnOfEndings(worker);
    await warnOfEndings(worker);
    expect(await notices('consent_ending')).toEqual(['Aud', 'Aud', 'Kari', 'Kari']);
  });

  it('is told before a birthday that changes what parents see, to child, parent and coordinator', async () => {
    const turning = daysFrom(world.now, 60);
    const born = `${Number(dateInOslo(turning).slice(0, 4)) - 16}${dateInOslo(turning).slice(4)}`;
    await cast.collaboration.circle.parent(cast.relative);
    await warnOfEndings(worker);
    expect(await notices('age_coming')).toEqual([]);
    await world.db.query('update person set born_on = $2 where id = $1', [cast.owner.id, born]);
    await warnOfEndings(worker);
    await warnOfEndings(worker);
    expect(await notices('age_coming')).toEqual(['Aud', 'Kari', 'Liv']);
  });

  it.each([
    ['talk_coming', 7],
    ['party_coming', 15],
  ])('tells of %s to whoever coordinates, and to nobody whose sight it does not change', async (kind, age) => {
    const turning = daysFrom(world.now, 60);
    const born = `${Number(dateInOslo(turning).slice(0, 4)) - age}${dateInOslo(turning).slice(4)}`;
    await cast.collaboration.circle.parent(cast.relative);
    await world.db.query('update person set born_on = $2 where id = $1', [cast.owner.id, born]);
    await warnOfEndings(worker);
    await warnOfEndings(worker);
    expect(await notices(kind)).toEqual(['Kari']);
    expect(await notices('age_coming')).toEqual([]);
  });

  const told = async (): Promise<Record<string, string[]>> => {
    const { rows } = await world.db.query<{ kind: string; name: string }>(
      `select n.kind, p.given_name as name from notice n join person p on p.id = n.recipient_id
        where n.collaboration_id = $1 order by 1, 2`,
      [cast.collaboration.id],
    );
    return rows.reduce<Record<string, string[]>>(
      (all, { kind, name }) => ({ ...all, [kind]: [...(all[kind] ?? []), name] }),
      {},
    );
  };
  const ends = (table: string, days: number): Promise<unknown> =>
    world.db.query(`update ${table} set valid = tstzrange(lower(valid), $2) where collaboration_id = $1`, [
      cast.collaboration.id,
      daysFrom(world.now, days),
    ]);
  const groundEnds = (which: 'id' | 'person_id', id: string, days: number): Promise<unknown> =>
    world.db.query(`update ground set valid = tstzrange(lower(valid), $2) where ${which} = $1`, [
      id,
      daysFrom(world.now, days),
    ]);
  const forget = (): Promise<unknown> =>
    world.db.query('delete from notice where collaboration_id = $1', [cast.collaboration.id]);
  /** At both steps, however often it runs, and not before. */
  const atEachStep = async (at: (days: number) => Promise<unknown>, expected: Record<string, string[]>) => {
    await at(31);
    await warnOfEndings(worker);
    expect(await told()).toEqual({});
    await at(20);
    await warnOfEndings(worker);
    await warnOfEndings(worker);
    expect(await told()).toEqual(expected);
    await world.db.query(`update notice set created_at = created_at - interval '15 days'`);
    await at(5);
    await warnOfEndings(worker);
    await warnOfEndings(worker);
    const twice = Object.entries(expected).map(([kind, names]) => [kind, names.flatMap((name) => [name, name])]);
    expect(await told()).toEqual(Object.fromEntries(twice));
  };

  it('is told before the last day of a next of kin, to them too, and once though the yes ends with it', async () => {
    const both = async (days: number): Promise<void> => {
      await ends('next_of_kin', days);
      await groundEnds('person_id', cast.relative.id, days);
    };
    await atEachStep(both, { own_ending: ['Liv'], relative_ending: ['Aud', 'Kari'] });
  });

  it('is told of a next of kin by what ends first, the entry or the yes', async () => {
    const yes = (days: number): Promise<unknown> => groundEnds('person_id', cast.relative.id, days);
    const expected = { own_ending: ['Liv'], relative_ending: ['Aud', 'Kari'] };
    await atEachStep(yes, expected);
    await forget();
    await yes(28);
    await ends('next_of_kin', 12);
    await warnOfEndings(worker);
    expect(await told()).toEqual(expected);
    await forget();
    await yes(12);
    await ends('next_of_kin', 28);
    await warnOfEndings(worker);
    expect(await told()).toEqual(expected);
  });

  it('is told before the last day of a mandate, to the guardian too, and not when it is over already', async () => {
    await cast.collaboration.circle.guardian(cast.relative, { areas: ['economy'] });
    await world.db.query('delete from next_of_kin where collaboration_id = $1', [cast.collaboration.id]);
    const expected = { own_ending: ['Liv'], mandate_ending: ['Aud', 'Kari'] };
    await atEachStep((days) => ends('guardian_mandate', days), expected);
    await forget();
    await ends('guardian_mandate', -1 / 1440);
    await warnOfEndings(worker);
    expect(await told()).toEqual({});
  });

  it('is told once to whom two things let in that end in the same moment', async () => {
    await cast.collaboration.circle.guardian(cast.relative);
    for (const table of ['guardian_mandate', 'next_of_kin'] as const) await ends(table, 5);
    await warnOfEndings(worker);
    expect(await notices('own_ending')).toEqual(['Liv']);
    await warnOfEndings(worker);
    expect(await notices('own_ending')).toEqual(['Liv']);
  });

  const isBorn = (age: string): Promise<unknown> =>
    world.db.query('update person set born_on = current_date - $2::interval where id = $1', [cast.owner.id, age]);

  it('is told before the last day of parental responsibility, to that parent too, and of no more than what is lost', async () => {
    await isBorn('9 years 100 days');
    await cast.collaboration.circle.parent(cast.relative);
    await atEachStep((days) => ends('parental_responsibility', days), {
      own_narrowing: ['Liv'],
      parent_ending: ['Aud', 'Kari'],
    });
    await forget();
    await world.db.query('delete from next_of_kin where collaboration_id = $1', [cast.collaboration.id]);
    await warnOfEndings(worker);
    expect(await told()).toEqual({ own_ending: ['Liv'], parent_ending: ['Aud', 'Kari'] });
  });

  it('is not told of parental responsibility for whoever is, or is by then, an adult', async () => {
    await cast.collaboration.circle.parent(cast.relative);
    await ends('parental_responsibility', 5);
    for (const [age, expected] of [
      ['40 years', {}],
      ['17 years 363 days', { age_coming: ['Aud', 'Kari', 'Liv'] }],
      ['16 years 100 days', { own_narrowing: ['Liv'], parent_ending: ['Aud', 'Kari'] }],
    ] as const) {
      await forget();
      await isBorn(age);
      await warnOfEndings(worker);
      expect(await told()).toEqual(expected);
    }
  });

  it('is told to whom a consent lets in by name only what nothing else lets them see', async () => {
    const { collaboration, member, memberGroundId } = cast;
    await collaboration.ground({ to: member, until: daysFrom(world.now, 5) });
    const asEver = { consent_ending: ['Aud', 'Kari'] };
    const expectTold = async (own: Record<string, string[]>): Promise<void> => {
      await forget();
      await warnOfEndings(worker);
      expect(await told()).toEqual({ ...asEver, ...own });
    };
    await expectTold({});
    await world.db.query(`update ground set areas = array['health'] where id = $1`, [memberGroundId]);
    await expectTold({ own_narrowing: ['Per'] });
    await collaboration.endGround(memberGroundId);
    await expectTold({ own_ending: ['Per'] });
    await collaboration.ground({ to: member, kind: 'legal_basis' });
    await expectTold({});
  });

  it('is told of the yes alone to end, where a next of kin goes on seeing as guardian', async () => {
    await groundEnds('person_id', cast.relative.id, 5);
    await cast.collaboration.circle.guardian(cast.relative);
    await warnOfEndings(worker);
    expect(await told()).toEqual({ consent_ending: ['Aud', 'Kari', 'Liv'] });
    await forget();
    await groundEnds('person_id', cast.relative.id, 40);
    await ends('next_of_kin', 5);
    await warnOfEndings(worker);
    expect(await told()).toEqual({});
  });

  it('is told before the last day of a law, to a guardian in the areas of it and to no other', async () => {
    await world.db.query(
      `update ground set kind = 'legal_basis', given_how = 'law', legal_basis = 'Loven', areas = array['health'] where id = $1`,
      [cast.memberGroundId],
    );
    await cast.collaboration.circle.guardian(cast.relative, { areas: ['health'] });
    await cast.collaboration.circle.guardian(cast.stranger, { areas: ['economy'] });
    await atEachStep((days) => groundEnds('id', cast.memberGroundId, days), { law_ending: ['Aud', 'Kari', 'Liv'] });
  });
});
