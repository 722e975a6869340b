import {
  buildWorld,
  daysFrom,
  standardCast,
  type StandardCast,
  TestApi,
  type TestClient,
  type World,
} from '@samplan/test/support';
import { markRead, send, threadActs, threadQuery } from './testing/thread-acts';

describe("messages in the team's thread", () => {
  let api: TestApi;
  let world: World;
  let cast: StandardCast;
  let acts: ReturnType<typeof threadActs>;
  let coordinator: TestClient;
  let member: TestClient;
  let relative: TestClient;
  let stranger: TestClient;

  beforeAll(async () => {
    api = await TestApi.start();
  });
  afterAll(() => api.close());
  beforeEach(async () => {
    world = await buildWorld(api.urls.owner);
    cast = await standardCast(world);
    acts = threadActs(cast);
    coordinator = await api.as(cast.coordinator);
    member = await api.as(cast.member);
    relative = await api.as(cast.relative);
    stranger = await api.as(cast.stranger);
  });
  afterEach(() => world.close());

  it('takes a message from those who may contribute and shows it to everybody in the circle', async () => {
    const { message: sent, errors } = await acts.say(member, acts.message('  Trente i dag  '));
    expect(errors).toEqual([]);
    expect(sent).toMatchObject({
      body: 'Trente i dag',
      mine: true,
      threadId: cast.collaboration.threadId,
      author: { name: 'Per Lie' },
    });
    expect((await acts.thread(coordinator)).messages.nodes.at(-1)).toMatchObject({ id: sent!.id, mine: false });
    expect((await acts.thread(await api.as(cast.owner))).messages.nodes.at(-1)).toMatchObject({ id: sent!.id });
    expect((await acts.say(await api.as(cast.owner), acts.message('Takk'))).errors).toEqual([]);
    expect((await acts.say(member, acts.message(' '))).errors).toMatchObject([
      { code: 'FIELD_REQUIRED', path: ['body'] },
    ]);

    expect(await relative.code(send, { input: acts.message('Hei') })).toBe('FORBIDDEN');
    await world.db.query(`update next_of_kin set level = 'contribute' where person_id = $1`, [cast.relative.id]);
    expect((await acts.say(relative, acts.message('Hei'))).errors).toEqual([]);
    expect(await stranger.code(send, { input: acts.message('Hei') })).toBe('NOT_FOUND');
    expect(await (await api.as(cast.neighbour)).code(send, { input: acts.message('Hei') })).toBe('NOT_FOUND');
    expect(await api.anonymous().code(send, { input: acts.message('Hei') })).toBe('UNAUTHENTICATED');
    expect(await stranger.code(threadQuery, { id: cast.collaboration.id })).toBe('NOT_FOUND');
  });

  it('keeps a message once, however often it is sent', async () => {
    const input = acts.message('Hei alle');
    const both = await Promise.all([acts.say(member, input), acts.say(member, input)]);
    const again = await acts.say(member, { ...input, body: 'Noe annet' });
    expect(new Set([...both, again].map((one) => one.message?.id)).size).toBe(1);
    expect(again.message?.body).toBe('Hei alle');
    expect((await acts.changes('message.sent')).map((row) => row.entity_id)).toEqual([again.message!.id]);
    expect((await acts.say(coordinator, input)).message?.id).not.toBe(again.message!.id);
    expect((await acts.say(member, { ...input, idempotencyKey: 'x' })).errors).toMatchObject([
      { code: 'FIELD_INVALID', path: ['idempotencyKey'] },
    ]);
  });

  it('gives messages sent at once an order of their own, none at the same time as another', async () => {
    await Promise.all(
      Array.from({ length: 12 }, (_, number) =>
        acts.say(number % 2 ? member : coordinator, acts.message(`Melding ${number}`)),
      ),
    );
    const times = (await acts.thread(member)).messages.nodes.map(({ sentAt }) => sentAt);
    expect(times).toHaveLength(13);
    expect(times).toEqual([...new Set(times)].sort());
  });

  it('pages back in time without gap or repetition', async () => {
    const bodies = Array.from({ length: 7 }, (_, number) => `Melding ${number}`);
    for (const [number, body] of bodies.entries())
      await cast.collaboration.message(cast.owner, body, daysFrom(world.now, 1 + number));
    const found: string[] = [];
    let page = (await acts.thread(member, { last: 3 })).messages;
    while (page.nodes.length > 0) {
      found.unshift(...page.nodes.map(({ body }) => body));
      if (!page.hasPreviousPage) break;
      page = (await acts.thread(member, { last: 3, before: page.startCursor })).messages;
    }
    expect(found.slice(-7)).toEqual(bodies);
    expect(found).toHaveLength(8);
    for (const last of [0, 101])
      expect(await member.code(threadQuery, { id: cast.collaboration.id, last })).toBe('BAD_REQUEST');
    expect(await member.code(threadQuery, { id: cast.collaboration.id, before: 'x' })).toBe('BAD_REQUEST');
  });

  it('refuses a page for what is wrong with it, however much else was asked for at the same time', async () => {
    const answers = Array.from({ length: 25 }, () => member.code(threadQuery, { id: cast.collaboration.id, last: 0 }));
    expect(new Set(await Promise.all(answers))).toEqual(new Set(['BAD_REQUEST']));
    expect(await member.code(threadQuery, { id: cast.collaboration.id })).toBeNull();
  });

  it('shows a newcomer what is written from joining on', async () => {
    const before = await cast.collaboration.message(cast.coordinator, 'Før', daysFrom(world.now, -3));
    const after = await cast.collaboration.message(cast.coordinator, 'Etter', daysFrom(world.now, -1));
    const newcomer = await world.person({ kind: 'professional', unit: cast.units.mentalHealth });
    await cast.collaboration.member(newcomer, { from: daysFrom(world.now, -2) });
    await cast.collaboration.ground({ to: cast.units.mentalHealth });
    const client = await api.as(newcomer);

    const seen = await acts.thread(client);
    expect(seen.messages.nodes.map(({ id }) => id)).toEqual([after, cast.messageId]);
    expect(seen).toMatchObject({ unreadCount: 2, messages: { hasPreviousPage: false } });
    expect((await acts.thread(client, { last: 2 })).messages.hasPreviousPage).toBe(false);
    expect(await client.code(markRead, acts.mark(before))).toBe('NOT_FOUND');
    expect(await client.code(markRead, acts.mark(after))).toBeNull();
    expect((await acts.thread(member)).messages.nodes.map(({ id }) => id)).toEqual([before, after, cast.messageId]);
    expect((await acts.thread(await api.as(cast.owner))).unreadCount).toBe(3);
  });
});
