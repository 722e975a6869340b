import { randomBytes } from 'node:crypto';
import { dateInOslo } from '@samplan/shared/kernel';
import {
  buildWorld,
  daysFrom,
  standardCast,
  type StandardCast,
  TestApi,
  type TestClient,
  TestSocket,
  TestText,
  type World,
  type WorldPerson,
} from '@samplan/test/support';

const make = /* GraphQL */ `
  mutation Make($input: MakeEntryCodeInput!) {
    makeEntryCode(input: $input) {
      code {
        code
        expiresAt
      }
      errors {
        ... on UserError {
          code
          path
        }
      }
    }
  }
`;
const withdraw = /* GraphQL */ `
  mutation Withdraw($input: WithdrawEntryCodesInput!) {
    withdrawEntryCodes(input: $input) {
      done
    }
  }
`;
const list = /* GraphQL */ `
  query Codes($id: ID!) {
    entryCodes(collaborationId: $id) {
      agreedBy {
        name
      }
      agreedHow
      usedAt
      withdrawnAt
    }
  }
`;
const me = 'query { session { kind hats { personId } hat { personId } } }';
const read = 'query ($id: ID!) { collaboration(id: $id) { id owner { name } myAccess { relation actions } } }';

interface Made {
  makeEntryCode: { code: { code: string; expiresAt: string } | null; errors: { code: string; path: string[] }[] };
}
interface Listed {
  entryCodes: { agreedBy: { name: string }; agreedHow: string; usedAt: string | null; withdrawnAt: string | null }[];
}

describe('a child’s one-time code', () => {
  let api: TestApi;
  let world: World;
  let cast: StandardCast;
  let coordinator: TestClient;

  beforeAll(async () => {
    api = await TestApi.start();
  });
  afterAll(() => api.close());
  beforeEach(async () => {
    // All tests come from one address, which soon has tried too often.
    await api.sql('delete from entry_attempt');
    await api.sql('delete from attempt');
    world = await buildWorld(api.urls.owner);
    cast = await standardCast(world);
    await aged(-3000);
    await world.db.query('update person set login_id = null where id = $1', [cast.owner.id]);
    await cast.collaboration.circle.parent(cast.relative);
    coordinator = await api.as(cast.coordinator);
  });
  afterEach(() => world.close());

  const aged = (days: number): Promise<unknown> =>
    world.db.query('update person set born_on = $2 where id = $1', [
      cast.owner.id,
      dateInOslo(daysFrom(world.now, days)),
    ]);
  const ask = async (
    agreed: WorldPerson = cast.relative,
    by: TestClient = coordinator,
  ): Promise<Made['makeEntryCode']> => {
    const input = { collaborationId: cast.collaboration.id, agreedById: agreed.id, agreedHow: 'BY_PHONE' };
    return (await by.data<Made>(make, { input })).makeEntryCode;
  };
  const codeOf = async (): Promise<string> => (await ask()).code!.code;
  const enter = async (code: string, client = api.anonymous()): Promise<{ bytes: string; client: TestClient }> => {
    const response = await client.request('/auth/code', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ code }),
    });
    expect(response.status).toBe(200);
    return { bytes: await response.text(), client };
  };
  const entered = JSON.stringify({ entered: true });
  const refused = JSON.stringify({ entered: false });
  const attempts = async (): Promise<(string | null)[]> => {
    const { rows } = await world.db.query<{ reason: string | null }>(
      "select reason from entry_attempt where way = 'code' order by at, id",
    );
    return rows.map(({ reason }) => reason);
  };

  it('lets the child into what is theirs, and nothing else that the child is', async () => {
    const sibling = await world.collaboration({ owner: await world.person({ kind: 'citizen' }) });
    await sibling.relative(cast.owner);
    await sibling.ground({ to: cast.owner });
    const code = await codeOf();
    expect(code).toMatch(/^\d{9}$/);
    const { bytes, client } = await enter(`${code.slice(0, 3)} ${code.slice(3, 6)} ${code.slice(6)}`);
    expect(bytes).toBe(entered);
    expect(await client.data(me)).toEqual({
      session: { kind: 'CODE', hats: [{ personId: cast.owner.id }], hat: { personId: cast.owner.id } },
    });
    const { collaboration } = await client.data<{
      collaboration: { owner: { name: string }; myAccess: { relation: string; actions: string[] } };
    }>(read, { id: cast.collaboration.id });
    expect(collaboration.owner.name).toBe('Aud Nilsen');
    expect(collaboration.myAccess.relation).toBe('OWNER');
    expect(collaboration.myAccess.actions).toEqual(expect.arrayContaining(['message:send', 'what-matters:edit']));
    expect(collaboration.myAccess.actions).not.toEqual(expect.arrayContaining(['consent:give']));
    expect(await client.code(read, { id: sibling.id })).toBe('NOT_FOUND');
    expect(
      await (await api.as({ ...cast.owner, loginId: await loginOf(cast.owner) })).code(read, { id: sibling.id }),
    ).toBe(null);
  });

  it('opens a session that speaks and reads, and decides nothing', async () => {
    const { client } = await enter(await codeOf());
    const send = `mutation ($input: SendMessageInput!) { sendMessage(input: $input) { message { body } errors { ... on UserError { code } } } }`;
    const input = { threadId: cast.collaboration.threadId, body: 'Eg vil spele fotball', idempotencyKey: cast.goalId };
    expect(JSON.stringify(await client.data(send, { input }))).toContain('fotball');
    const id = cast.collaboration.id;
    for (const [document, variables] of [
      ['query { ownSessions { id } }', {}],
      [
        'mutation ($input: EndOwnSessionInput!) { endOwnSession(input: $input) { endedId } }',
        { input: { sessionId: id } },
      ],
      ['query ($id: ID!) { whoSees(collaborationId: $id) { id } }', { id }],
      [
        'mutation ($input: WithdrawConsentInput!) { withdrawConsent(input: $input) { errors { ... on UserError { code } } } }',
        { input: { id: cast.memberGroundId } },
      ],
      [
        'mutation ($input: EditContactInput!) { editContact(input: $input) { contact { version } } }',
        { input: { personId: cast.owner.id, expectedVersion: 0 } },
      ],
      [
        'mutation ($input: UsePersonalLinkInput!) { usePersonalLink(input: $input) { used { personId } } }',
        { input: { token: 'x' } },
      ],
      [make, { input: { collaborationId: id, agreedById: cast.relative.id, agreedHow: 'BY_PHONE' } }],
    ] as const)
      expect([document, await client.code(document, variables)]).toEqual([document, 'FORBIDDEN']);
    for (const path of ['/auth/hat', '/auth/logout-everywhere'])
      expect(
        (await client.request(path, { method: 'POST', body: '{}', headers: { 'content-type': 'application/json' } }))
          .status,
      ).toBe(403);
  });

  it('is over after a quarter of an hour unused, an hour whatever happens, and when the coordinator says so', async () => {
    const { client } = await enter(await codeOf());
    const { rows } = await world.db.query<{ idle: string; absolute: string }>(
      `select extract(epoch from idle_expires_at - created_at)::int as idle, extract(epoch from absolute_expires_at - created_at)::int as absolute
         from session where kind = 'code' and person_id = $1`,
      [cast.owner.id],
    );
    expect(rows).toEqual([{ idle: 900, absolute: 3600 }]);
    await api.sql(
      "update session set last_used_at = last_used_at - interval '5 minutes', idle_expires_at = idle_expires_at - interval '5 minutes' where kind = 'code'",
    );
    await client.data(me);
    const { rows: after } = await world.db.query<{ soon: boolean }>(
      "select idle_expires_at < now() + interval '16 minutes' as soon from session where kind = 'code' and person_id = $1",
      [cast.owner.id],
    );
    expect(after).toEqual([{ soon: true }]);
    await coordinator.data(withdraw, { input: { collaborationId: cast.collaboration.id } });
    expect(await client.code(read, { id: cast.collaboration.id })).toBe('UNAUTHENTICATED');
  });

  it('goes on while the child writes what matters together with others, which is over the line', async () => {
    const { client } = await enter(await codeOf());
    const line = await TestSocket.connect(client);
    const text = await TestText.open(line, { kind: 'what_matters', id: cast.plan.id });
    await api.sql(
      "update session set last_used_at = last_used_at - interval '14 minutes', idle_expires_at = idle_expires_at - interval '14 minutes' where kind = 'code'",
    );
    const left = async (): Promise<number> => {
      const { rows } = await world.db.query<{ minutes: number }>(
        `select round(extract(epoch from idle_expires_at - now()) / 60)::int as minutes from session
          where kind = 'code' and person_id = $1`,
        [cast.owner.id],
      );
      return rows[0]!.minutes;
    };
    expect(await left()).toBe(1);
    expect(await text.write(0, 'Hund. ')).toMatchObject({ ok: true });
    while ((await left()) < 15);
    line.close();
  });

  it('answers a wrong, used, expired, replaced, withdrawn and impossible code with the same bytes, and notes why', async () => {
    const used = await codeOf();
    await enter(used);
    const replaced = await codeOf();
    const expired = await codeOf();
    await world.db.query(
      `update entry_code set created_at = created_at - interval '1 hour', expires_at = expires_at - interval '1 hour'
        where used_at is null and withdrawn_at is null`,
    );
    const withdrawn = await codeOf();
    await coordinator.data(withdraw, { input: { collaborationId: cast.collaboration.id } });
    const wrong = await codeOf();
    const other = String((Number(wrong) + 1) % 1_000_000_000).padStart(9, '0');
    await api.sql('delete from entry_attempt');
    for (const code of [used, replaced, expired, withdrawn, other, '123', 'code'])
      expect([code, (await enter(code)).bytes]).toEqual([code, refused]);
    expect(await attempts()).toEqual(['used', 'withdrawn', 'expired', 'withdrawn', 'unknown']);
    expect(JSON.stringify(api.log)).not.toContain(other);
    expect(JSON.stringify(api.log)).not.toContain(used);
    expect(api.log.filter(({ event }) => event === 'code-refused').length).toBeGreaterThanOrEqual(7);
    expect((await enter(wrong)).bytes).toBe(entered);
  });

  it('is used by one of two who try at the same time', async () => {
    const code = await codeOf();
    const answers = await Promise.all([1, 2, 3, 4].map(() => enter(code)));
    expect(answers.map(({ bytes }) => bytes).sort()).toEqual([refused, refused, refused, entered]);
  });

  it('is closed by five wrong tries that begin alike, also when they come all at once', async () => {
    const code = await codeOf();
    const guess = (step: number): string =>
      code.slice(0, 3) + String((Number(code.slice(3)) + step) % 1_000_000).padStart(6, '0');
    await Promise.all([1, 2, 3, 4, 5].map((step) => enter(guess(step))));
    expect((await enter(code)).bytes).toBe(refused);
    expect((await attempts()).at(-1)).toBe('locked');
    expect((await enter(await codeOf())).bytes).toBe(entered);
  });

  it('stops an address that guesses, also when the twenty-first is right', async () => {
    const code = await codeOf();
    for (let guess = 0; guess < 20; guess += 1) {
      const start = String((Number(code.slice(0, 3)) + 1 + guess) % 1000).padStart(3, '0');
      expect((await enter(`${start}000000`)).bytes).toBe(refused);
    }
    expect((await enter(code)).bytes).toBe(refused);
    expect((await attempts()).at(-1)).toBe('too_many');
  });

  it('needs a child, without another login, and a yes from somebody who can give it', async () => {
    expect((await ask()).errors).toEqual([]);
    expect((await ask(cast.member)).errors).toEqual([{ code: 'PERSON_NOT_HERE', path: ['agreedById'] }]);
    const guardian = await world.person({ kind: 'citizen' });
    await cast.collaboration.circle.guardian(guardian, { mayConsent: false });
    expect((await ask(guardian)).errors).toMatchObject([{ code: 'PERSON_NOT_HERE' }]);
    await aged(-365 * 18 - 10);
    expect((await ask()).errors).toEqual([{ code: 'NOT_A_CHILD', path: [] }]);
    await aged(-3000);
    await world.db.query('update person set login_id = $2 where id = $1', [cast.owner.id, cast.owner.loginId]);
    expect((await ask()).errors).toEqual([{ code: 'PERSON_HAS_LOGIN', path: [] }]);
    for (const person of [cast.member, cast.relative])
      expect(
        await (
          await api.as(person)
        ).code(make, {
          input: { collaborationId: cast.collaboration.id, agreedById: cast.relative.id, agreedHow: 'BY_PHONE' },
        }),
      ).toBe('FORBIDDEN');
  });

  it('is told to whoever said yes, kept with who and how, and never shown again', async () => {
    const code = await codeOf();
    await enter(await codeOf());
    const { myNotices } = await (
      await api.as(cast.relative)
    ).data<{ myNotices: { nodes: { kind: string }[] } }>('query { myNotices(first: 5) { nodes { kind } } }');
    expect(myNotices.nodes.map(({ kind }) => kind)).toEqual(['CODE_MADE', 'CODE_MADE']);
    const { entryCodes } = await coordinator.data<Listed>(list, { id: cast.collaboration.id });
    const few = api.statementsOf('Codes');
    expect(entryCodes).toMatchObject([
      { agreedBy: { name: 'Liv Nilsen' }, agreedHow: 'BY_PHONE', withdrawnAt: null },
      { agreedHow: 'BY_PHONE', usedAt: null },
    ]);
    expect(entryCodes[0]!.usedAt).not.toBeNull();
    expect(entryCodes[1]!.withdrawnAt).not.toBeNull();
    expect(JSON.stringify(entryCodes)).not.toContain(code);
    for (let number = 0; number < 18; number += 1) await cast.collaboration.entryCode(cast.relative, cast.coordinator);
    expect((await coordinator.data<Listed>(list, { id: cast.collaboration.id })).entryCodes).toHaveLength(20);
    expect(api.statementsOf('Codes')).toBe(few);
    expect(await (await api.as(cast.member)).code(list, { id: cast.collaboration.id })).toBe('FORBIDDEN');
  });

  it('gives way to a real login', async () => {
    const { client } = await enter(await codeOf());
    const code = await codeOf();
    await world.db.query('update person set login_id = $2 where id = $1', [cast.owner.id, cast.owner.loginId]);
    expect((await enter(code)).bytes).toBe(refused);
    expect((await attempts()).at(-1)).toBe('taken');
    expect((await client.data<{ session: { hats: object[] } }>(me)).session.hats).toEqual([]);
  });

  it('opens a session that is over when the coordinator says so, also once the child has a login of another kind', async () => {
    const { client } = await enter(await codeOf());
    await world.db.query('update person set login_id = $2 where id = $1', [cast.owner.id, cast.owner.loginId]);
    const child = await api.as(cast.owner);
    const open = { id: cast.collaboration.id };
    // It wears the child no longer, and runs on until it is taken back.
    expect(await client.data(me)).toMatchObject({ session: { kind: 'CODE', hat: null } });
    expect(await client.code(read, open)).toBe('UNAUTHENTICATED');
    await coordinator.data(withdraw, { input: { collaborationId: cast.collaboration.id } });
    expect(await client.data(me)).toMatchObject({ session: { kind: null } });
    expect(await child.code(read, open)).toBeNull();
  });

  it.each(['a personal link', 'the national identity number'])('is over when the child comes in by %s', async (way) => {
    const { client } = await enter(await codeOf());
    const hash = randomBytes(32);
    const { loginId } = await api.withoutHat();
    if (way === 'a personal link') {
      const login = await loginOf(cast.owner);
      await cast.collaboration.personalLink(cast.owner, cast.coordinator, { token: 'mine', purpose: 'owner' });
      await world.db.query('update person set login_id = $2 where id = $1', [cast.owner.id, login]);
      const somebody = await api.withoutHat();
      const use = 'mutation ($input: UsePersonalLinkInput!) { usePersonalLink(input: $input) { used { personId } } }';
      expect(await somebody.data(use, { input: { token: 'mine' } })).toEqual({
        usePersonalLink: { used: { personId: cast.owner.id } },
      });
    } else {
      await world.db.query(
        `insert into national_id (person_id, tenant_id, person_kind, key_id, sealed, hash_key_id, hash, recorded_at)
         values ($1, $2, 'citizen', 'k1', $3, 'k1', $4, now())`,
        [cast.owner.id, world.tenantId, randomBytes(39), hash],
      );
      await api.acting(cast.stranger, (ctx) =>
        ctx.write(async () =>
          (await ctx.db.tx()).sql("select app.arrive_with_national_id($1, $2, 'citizen')", [loginId, [hash]]),
        ),
      );
    }
    expect(await client.code(read, { id: cast.collaboration.id })).toBe('UNAUTHENTICATED');
  });

  const loginOf = async (person: WorldPerson): Promise<string> => {
    const { rows } = await world.db.query<{ login_id: string }>('select login_id from person where id = $1', [
      person.id,
    ]);
    return rows[0]!.login_id;
  };
});
