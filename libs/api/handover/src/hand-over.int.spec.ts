import { DataSource } from 'typeorm';
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
import { carryOutHandOvers } from './persistence/carry-out-due';
import { day, type HandOverTold, noticeKinds, planHandOver, team, undoHandOver } from './testing/handover-acts';

const look = 'query Plan($id: ID!) { collaboration(id: $id) { id } }';
const mine =
  'query Mine { myHandOvers { nodes { id state heldBack summary mine owner { name } successor { name } } } }';
const thread = `query Thread($id: ID!) { collaboration(id: $id) { thread { messages { nodes { body } } } } }`;

describe('handing over', () => {
  let api: TestApi;
  let worker: DataSource;
  let world: World;
  let cast: StandardCast;
  let coordinator: TestClient;
  let member: TestClient;
  let owner: TestClient;
  let successor: WorldPerson;
  let next: TestClient;

  beforeAll(async () => {
    api = await TestApi.start();
    worker = await new DataSource({ type: 'postgres', url: api.urls.worker }).initialize();
  });
  afterAll(async () => {
    await worker.destroy();
    await api.close();
  });
  beforeEach(async () => {
    world = await buildWorld(api.urls.owner);
    cast = await standardCast(world);
    successor = await world.person({ kind: 'professional', unit: cast.units.homeCare, name: 'Turid Moe' });
    [coordinator, member, owner, next] = (await Promise.all(
      [cast.coordinator, cast.member, cast.owner, successor].map((person) => api.as(person)),
    )) as [TestClient, TestClient, TestClient, TestClient];
  });
  afterEach(() => world.close());

  const plans = (withoutGround = false): object[] => [
    { collaborationId: cast.collaboration.id, summary: 'Aud vil helst ha besøk før lunsj.', withoutGround },
  ];
  const toSuccessor = (onDate: string, rest: Record<string, unknown> = {}) =>
    planHandOver(coordinator, { successorId: successor.id, onDate, plans: plans(), ...rest });
  const today = (rest: Record<string, unknown> = {}) => toSuccessor(day(world, 0), rest);
  const coordinatorNow = async (): Promise<string[]> =>
    (await team(owner, cast.collaboration.id))
      .filter(({ role, deputyFor }) => role === 'COORDINATOR' && !deputyFor)
      .map(({ person }) => person.name);
  /** Lets the day of what is planned have come, as the worker sees it. */
  const comeTheDay = async (): Promise<void> => {
    await world.db.query("update hand_over set on_date = current_date - 1 where state = 'planned'");
    await carryOutHandOvers(worker);
  };
  const handOvers = async (client: TestClient): Promise<HandOverTold[]> =>
    (await client.data<{ myHandOvers: { nodes: HandOverTold[] } }>(mine)).myHandOvers.nodes;

  it('moves the place, measures and meetings at once when the day is today', async () => {
    const { handOvers: told, errors } = await today();
    expect(errors).toEqual([]);
    expect(told).toMatchObject([{ state: 'CARRIED_OUT' }]);
    expect(await coordinatorNow()).toEqual(['Turid Moe']);
    expect(await coordinator.code(look, { id: cast.collaboration.id })).toBe('NOT_FOUND');

    const data = await next.data<{
      myMeasures: { nodes: { title: string }[] };
      myMeetings: { nodes: { id: string }[] };
    }>('query Work { myMeasures { nodes { title } } myMeetings { nodes { id } } }');
    expect(data.myMeasures.nodes).toEqual([{ title: 'Sortere regningene sammen' }]);
    expect(data.myMeetings.nodes).toEqual([{ id: cast.meeting.id }]);
    expect(await handOvers(next)).toMatchObject([
      { summary: 'Aud vil helst ha besøk før lunsj.', mine: false, owner: { name: 'Aud Nilsen' } },
    ]);
  });

  it('says once and calmly to the person who is new, and writes in the history why', async () => {
    await today();
    expect(await noticeKinds(owner)).toEqual(['NEW_COORDINATOR Turid Moe']);
    expect(await noticeKinds(coordinator)).toEqual(['HAND_OVER_DONE Turid Moe']);
    expect(await noticeKinds(next)).toEqual(['HAND_OVER_RECEIVED Kari Berg']);
    expect(await noticeKinds(member)).toEqual([]);
    const { rows } = await world.db.query<{ after: object }>(
      "select after from change where type = 'measure.edited' and entity_id = $1",
      [cast.hiddenMeasureId],
    );
    expect(rows).toMatchObject([{ after: { accountablePersonId: successor.id, handOverId: expect.any(String) } }]);
  });

  it('waits for a later day, is carried out then, and only once', async () => {
    const { handOvers: told } = await toSuccessor(day(world, 5));
    expect(told).toMatchObject([{ state: 'PLANNED' }]);
    expect(await noticeKinds(next)).toEqual(['HAND_OVER_PLANNED Kari Berg']);
    await carryOutHandOvers(worker);
    expect(await coordinatorNow()).toEqual(['Kari Berg']);
    expect(await next.code(look, { id: cast.collaboration.id })).toBe('NOT_FOUND');

    await comeTheDay();
    expect(await coordinatorNow()).toEqual(['Turid Moe']);
    expect(await coordinator.code(look, { id: cast.collaboration.id })).toBe('NOT_FOUND');
    await Promise.all([carryOutHandOvers(worker), carryOutHandOvers(worker)]);
    expect(await noticeKinds(owner)).toEqual(['NEW_COORDINATOR Turid Moe']);
  });

  it('is undone in one press until then, both are told, and nothing happens on the day', async () => {
    const { handOvers: told } = await toSuccessor(day(world, 5));
    const ids = told!.map(({ id }) => id);
    expect(await member.code(undo, { input: { handOverIds: ids } })).toBe('NOT_FOUND');
    expect(await undoHandOver(coordinator, ids)).toMatchObject({ handOvers: [{ state: 'UNDONE' }], errors: [] });
    expect(await undoHandOver(coordinator, ids)).toMatchObject({ errors: [] });
    expect(await noticeKinds(next)).toEqual(['HAND_OVER_UNDONE Kari Berg', 'HAND_OVER_PLANNED Kari Berg']);
    expect(await noticeKinds(coordinator)).toEqual(['HAND_OVER_UNDONE Turid Moe']);
    await comeTheDay();
    expect(await coordinatorNow()).toEqual(['Kari Berg']);
    expect(await handOvers(coordinator)).toEqual([]);
    expect((await toSuccessor(day(world, 6))).errors).toEqual([]);
  });

  it('cannot be undone once it is carried out', async () => {
    const { handOvers: told } = await today({ stays: true });
    expect(
      (
        await undoHandOver(
          coordinator,
          told!.map(({ id }) => id),
        )
      ).errors,
    ).toMatchObject([{ code: 'TRANSITION_NOT_ALLOWED' }]);
    expect(await coordinatorNow()).toEqual(['Turid Moe']);
  });

  it('lets the one before stay as an ordinary member when that was chosen', async () => {
    await today({ stays: true });
    const kari = (await team(owner, cast.collaboration.id)).find(({ person }) => person.name === 'Kari Berg');
    expect(kari?.role).toBe('MEMBER');
    expect(await coordinator.code(look, { id: cast.collaboration.id })).toBeNull();
  });

  it('moves work alone when the place stays, and leaves behind what was not chosen', async () => {
    await today({ movesRole: false, movesMeetings: false, tellsTeam: true });
    expect(await coordinatorNow()).toEqual(['Kari Berg']);
    const data = await next.data<{ myMeasures: { nodes: object[] }; myMeetings: { nodes: object[] } }>(
      'query Work { myMeasures { nodes { title } } myMeetings { nodes { id } } }',
    );
    expect([data.myMeasures.nodes.length, data.myMeetings.nodes.length]).toEqual([1, 0]);
    expect(await noticeKinds(owner)).toEqual(['NEW_HELPER Turid Moe']);
    expect(await noticeKinds(member)).toEqual(['NEW_HELPER Turid Moe']);
  });

  it('holds back on the day until a ground covers the successor, and says so once', async () => {
    const stranger = cast.stranger;
    await planHandOver(coordinator, { successorId: stranger.id, onDate: day(world, 5), plans: plans() });
    await comeTheDay();
    await carryOutHandOvers(worker);
    expect(await coordinatorNow()).toEqual(['Kari Berg']);
    expect(await noticeKinds(coordinator)).toEqual(['HAND_OVER_HELD_BACK Stine Moe']);
    expect(await handOvers(coordinator)).toMatchObject([{ state: 'PLANNED', heldBack: true }]);

    await cast.collaboration.ground({ to: cast.units.mentalHealth });
    await carryOutHandOvers(worker);
    expect(await coordinatorNow()).toEqual(['Stine Moe']);
  });

  it('goes on without a ground when that is chosen: a place in the team, and nothing to see yet', async () => {
    const input = { successorId: cast.stranger.id, onDate: day(world, 0) };
    expect((await planHandOver(coordinator, { ...input, plans: plans() })).errors).toMatchObject([
      { code: 'SUCCESSOR_NOT_COVERED', path: ['plans', cast.collaboration.id] },
    ]);
    expect((await planHandOver(coordinator, { ...input, plans: plans(true) })).errors).toEqual([]);
    expect(await coordinatorNow()).toEqual(['Stine Moe']);
    expect(await (await api.as(cast.stranger)).code(look, { id: cast.collaboration.id })).toBe('NOT_FOUND');
  });

  it.each(['today', 'later'])(
    'carries along the law that lets in whoever coordinates, and no life area (%s)',
    async (when) => {
      await cast.collaboration.ground({ to: cast.coordinator, kind: 'legal_basis', areas: ['health'] });
      const input = { successorId: cast.stranger.id, onDate: day(world, when === 'today' ? 0 : 5), plans: plans(true) };
      expect((await planHandOver(coordinator, input)).errors).toEqual([]);
      if (when === 'later') await comeTheDay();
      const sees = 'query ($id: ID!) { collaboration(id: $id) { myAccess { relation areas } } }';
      expect(await (await api.as(cast.stranger)).data(sees, { id: cast.collaboration.id })).toEqual({
        collaboration: { myAccess: { relation: 'COORDINATOR', areas: ['COMMON'] } },
      });
      const { rows } = await world.db.query<{ areas: string[] }>('select areas from ground where person_id = $1', [
        cast.stranger.id,
      ]);
      expect(rows).toEqual([{ areas: [] }]);
    },
  );

  it('carries no law along with work alone, nor with another place than the coordinator’s', async () => {
    await cast.collaboration.ground({ to: cast.coordinator, kind: 'legal_basis', areas: [] });
    await cast.collaboration.ground({ to: cast.member, kind: 'legal_basis', areas: [] });
    const input = { successorId: cast.stranger.id, onDate: day(world, 0), plans: plans(true) };
    expect((await planHandOver(coordinator, { ...input, movesRole: false })).errors).toEqual([]);
    expect((await planHandOver(member, input)).errors).toEqual([]);
    expect(await (await api.as(cast.stranger)).code(look, { id: cast.collaboration.id })).toBe('NOT_FOUND');
  });

  it.each([
    ['oneself', () => ({ successorId: cast.coordinator.id }), 'SUCCESSOR_SELF'],
    ['the person', () => ({ successorId: cast.owner.id }), 'SUCCESSOR_NOT_POSSIBLE'],
    ['nobody there is', () => ({ successorId: 'nobody' }), 'SUCCESSOR_NOT_POSSIBLE'],
    ['a day that is past', () => ({ onDate: day(world, -1) }), 'DAY_IN_PAST'],
    ['no plan', () => ({ plans: [] }), 'FIELD_REQUIRED'],
  ])('answers %s', async (_, wrong, code) => {
    const { handOvers: told, errors } = await toSuccessor(day(world, 5), wrong());
    expect(told).toBeNull();
    expect(errors).toMatchObject([{ code }]);
  });

  it('refuses a second hand-over of the same place, and one of somebody else', async () => {
    await toSuccessor(day(world, 5));
    expect((await toSuccessor(day(world, 6))).errors).toMatchObject([
      { code: 'HAND_OVER_PLANNED_ALREADY', path: ['plans', cast.collaboration.id] },
    ]);
    const stranger = await api.as(cast.stranger);
    const input = { ...everything, successorId: successor.id, onDate: day(world, 5), plans: plans() };
    expect(await stranger.code(plan, { input })).toBe('NOT_FOUND');
    expect(await (await api.as(cast.relative)).code(plan, { input })).toBe('FORBIDDEN');
  });

  it('lapses when there is nothing left to hand over, or the person keeps the successor out', async () => {
    await toSuccessor(day(world, 5));
    await cast.collaboration.circle.exclude(successor);
    await comeTheDay();
    expect(await coordinatorNow()).toEqual(['Kari Berg']);
    expect(await noticeKinds(coordinator)).toEqual(['HAND_OVER_LAPSED Turid Moe']);
    expect(await handOvers(coordinator)).toEqual([]);
  });

  it('ends a deputy together with the place', async () => {
    const { rows } = await world.db.query<{ id: string }>(
      "select id from team_membership where collaboration_id = $1 and role = 'coordinator'",
      [cast.collaboration.id],
    );
    const deputy = await world.person({ kind: 'professional', unit: cast.units.homeCare, name: 'Anne Ruud' });
    await cast.collaboration.circle.deputy(rows[0]!.id, deputy, {
      from: daysFrom(world.now, -1),
      until: daysFrom(world.now, 5),
    });
    const client = await api.as(deputy);
    expect(await client.code(look, { id: cast.collaboration.id })).toBeNull();
    await today();
    expect(await client.code(look, { id: cast.collaboration.id })).toBe('NOT_FOUND');
  });

  it('shows the successor old messages only as far as they were opened', async () => {
    await cast.collaboration.message(cast.owner, 'Når kommer trappevakta?', daysFrom(world.now, 0.0001));
    api.clock.move(60_000);
    const seen = async (client: TestClient): Promise<string[]> =>
      (
        await client.data<{ collaboration: { thread: { messages: { nodes: { body: string }[] } } } }>(thread, {
          id: cast.collaboration.id,
        })
      ).collaboration.thread.messages.nodes.map(({ body }) => body);
    await today();
    expect(await seen(next)).toEqual(['Når kommer trappevakta?']);
    const second = await world.person({ kind: 'professional', unit: cast.units.homeCare, name: 'Anne Ruud' });
    await planHandOver(next, {
      successorId: second.id,
      onDate: day(world, 0),
      movesQuestions: false,
      plans: plans(),
    });
    expect(await seen(await api.as(second))).toEqual([]);
    await planHandOver(await api.as(second), {
      successorId: cast.member.id,
      onDate: day(world, 0),
      opensThreads: true,
      plans: plans(),
    });
    expect(await seen(member)).toEqual(['Hei alle, velkommen til møtet.', 'Når kommer trappevakta?']);
    api.clock.move(-60_000);
  });

  it('says so when asked about a day that is over or does not exist', async () => {
    const ask = (onDate: string) =>
      coordinator.code('query Preview($onDate: Date!) { handOverPreview(onDate: $onDate) { nodes { role } } }', {
        onDate,
      });
    expect(await ask(day(world, 0))).toBeNull();
    expect(await ask(day(world, -1))).toBe('BAD_REQUEST');
    expect(await ask('')).toBe('BAD_REQUEST');
  });

  it('shows exactly what would move, and costs the same for one plan and for twenty', async () => {
    await cast.collaboration.message(cast.relative, 'Hvem henter medisinene?', daysFrom(world.now, 0.0001));
    const preview = async () =>
      coordinator.data<{ handOverPreview: { nodes: Record<string, unknown>[] } }>(
        `query Preview($successorId: ID) { handOverPreview(successorId: $successorId) { nodes {
           owner { name } role measures { title lifeArea } meetings { title } unanswered planned possible cover } } }`,
        { successorId: successor.id },
      );
    expect((await preview()).handOverPreview.nodes).toEqual([
      {
        owner: { name: 'Aud Nilsen' },
        role: 'COORDINATOR',
        measures: [{ title: 'Sortere regningene sammen', lifeArea: 'ECONOMY' }],
        meetings: [{ title: 'Teammøte' }],
        unanswered: 1,
        planned: false,
        possible: true,
        cover: 'ALL',
      },
    ]);
    const one = api.statementsOf('Preview');
    await toSuccessor(day(world, 5));
    await handOvers(coordinator);
    const oneRow = api.statementsOf('Mine');
    const more: object[] = [];
    for (let count = 0; count < 19; count += 1) {
      const collaboration = await world.collaboration({ owner: await world.person({ kind: 'citizen' }) });
      await collaboration.member(cast.coordinator, { role: 'coordinator' });
      await collaboration.ground({ to: cast.units.homeCare });
      more.push({ collaborationId: collaboration.id, summary: '', withoutGround: false });
    }
    await preview();
    expect(api.statementsOf('Preview')).toBe(one);
    expect((await toSuccessor(day(world, 5), { plans: more })).handOvers).toHaveLength(19);
    expect(await handOvers(coordinator)).toHaveLength(20);
    expect(api.statementsOf('Mine')).toBe(oneRow);
  });
});

const everything = {
  movesRole: true,
  movesMeasures: true,
  movesMeetings: true,
  movesQuestions: true,
  opensThreads: false,
  stays: false,
  tellsTeam: false,
};
const undo = 'mutation U($input: UndoHandOverInput!) { undoHandOver(input: $input) { handOvers { id } } }';
const plan = 'mutation P($input: PlanHandOverInput!) { planHandOver(input: $input) { handOvers { id } } }';
