import type { AddressProtection } from '@samplan/shared/contracts';
import { addressProtections } from '@samplan/shared/contracts';
import { readPdf } from '@samplan/test/pdf';
import {
  buildWorld,
  daysFrom,
  standardCast,
  type StandardCast,
  TestApi,
  type World,
  type WorldPerson,
} from '@samplan/test/support';
import { probes } from './probes';

const street = 'Furuveien 17';
const zone = 'Hjemmetjenesten sone Granlia';
const school = 'Granlia skole';
const secrets = [street, zone, school];

const seen = /* GraphQL */ `
  query Seen($id: ID!, $meeting: ID!) {
    meeting(id: $meeting) {
      place
      placeHidden
      owner {
        contact {
          address
        }
      }
    }
    collaboration(id: $id) {
      owner {
        contact {
          address
        }
      }
      team {
        unit {
          id
          name
        }
        person {
          unit {
            id
            name
          }
        }
      }
    }
  }
`;

interface Seen {
  meeting: { place: string | null; placeHidden: boolean; owner: { contact: { address: string } | null } };
  collaboration: {
    owner: { contact: { address: string } | null };
    team: { unit: { id: string; name: string }; person: { unit: { id: string; name: string } } }[];
  };
}

interface Marked {
  id: string;
  seesPlace: boolean | null;
  person: { name: string };
}

describe('where somebody with a protected address is', () => {
  let api: TestApi;
  let world: World;
  let cast: StandardCast;
  let mother: WorldPerson;
  let informed: WorldPerson;

  beforeAll(async () => {
    api = await TestApi.start();
  });
  afterAll(() => api.close());
  beforeEach(async () => {
    world = await buildWorld(api.urls.owner);
    cast = await standardCast(world);
    const teaching = await world.unit('school', school);
    informed = await world.person({ kind: 'professional', unit: teaching, name: 'Lars Dahl' });
    const membership = await cast.collaboration.member(informed);
    await cast.collaboration.ground({ to: informed });
    await world.db.query('update team_membership set sees_place = true where id = $1', [membership]);
    await world.db.query('update unit set name = $2 where id = $1', [cast.units.homeCare.id, zone]);
    await world.db.query('update meeting set place = $2 where id = $1', [cast.meeting.id, street]);
    await world.db.query(
      `insert into contact (person_id, tenant_id, address, changed_by, changed_at) values ($1, $2, $3, $1, $4)`,
      [cast.owner.id, world.tenantId, street, world.now],
    );
    mother = await world.person({ kind: 'citizen', name: 'Mari Nilsen' });
    await world.db.query('update person set born_on = $2 where id = $1', [cast.owner.id, daysFrom(world.now, -3000)]);
    await world.db.query(
      `insert into parental_responsibility (id, tenant_id, collaboration_id, person_id, recorded_by, recorded_at, valid)
       values (gen_random_uuid(), $1, $2, $3, $4, $5, tstzrange($5, null))`,
      [world.tenantId, cast.collaboration.id, mother.id, cast.coordinator.id, daysFrom(world.now, -10)],
    );
  });
  afterEach(() => world.close());

  const protect = (protection: AddressProtection): Promise<unknown> =>
    world.db.query('update person set address_protection = $2 where id = $1', [cast.owner.id, protection]);
  const read = async (person: WorldPerson): Promise<Seen> =>
    (await api.as(person)).data<Seen>(seen, { id: cast.collaboration.id, meeting: cast.meeting.id });

  // Who, then: sees the place and the units' names when protected, sees the home address when not, and when protected.
  it.each<[string, () => WorldPerson, boolean, boolean, boolean]>([
    ['the person', () => cast.owner, true, true, true],
    ['the coordinator', () => cast.coordinator, true, true, true],
    ['a member marked as one who must know', () => informed, true, false, false],
    ['another member', () => cast.member, false, false, false],
    ['next of kin', () => cast.relative, false, false, false],
    ['a parent', () => mother, false, true, false],
  ])('is told to %s only as far as they must know', async (_, who, place, addressOpen, addressProtected) => {
    for (const protection of addressProtections) {
      await protect(protection);
      const { meeting, collaboration } = await read(who());
      const told = protection === 'none' || place;
      expect([protection, meeting.place, meeting.placeHidden]).toEqual([protection, told ? street : null, !told]);
      const address = protection === 'none' ? addressOpen : addressProtected;
      expect(collaboration.owner.contact?.address ?? null).toBe(address ? street : null);
      const names = collaboration.team.flatMap(({ unit, person }) => [unit.name, person.unit.name]);
      expect(names.includes(zone)).toBe(told);
      expect(names.includes('Hjemmetjenesten')).toBe(!told);
      expect(names.includes('Skolen')).toBe(!told);
      const ids = collaboration.team.flatMap(({ unit, person }) => [unit.id, person.unit.id]);
      expect(ids.includes(cast.units.homeCare.id)).toBe(told);
    }
  });

  it('is in no answer to a member, next of kin, a parent and a guardian, whatever they ask', async () => {
    const guardian = await world.person({ kind: 'citizen', name: 'Harald Sund' });
    await cast.collaboration.circle.guardian(guardian);
    await protect('strictly_confidential');
    for (const [name, probe] of Object.entries(probes)) {
      // The directory of the municipality itself is not about anybody.
      if (/^Query\.(unit|coordinatorCandidates)/.test(name)) continue;
      const variables = probe.variables(cast, world);
      for (const person of [cast.member, cast.relative, mother, guardian]) {
        const answer = await (await api.as(person)).raw(probe.document, variables);
        expect([name, secrets.filter((secret) => answer.includes(secret))]).toEqual([name, []]);
      }
    }
  });

  it('is on no paper of theirs, and on the person’s own', async () => {
    const guardian = await world.person({ kind: 'citizen', name: 'Harald Sund' });
    await cast.collaboration.circle.guardian(guardian);
    await protect('strictly_confidential');
    const onPaper = async (person: WorldPerson): Promise<string[]> => {
      const client = await api.as(person);
      const read: string[] = [];
      for (const what of ['plan', 'helpers', 'consents']) {
        const response = await client.request(`/paper/${cast.collaboration.id}/${what}`);
        expect(what === 'consents' ? [200, 403, 404] : [200]).toContain(response.status);
        if (response.status !== 200) continue;
        const { read: lines } = await readPdf(Buffer.from(await response.arrayBuffer()));
        read.push(...lines.map(({ text }) => text));
      }
      const text = read.join(' ');
      return secrets.filter((secret) => text.includes(secret));
    };
    for (const person of [cast.member, cast.relative, mother, guardian]) expect(await onPaper(person)).toEqual([]);
    expect(await onPaper(cast.owner)).toEqual(expect.arrayContaining([zone, school]));
  });

  it('is kept by the database from whoever asks it directly', async () => {
    await protect('confidential');
    const ask = (person: WorldPerson, sql: string): Promise<object[]> =>
      api.acting(person, async (ctx) => (await ctx.db.tx()).sql<object>(sql));
    const places = `select place from app.meeting_places(array['${cast.meeting.id}']::uuid[])`;
    expect(await ask(cast.member, places)).toEqual([]);
    expect(await ask(cast.stranger, places)).toEqual([]);
    expect(await ask(cast.coordinator, places)).toEqual([{ place: street }]);
    await expect(ask(cast.coordinator, 'select place from meeting')).rejects.toThrow('permission denied');
    expect(await ask(cast.member, 'select from contact')).toEqual([]);
    expect(await ask(cast.member, 'select from change where after::text like $$%Furuveien%$$')).toEqual([]);
  });

  it('goes away from the moment the coordinator says so', async () => {
    const { meeting } = await read(cast.member);
    expect(meeting.place).toBe(street);
    const set = `mutation ($input: SetAddressProtectionInput!) { setAddressProtection(input: $input) { done } }`;
    const input = { collaborationId: cast.collaboration.id, protection: 'CONFIDENTIAL' };
    expect(await (await api.as(cast.member)).code(set, { input })).toBe('FORBIDDEN');
    await (await api.as(cast.coordinator)).data(set, { input });
    expect((await read(cast.member)).meeting.place).toBeNull();
  });

  it('is told to a member whom the coordinator marks, and who is marked to nobody else', async () => {
    await protect('confidential');
    const marks =
      'query ($id: ID!) { collaboration(id: $id) { addressProtection team { id seesPlace person { name } } } }';
    const told = async (person: WorldPerson): Promise<{ addressProtection: string | null; team: Marked[] }> => {
      const variables = { id: cast.collaboration.id };
      return (
        await (
          await api.as(person)
        ).data<{ collaboration: { addressProtection: string | null; team: Marked[] } }>(marks, variables)
      ).collaboration;
    };
    const { team, addressProtection } = await told(cast.coordinator);
    expect(addressProtection).toBe('CONFIDENTIAL');
    expect(team.filter(({ seesPlace }) => seesPlace).map(({ person }) => person.name)).toEqual(['Lars Dahl']);
    const { id: membershipId } = team.find(({ person }) => person.name === cast.member.name)!;
    const set = `mutation ($input: SetSeesPlaceInput!) { setSeesPlace(input: $input) { member { seesPlace } } }`;
    expect(await (await api.as(cast.member)).code(set, { input: { membershipId, seesPlace: true } })).toBe('FORBIDDEN');
    const coordinator = await api.as(cast.coordinator);
    for (const seesPlace of [true, false]) {
      expect(await coordinator.data(set, { input: { membershipId, seesPlace } })).toEqual({
        setSeesPlace: { member: { seesPlace } },
      });
      expect((await read(cast.member)).meeting.place).toBe(seesPlace ? street : null);
    }
    expect((await told(cast.owner)).addressProtection).toBe('CONFIDENTIAL');
    for (const person of [cast.member, cast.relative, mother]) {
      const seen = await told(person);
      expect([seen.addressProtection, ...seen.team.map(({ seesPlace }) => seesPlace)]).toEqual([
        null,
        ...seen.team.map(() => null),
      ]);
    }
  });

  it('is changed by those who may see it, one after the other, and the history does not say to what', async () => {
    const edit = `mutation ($input: EditContactInput!) { editContact(input: $input) { contact { address version } errors { ... on UserError { code path } } } }`;
    const input = { personId: cast.owner.id, expectedVersion: 1, address: 'Bakken 2', phone: '900 00 000' };
    expect(await (await api.as(cast.member)).code(edit, { input })).toBe('NOT_FOUND');
    const coordinator = await api.as(cast.coordinator);
    expect(await coordinator.data(edit, { input })).toEqual({
      editContact: { contact: { address: 'Bakken 2', version: 2 }, errors: [] },
    });
    expect(await coordinator.data(edit, { input })).toMatchObject({
      editContact: { contact: null, errors: [{ code: 'CHANGED_MEANWHILE' }] },
    });
    expect(await coordinator.data(edit, { input: { ...input, phone: 'ring meg', email: 'a@' } })).toMatchObject({
      editContact: { errors: [{ path: ['phone'] }, { path: ['email'] }] },
    });
    const { rows } = await world.db.query(`select before, after from change where type = 'contact.changed'`);
    expect(rows).toEqual([{ before: null, after: null }]);
  });
});
