import { newId } from '@samplan/shared/kernel';
import {
  buildWorld,
  standardCast,
  type StandardCast,
  TestApi,
  type TestClient,
  type World,
} from '@samplan/test/support';
import { markRead, send, threadActs, threadQuery } from './testing/thread-acts';

const inbox = /* GraphQL */ `
  query Inbox {
    myCollaborations(first: 50) {
      nodes {
        thread {
          unreadCount
          lastReadMessageId
          readers {
            name
            unit {
              name
            }
          }
          messages(last: 2) {
            nodes {
              body
              author {
                name
                unit {
                  name
                }
              }
            }
          }
        }
      }
    }
  }
`;

describe('a thread as each sees it', () => {
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

  it('counts what others wrote since one read, the same on all devices, and never goes back', async () => {
    const first = (await acts.say(coordinator, acts.message('Én'))).message!.id;
    const second = (await acts.say(coordinator, acts.message('To'))).message!.id;
    await acts.say(member, acts.message('Min egen'));
    expect(await acts.thread(member)).toMatchObject({ unreadCount: 3, lastReadMessageId: null });

    const marked = await member.data<object>(markRead, acts.mark(second));
    expect(marked).toMatchObject({
      markThreadRead: { thread: { unreadCount: 0, lastReadMessageId: second }, errors: [] },
    });
    for (const earlier of [first, second]) await member.data(markRead, acts.mark(earlier));
    const elsewhere = await api.as(cast.member);
    expect(await acts.thread(elsewhere)).toMatchObject({ unreadCount: 0, lastReadMessageId: second });
    expect(await acts.changes('thread.read')).toEqual([
      { entity_id: cast.collaboration.threadId, audience_id: cast.member.id },
    ]);
    expect(await acts.thread(relative)).toMatchObject({ unreadCount: 4, lastReadMessageId: null });

    await acts.say(coordinator, acts.message('Tre'));
    expect(await acts.thread(elsewhere)).toMatchObject({ unreadCount: 1 });
    expect(await stranger.code(markRead, acts.mark(second))).toBe('NOT_FOUND');
    expect(await member.code(markRead, acts.mark(newId()))).toBe('NOT_FOUND');
  });

  it('does not take a mark at a message of another thread', async () => {
    const owner = await world.person({ kind: 'citizen' });
    const other = await world.collaboration({ owner });
    await other.member(cast.member);
    await other.ground({ to: cast.units.rehabilitation });
    const elsewhere = await other.message(owner, 'Et annet sted');
    expect(await member.code(markRead, acts.mark(elsewhere, other.threadId))).toBeNull();
    expect(await member.code(markRead, acts.mark(elsewhere))).toBe('NOT_FOUND');
  });

  it('says who reads along now, and goes empty for somebody whose ground has ended', async () => {
    const everybody = [cast.owner.id, cast.coordinator.id, cast.member.id, cast.relative.id];
    expect((await acts.thread(coordinator)).readers.map(({ id }) => id)).toEqual(everybody);
    await cast.collaboration.endGround(cast.memberGroundId);
    expect((await acts.thread(coordinator)).readers.map(({ id }) => id)).toEqual(
      everybody.filter((id) => id !== cast.member.id),
    );
    expect(await member.code(threadQuery, { id: cast.collaboration.id })).toBe('NOT_FOUND');
    expect(await member.code(send, { input: acts.message('Fortsatt her?') })).toBe('NOT_FOUND');
  });

  it('is told to the person as a visit when messages are read, not when they are counted', async () => {
    const visits = async (): Promise<number> =>
      (await world.db.query(`select from access_log where viewer_id = $1 and section = 'messages'`, [cast.member.id]))
        .rowCount ?? 0;
    await member.data('query Count($id: ID!) { collaboration(id: $id) { thread { unreadCount } } }', {
      id: cast.collaboration.id,
    });
    expect(await visits()).toBe(0);
    await acts.thread(member);
    expect(await visits()).toBe(1);
  });

  it('costs the same statements for 1 and 20 messages, and for 1 and 20 threads', async () => {
    const guest = await world.person({ kind: 'professional', unit: cast.units.homeCare });
    await cast.collaboration.message(guest, 'Fra en som ikke er med lenger');
    await acts.thread(member);
    await member.data(inbox);
    const few = ['Thread', 'Inbox'].map((name) => api.statementsOf(name));
    for (let number = 0; number < 20; number += 1) {
      const author = await world.person({ kind: 'professional', unit: cast.units.homeCare });
      await cast.collaboration.message(author, `Melding ${number}`);
      const collaboration = await world.collaboration({ owner: await world.person({ kind: 'citizen' }) });
      await collaboration.member(cast.member);
      await collaboration.ground({ to: cast.units.rehabilitation });
      await collaboration.message(author, 'Hei');
    }
    expect((await acts.thread(member)).messages.nodes).toHaveLength(22);
    expect((await member.data<{ myCollaborations: { nodes: unknown[] } }>(inbox)).myCollaborations.nodes).toHaveLength(
      21,
    );
    expect(['Thread', 'Inbox'].map((name) => api.statementsOf(name))).toEqual(few);
  });
});
