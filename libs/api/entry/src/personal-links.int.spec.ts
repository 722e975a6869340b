import { newId } from '@samplan/shared/kernel';
import {
  buildWorld,
  daysFrom,
  standardCast,
  type StandardCast,
  TestApi,
  type TestClient,
  type World,
  type WorldPerson,
} from '@samplan/test/support';
import { PersonalLinks, type PersonalLinkRequest, type MadePersonalLink } from './application/personal-links';

const make = /* GraphQL */ `
  mutation Make($input: MakePersonalLinkInput!) {
    makePersonalLink(input: $input) {
      link {
        id
        path
      }
      errors {
        ... on UserError {
          code
        }
      }
    }
  }
`;
const use = /* GraphQL */ `
  mutation Use($input: UsePersonalLinkInput!) {
    usePersonalLink(input: $input) {
      used {
        personId
        purpose
        aboutId
      }
      errors {
        ... on UserError {
          code
          message
          path
        }
      }
    }
  }
`;
const withdraw = /* GraphQL */ `
  mutation Withdraw($input: WithdrawPersonalLinkInput!) {
    withdrawPersonalLink(input: $input) {
      withdrawnId
      errors {
        ... on UserError {
          code
        }
      }
    }
  }
`;
const list =
  'query Links($id: ID!) { personalLinks(collaborationId: $id) { id person { name } purpose usedAt withdrawnAt } }';

describe('a personal link', () => {
  let api: TestApi;
  let world: World;
  let cast: StandardCast;
  let coordinator: TestClient;
  let somebody: TestClient;

  beforeAll(async () => {
    api = await TestApi.start();
  });
  afterAll(() => api.close());
  beforeEach(async () => {
    world = await buildWorld(api.urls.owner);
    cast = await standardCast(world);
    await world.db.query('update person set login_id = null where id = any ($1)', [[cast.relative.id]]);
    coordinator = await api.as(cast.coordinator);
    somebody = await api.withoutHat();
  });
  afterEach(() => world.close());

  const link = async (): Promise<{ id: string; token: string }> => {
    const input = { collaborationId: cast.collaboration.id, personId: cast.relative.id, purpose: 'RELATIVE' };
    const { makePersonalLink } = await coordinator.data<{ makePersonalLink: { link: { id: string; path: string } } }>(
      make,
      {
        input,
      },
    );
    return { id: makePersonalLink.link.id, token: makePersonalLink.link.path.replace('/invitasjon/', '') };
  };
  const follow = (client: TestClient, token: string): Promise<string> =>
    client.raw(use, { input: { token } }, { 'x-correlation-id': '00000000-0000-0000-0000-000000000000' });
  const attempts = async (): Promise<{ outcome: string; reason: string | null }[]> => {
    const { rows } = await world.db.query<{ outcome: string; reason: string | null }>(
      'select outcome, reason from entry_attempt where login_id = $1 order by at, id',
      [somebody.loginId],
    );
    return rows;
  };
  const hats = async (client: TestClient): Promise<string[]> => {
    const { session } = await client.data<{ session: { hats: { personId: string }[] } }>(
      'query { session { hats { personId } } }',
    );
    return session.hats.map(({ personId }) => personId);
  };

  it('makes the first login that uses it the person it is for, and lets that one in again', async () => {
    const { token } = await link();
    expect(await hats(somebody)).toEqual([]);
    const used = JSON.parse(await follow(somebody, token)) as { data: { usePersonalLink: { used: object } } };
    expect(used.data.usePersonalLink.used).toEqual({ personId: cast.relative.id, purpose: 'RELATIVE', aboutId: null });
    expect(await hats(somebody)).toEqual([cast.relative.id]);
    expect(await follow(somebody, token)).toBe(JSON.stringify(used) + '\n');
    expect(await attempts()).toEqual([
      { outcome: 'entered', reason: null },
      { outcome: 'entered', reason: null },
    ]);
  });

  it('answers a stolen, expired, withdrawn and guessed link with the same bytes, and notes why', async () => {
    const stolen = await link();
    await follow(await api.withoutHat(), stolen.token);
    await world.db.query('update person set login_id = null where id = $1', [cast.owner.id]);
    const expired = 'expired';
    await cast.collaboration.personalLink(cast.owner, cast.coordinator, {
      token: expired,
      expiresAt: daysFrom(world.now, -1),
    });
    const withdrawn = 'withdrawn';
    const id = await cast.collaboration.personalLink(cast.owner, cast.coordinator, { token: withdrawn });
    await coordinator.data(withdraw, { input: { id } });
    const taken = 'taken';
    await cast.collaboration.personalLink(cast.owner, cast.coordinator, { token: taken });
    await world.db.query('update person set login_id = $2 where id = $1', [cast.owner.id, cast.owner.loginId]);

    const answers = new Set<string>();
    for (const token of [stolen.token, expired, withdrawn, taken, 'guessed'])
      answers.add(await follow(somebody, token));
    expect([...answers]).toHaveLength(1);
    expect([...answers][0]).toContain('LINK_NOT_USABLE');
    expect(await hats(somebody)).toEqual([]);
    expect((await attempts()).map(({ reason }) => reason)).toEqual([
      'used',
      'expired',
      'withdrawn',
      'taken',
      'unknown',
    ]);
  });

  it('is used by one of two who try at the same time', async () => {
    const { token } = await link();
    const clients = [somebody, await api.withoutHat()];
    await Promise.all(clients.map((client) => follow(client, token)));
    const wearing = await Promise.all(clients.map(hats));
    expect(wearing.flat()).toEqual([cast.relative.id]);
  });

  it('stops whoever guesses, also when the twenty-first is right', async () => {
    for (let guess = 0; guess < 20; guess += 1) await follow(somebody, `guess ${guess}`);
    const { token } = await link();
    expect(await follow(somebody, token)).toContain('LINK_NOT_USABLE');
    expect((await attempts()).at(-1)).toEqual({ outcome: 'denied', reason: 'too_many' });
    const { used } = (
      JSON.parse(await follow(await api.withoutHat(), token)) as { data: { usePersonalLink: { used: object } } }
    ).data.usePersonalLink;
    expect(used).not.toBeNull();
  });

  it('is made for those who belong here and cannot log in, by whoever coordinates, and nobody else', async () => {
    const code = async (personId: string, purpose = 'RELATIVE'): Promise<unknown> => {
      const input = { collaborationId: cast.collaboration.id, personId, purpose };
      const { makePersonalLink } = await coordinator.data<{ makePersonalLink: { errors: { code: string }[] } }>(make, {
        input,
      });
      return makePersonalLink.errors[0]?.code;
    };
    expect(await code(cast.relative.id)).toBeUndefined();
    expect(await code(cast.owner.id, 'OWNER')).toBe('PERSON_HAS_LOGIN');
    expect(await code(cast.stranger.id)).toBe('PERSON_NOT_HERE');
    expect(await code(cast.neighbour.id)).toBe('PERSON_NOT_HERE');
    for (const person of [cast.owner, cast.member]) {
      const input = { collaborationId: cast.collaboration.id, personId: cast.relative.id, purpose: 'RELATIVE' };
      expect(await (await api.as(person)).code(make, { input })).toBe('FORBIDDEN');
    }
  });

  describe('leads into one collaboration and nowhere else, so it', () => {
    const ask = async (personId: string, purpose = 'RELATIVE'): Promise<string | undefined> => {
      const input = { collaborationId: cast.collaboration.id, personId, purpose };
      const { makePersonalLink } = await coordinator.data<{ makePersonalLink: { errors: { code: string }[] } }>(make, {
        input,
      });
      return makePersonalLink.errors[0]?.code;
    };
    const withoutLogin = async (person: WorldPerson): Promise<WorldPerson> => {
      await world.db.query('update person set login_id = null where id = $1', [person.id]);
      return person;
    };
    const loginOf = async ({ id }: WorldPerson): Promise<unknown> =>
      (await world.db.query<{ login_id: string | null }>('select login_id from person where id = $1', [id])).rows[0];
    const elsewhere = async (by: WorldPerson): Promise<void> => {
      const other = await world.collaboration({ owner: await world.person({ kind: 'citizen' }) });
      await other.member(by, { role: 'coordinator' });
      await other.ground({ to: by });
      await other.relative(cast.relative);
    };

    it('is never made for a colleague in the team, who would be taken over with all they are', async () => {
      const colleague = await withoutLogin(
        await world.person({ kind: 'professional', unit: cast.units.mentalHealth, role: 'leader' }),
      );
      await cast.collaboration.member(colleague, { accepted: false });
      for (const purpose of ['OWNER', 'GUARDIAN', 'RELATIVE'])
        expect([purpose, await ask(colleague.id, purpose)]).toEqual([purpose, 'PERSON_NOT_HERE']);
      const request: PersonalLinkRequest = {
        collaborationId: cast.collaboration.id,
        purpose: 'team',
        person: { id: colleague.id as never },
      };
      await expect(
        api.acting(cast.coordinator, (ctx) =>
          ctx.write(() => api.app.get(PersonalLinks, { strict: false }).make(ctx, request)),
        ),
      ).rejects.toMatchObject({ errors: [{ code: 'PERSON_NOT_HERE' }] });
    });

    it('is never made for somebody who works here, or did, though they are a relative as well', async () => {
      const working = await world.person({ kind: 'professional', unit: cast.units.mentalHealth });
      const former = await world.person({ kind: 'professional', unit: cast.units.mentalHealth });
      await world.db.query('update unit_membership set valid = tstzrange(lower(valid), $2) where person_id = $1', [
        former.id,
        daysFrom(world.now, -100),
      ]);
      const registered = await world.person({ kind: 'professional' });
      await world.db.query('insert into employee (person_id, tenant_id) values ($1, $2)', [
        registered.id,
        world.tenantId,
      ]);
      for (const person of [working, former, registered]) {
        await cast.collaboration.relative(await withoutLogin(person));
        expect(await ask(person.id)).toBe('LINK_NOT_FOR_PERSON');
        const token = `made before ${person.id}`;
        await cast.collaboration.personalLink(person, cast.coordinator, { token });
        expect(await follow(somebody, token)).toContain('LINK_NOT_USABLE');
        expect(await loginOf(person)).toEqual({ login_id: null });
      }
      expect(new Set((await attempts()).map(({ reason }) => reason))).toEqual(new Set(['known']));
    });

    it('is refused where the person is in a plan that others coordinate, at making and at use', async () => {
      const { token } = await link();
      await elsewhere(cast.stranger);
      expect(await ask(cast.relative.id)).toBe('LINK_NOT_FOR_PERSON');
      expect(await follow(somebody, token)).toContain('LINK_NOT_USABLE');
      expect(await hats(somebody)).toEqual([]);
      expect(await attempts()).toEqual([{ outcome: 'denied', reason: 'known' }]);
    });

    it('is for the mother of two whose plans have the same coordinator', async () => {
      await elsewhere(cast.coordinator);
      const { token } = await link();
      await follow(somebody, token);
      expect(await hats(somebody)).toEqual([cast.relative.id]);
    });

    it('is refused to make for an outsider whom others have asked since, and the link there was still works', async () => {
      const request: PersonalLinkRequest = {
        collaborationId: cast.collaboration.id,
        purpose: 'team',
        person: { kind: 'professional', givenName: 'Tuva', familyName: 'Rem' },
      };
      const made = (asked = request): Promise<MadePersonalLink> =>
        api.acting<MadePersonalLink>(cast.coordinator, (ctx) =>
          ctx.write(() => api.app.get(PersonalLinks, { strict: false }).make(ctx, asked)),
        );
      const { personId, path } = await made();
      const other = await world.collaboration({ owner: await world.person({ kind: 'citizen' }) });
      await world.db.query(
        `insert into team_invitation (id, tenant_id, collaboration_id, to_kind, person_id, role, helps_with, level, areas, starts_on, state, invited_by, invited_at)
         values ($1, $2, $3, 'person', $4, 'member', 'Medisin', 'read', '{}', current_date, 'open', $5, now())`,
        [newId(), world.tenantId, other.id, personId, cast.stranger.id],
      );
      await expect(made({ ...request, person: { id: personId } })).rejects.toMatchObject({
        errors: [{ code: 'LINK_NOT_FOR_PERSON' }],
      });
      await follow(somebody, path.replace('/invitasjon/', ''));
      expect(await hats(somebody)).toEqual([personId]);
    });

    it('is for who stands so here now, and no more when they do not', async () => {
      expect(await ask(cast.relative.id, 'GUARDIAN')).toBe('PERSON_NOT_HERE');
      expect(await ask(cast.relative.id, 'OWNER')).toBe('PERSON_NOT_HERE');
      const parent = await withoutLogin(await world.person({ kind: 'citizen' }));
      await cast.collaboration.circle.parent(parent);
      expect(await ask(parent.id, 'GUARDIAN')).toBeUndefined();
      await withoutLogin(cast.owner);
      expect(await ask(cast.owner.id, 'OWNER')).toBeUndefined();
      const { token } = await link();
      await world.db.query('update next_of_kin set valid = tstzrange(lower(valid), $1)', [world.now]);
      expect(await follow(somebody, token)).toContain('LINK_NOT_USABLE');
      expect(await ask(cast.relative.id)).toBe('PERSON_NOT_HERE');
    });

    it('does not let in whoever coordinates here, in the name of another', async () => {
      const { token } = await link();
      const answer = await follow(coordinator, token);
      expect(answer).toContain('LINK_NOT_USABLE');
      expect(answer).toBe(await follow(coordinator, 'guessed'));
      expect(await loginOf(cast.relative)).toEqual({ login_id: null });
      await follow(somebody, token);
      expect(await hats(somebody)).toEqual([cast.relative.id]);
    });
  });

  it('is listed for the coordinator with what became of it, without its token, at the same cost for 1 and 20', async () => {
    const { id, token } = await link();
    const read = (): Promise<string> => coordinator.raw(list, { id: cast.collaboration.id });
    expect(await read()).toContain('Liv Nilsen');
    const few = api.statementsOf('Links');
    expect(await read()).not.toContain(token);
    expect(await (await api.as(cast.member)).code(list, { id: cast.collaboration.id })).toBe('FORBIDDEN');
    const { withdrawPersonalLink } = await coordinator.data<{ withdrawPersonalLink: { withdrawnId: string } }>(
      withdraw,
      {
        input: { id },
      },
    );
    expect(withdrawPersonalLink.withdrawnId).toBe(id);
    expect(await read()).toMatch(/"withdrawnAt":"20/);
    const other = await link();
    await follow(somebody, other.token);
    expect(await read()).toMatch(/"usedAt":"20/);
    for (let number = 0; number < 20; number += 1) {
      const person = await world.person({ kind: 'citizen' });
      await cast.collaboration.personalLink(person, cast.coordinator, { token: `many ${number} ${person.id}` });
    }
    expect(await read()).toContain('Person');
    expect(api.statementsOf('Links')).toBe(few);
  });

  it('cannot be withdrawn once it is used', async () => {
    const { id, token } = await link();
    await follow(somebody, token);
    const { withdrawPersonalLink } = await coordinator.data<{ withdrawPersonalLink: { errors: object[] } }>(withdraw, {
      input: { id },
    });
    expect(withdrawPersonalLink.errors).toEqual([{ code: 'LINK_ALREADY_USED' }]);
    expect(await hats(somebody)).toEqual([cast.relative.id]);
  });

  it('may be for somebody new, who sees nothing by having logged in', async () => {
    const request: PersonalLinkRequest = {
      collaborationId: cast.collaboration.id,
      purpose: 'team',
      person: { kind: 'citizen', givenName: 'Gro', familyName: 'Hagen' },
      aboutId: cast.goalId,
    };
    const made = await api.acting<MadePersonalLink>(cast.coordinator, (ctx) =>
      ctx.write(() => api.app.get(PersonalLinks, { strict: false }).make(ctx, request)),
    );
    const answer = JSON.parse(await follow(somebody, made.path.replace('/invitasjon/', ''))) as {
      data: { usePersonalLink: { used: object } };
    };
    expect(answer.data.usePersonalLink.used).toEqual({
      personId: made.personId,
      purpose: 'TEAM',
      aboutId: cast.goalId,
    });
    const gro = await api.as({ id: made.personId, loginId: somebody.loginId! });
    expect(await gro.code('query ($id: ID!) { collaboration(id: $id) { id } }', { id: cast.collaboration.id })).toBe(
      'NOT_FOUND',
    );
    await world.db.query('update person set login_id = null where id = $1', [made.personId]);
    const again = { ...request, person: { id: made.personId } };
    const second = await api.acting<MadePersonalLink>(cast.coordinator, (ctx) =>
      ctx.write(() => api.app.get(PersonalLinks, { strict: false }).make(ctx, again)),
    );
    await follow(somebody, second.path.replace('/invitasjon/', ''));
    expect(await hats(somebody)).toEqual([made.personId]);
    await expect(
      api.acting(cast.member, (ctx) =>
        ctx.write(() => api.app.get(PersonalLinks, { strict: false }).make(ctx, request)),
      ),
    ).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });
});
