import { NationalIds, rotateNationalIds } from '@samplan/api/people';
import { createDataSource } from '@samplan/api/platform/database';
import type { LoginId } from '@samplan/shared/kernel';
import {
  buildWorld,
  syntheticNationalId,
  TestApi,
  testKeys,
  type TestClient,
  type World,
  type WorldPerson,
} from '@samplan/test/support';
import { createHash } from 'node:crypto';
import { PeopleArrive } from './application/people-arrive';

const fresh = (id: string) => ({ id, key: createHash('sha256').update(`fresh ${id}`).digest() });
const during = {
  sealing: { newest: fresh('s2'), all: [fresh('s2'), ...testKeys.sealing.all] },
  hashing: { newest: fresh('h2'), all: [fresh('h2'), ...testKeys.hashing.all] },
};

describe('the first login', () => {
  let api: TestApi;
  let world: World;
  let serial = 0;

  beforeAll(async () => {
    api = await TestApi.start();
  });
  afterAll(() => api.close());
  beforeEach(async () => {
    world = await buildWorld(api.urls.owner);
  });
  afterEach(() => world.close());

  const old = new NationalIds(testKeys, true);
  const number = (): string => syntheticNationalId('1950-03-04', (serial += 1));
  const known = async (there: World, nationalId: string, kind: 'citizen' | 'professional' = 'citizen') => {
    const unit = kind === 'professional' ? await there.unit('home_care', 'Heime') : undefined;
    const person = await there.person({ kind, unit });
    const { keyId, sealed, hashKeyId, hash } = old.seal(nationalId, person.id);
    await there.db.query('update person set login_id = null where id = $1', [person.id]);
    await there.db.query('insert into national_id values ($1, $2, $3, $4, $5, $6, $7, $8)', [
      person.id,
      there.tenantId,
      kind,
      keyId,
      sealed,
      hashKeyId,
      hash,
      world.now,
    ]);
    return person;
  };
  const arrive = (
    client: TestClient,
    by: WorldPerson,
    nationalId: string | null,
    kind: 'idporten' | 'helseid' | 'entra' = 'idporten',
    keys = old,
    address: string | null = null,
    worlds = [world],
  ) =>
    api.acting(by, (ctx) =>
      new PeopleArrive(keys).arrive(ctx, {
        loginId: client.loginId as LoginId,
        provider: { key: 'p', kind },
        issuer: 'https://provider.example',
        subject: 'somebody',
        nationalId,
        workEmail: address ? { address, municipalities: worlds.map((one) => one.number) } : null,
        continuation: null,
      }),
    );
  const hats = async (client: TestClient): Promise<string[]> => {
    const { session } = await client.data<{ session: { hats: { personId: string }[] } }>(
      'query { session { hats { personId } } }',
    );
    return session.hats.map(({ personId }) => personId).sort();
  };

  it('finds a citizen by national id in every municipality, and at work only who is at work', async () => {
    const nationalId = number();
    const here = await known(world, nationalId);
    const there = await known(await world.neighbour(), nationalId);
    const atWork = await known(world, nationalId, 'professional');
    const client = await api.withoutHat();
    await arrive(client, here, nationalId);
    expect(await hats(client)).toEqual([here.id, there.id].sort());
    const health = await api.withoutHat();
    await arrive(health, here, nationalId, 'helseid');
    expect(await hats(health)).toEqual([atWork.id]);
  });

  it('finds an employee by the registered work address, wherever they work now, and no citizen', async () => {
    const employed = async (there: World, address: string) => {
      const person = await there.person({ kind: 'professional', unit: await there.unit('home_care', 'Heime') });
      await there.db.query('update person set login_id = null where id = $1', [person.id]);
      await there.db.query('insert into employee (person_id, tenant_id, work_email) values ($1, $2, $3)', [
        person.id,
        there.tenantId,
        address,
      ]);
      return person;
    };
    const address = `Per.Lie.${world.tenantId}@kommune.example`;
    const [beside, apart] = [await world.neighbour(), await world.neighbour()];
    const here = await employed(world, address);
    const there = await employed(beside, address);
    const elsewhere = await employed(apart, address);
    const client = await api.withoutHat();
    const other = await api.withoutHat();
    await arrive(other, here, null, 'entra', old, 'somebody.else@kommune.example');
    expect(await hats(other)).toEqual([]);
    await arrive(client, here, null, 'entra', old, address.toUpperCase(), [world, beside]);
    expect(await hats(client)).toEqual([here.id, there.id].sort());
    await arrive(other, here, null, 'entra', old, address, [world, beside]);
    expect(await hats(other)).toEqual([]);
    // Another municipality's provider speaks for its own alone.
    await arrive(other, here, null, 'entra', old, address, [apart]);
    expect(await hats(other)).toEqual([elsewhere.id]);
  });

  it('does not let in by the work address whoever works there no longer', async () => {
    const unit = await world.unit('home_care', 'Heime');
    const person = await world.person({ kind: 'professional', unit });
    await world.db.query('update person set login_id = null where id = $1', [person.id]);
    await world.db.query('insert into employee (person_id, tenant_id, work_email) values ($1, $2, $3)', [
      person.id,
      world.tenantId,
      `gone.${world.tenantId}@kommune.example`,
    ]);
    await world.db.query(`update unit_membership set valid = tstzrange(lower(valid), app.now()) where person_id = $1`, [
      person.id,
    ]);
    const client = await api.withoutHat();
    await arrive(client, person, null, 'entra', old, `gone.${world.tenantId}@kommune.example`);
    expect(await hats(client)).toEqual([]);
  });

  it('gives no hat for an unknown number, for none, and for somebody who has a login already', async () => {
    const nationalId = number();
    const person = await known(world, nationalId);
    const first = await api.withoutHat();
    await arrive(first, person, nationalId);
    for (const [given, kind] of [
      [nationalId, 'idporten'],
      [number(), 'idporten'],
      [null, 'idporten'],
      [nationalId, 'entra'],
    ] as const) {
      const client = await api.withoutHat();
      await arrive(client, person, given, kind);
      expect(await hats(client)).toEqual([]);
    }
    expect(await hats(first)).toEqual([person.id]);
  });

  it('finds the person while keys are changed, and after the worker has changed them all', async () => {
    const nationalId = number();
    const person = await known(world, nationalId);
    const worker = await createDataSource({
      url: api.urls.worker,
      entities: [],
      applicationName: 'rotation',
    }).initialize();
    try {
      expect(await rotateNationalIds(worker, new NationalIds(during, true))).toBeGreaterThan(0);
      expect(await rotateNationalIds(worker, new NationalIds(during, true))).toBe(0);
      await expect(worker.query('select * from national_id')).rejects.toThrow('permission denied');
    } finally {
      await worker.destroy();
    }
    const { rows } = await world.db.query('select key_id, hash_key_id from national_id');
    expect(rows).toEqual([{ key_id: 's2', hash_key_id: 'h2' }]);
    const lost = await api.withoutHat();
    await arrive(lost, person, nationalId);
    expect(await hats(lost)).toEqual([]);
    const found = await api.withoutHat();
    await arrive(found, person, nationalId, 'idporten', new NationalIds(during, true));
    expect(await hats(found)).toEqual([person.id]);
  });
});
