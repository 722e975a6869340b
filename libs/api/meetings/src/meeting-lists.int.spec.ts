import {
  buildWorld,
  daysFrom,
  standardCast,
  type StandardCast,
  TestApi,
  type TestClient,
  type World,
} from '@samplan/test/support';
import { type List, listQuery, mineQuery, type Page, pageQuery } from './testing/meeting-lists';

describe('lists of meetings', () => {
  let api: TestApi;
  let world: World;
  let cast: StandardCast;
  let coordinator: TestClient;
  let member: TestClient;

  beforeAll(async () => {
    api = await TestApi.start();
  });
  afterAll(() => api.close());
  beforeEach(async () => {
    world = await buildWorld(api.urls.owner);
    cast = await standardCast(world);
    coordinator = await api.as(cast.coordinator);
    member = await api.as(cast.member);
  });
  afterEach(() => world.close());

  const meetingAt = async (
    days: number,
    state: 'called' | 'in_progress' | 'held' | 'cancelled',
    participants = [cast.member],
  ): Promise<string> =>
    (
      await cast.collaboration.meeting({
        calledBy: cast.coordinator,
        participants,
        startsAt: daysFrom(world.now, days),
        state,
      })
    ).id;

  it('shows one those they take part in, from now on, nearest first, page by page', async () => {
    const running = await meetingAt(-0.01, 'in_progress');
    const begunNotStarted = await meetingAt(-0.005, 'called');
    const later = await meetingAt(9, 'called');
    await meetingAt(-5, 'called');
    await meetingAt(-5, 'held');
    await meetingAt(5, 'cancelled');
    const others = await meetingAt(4, 'called', [cast.owner]);

    const expected = [running, begunNotStarted, cast.meeting.id, later];
    const whole = await member.data<{ myMeetings: Page }>(mineQuery, { first: 20 });
    expect(whole.myMeetings.nodes.map(({ id }) => id)).toEqual(expected);
    const found: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const { myMeetings }: { myMeetings: Page } = await member.data(mineQuery, { first: 3, after });
      found.push(...myMeetings.nodes.map(({ id }) => id));
      ({ hasNextPage: more, endCursor: after } = myMeetings.pageInfo);
    }
    expect(found).toEqual(expected);
    const owner = await api.as(cast.owner);
    expect(
      (await owner.data<{ myMeetings: Page }>(mineQuery, { first: 20 })).myMeetings.nodes.map(({ id }) => id),
    ).toEqual([cast.meeting.id, others]);
    const stranger = await api.as(cast.stranger);
    expect((await stranger.data<{ myMeetings: Page }>(mineQuery, { first: 20 })).myMeetings.nodes).toEqual([]);
    expect(await member.code(mineQuery, { first: 101 })).toBe('BAD_REQUEST');
    expect(await member.code(mineQuery, { first: 3, after: 'x' })).toBe('BAD_REQUEST');
  });

  it("shows a collaboration's meetings newest first, and the next one", async () => {
    const held = await meetingAt(-7, 'held');
    const last = await meetingAt(20, 'called');
    const first = await member.data<List>(listQuery, { id: cast.collaboration.id, first: 2 });
    expect(first.collaboration).toMatchObject({
      nextMeeting: { id: cast.meeting.id },
      meetings: { nodes: [{ id: last }, { id: cast.meeting.id }] },
    });
    const { endCursor, hasNextPage } = first.collaboration.meetings.pageInfo;
    expect(hasNextPage).toBe(true);
    const rest = await member.data<List>(listQuery, { id: cast.collaboration.id, first: 2, after: endCursor });
    expect(rest.collaboration.meetings).toMatchObject({ nodes: [{ id: held }], pageInfo: { hasNextPage: false } });

    await world.db.query(`update meeting set state = 'cancelled' where id = any ($1)`, [[cast.meeting.id, last]]);
    expect(
      (await member.data<List>(listQuery, { id: cast.collaboration.id, first: 1 })).collaboration.nextMeeting,
    ).toBeNull();
    expect(await (await api.as(cast.stranger)).code(listQuery, { id: cast.collaboration.id, first: 1 })).toBe(
      'NOT_FOUND',
    );
  });

  it('is empty for somebody whose ground has ended', async () => {
    expect(await member.code(pageQuery, { id: cast.meeting.id })).toBeNull();
    await cast.collaboration.endGround(cast.memberGroundId);
    expect(await member.code(pageQuery, { id: cast.meeting.id })).toBe('NOT_FOUND');
    expect((await member.data<{ myMeetings: Page }>(mineQuery, { first: 20 })).myMeetings.nodes).toEqual([]);
    expect(await coordinator.code(pageQuery, { id: cast.meeting.id })).toBeNull();
  });

  it('is told to the person as a visit: to the meeting, and to its minutes once it has been held', async () => {
    const visits = async (): Promise<string[]> => {
      const { rows } = await world.db.query<{ section: string }>(
        'select section from access_log where viewer_id = $1 order by section',
        [cast.member.id],
      );
      return rows.map(({ section }) => section);
    };
    const read = 'query Read($id: ID!) { meeting(id: $id) { agenda { facts } } }';
    await member.data(read, { id: cast.meeting.id });
    expect(await visits()).toEqual(['meetings']);
    await cast.meeting.publish();
    await member.data(read, { id: cast.meeting.id });
    expect(await visits()).toEqual(['meetings', 'minutes']);
  });
});
