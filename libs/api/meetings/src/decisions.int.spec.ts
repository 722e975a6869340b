import { dateInOslo, newId } from '@samplan/shared/kernel';
import {
  buildWorld,
  daysFrom,
  standardCast,
  type StandardCast,
  TestApi,
  type TestClient,
  type World,
} from '@samplan/test/support';
import { act, changesSince, denied, markChanges } from './testing/meeting-acts';

describe('decisions of a meeting', () => {
  let api: TestApi;
  let world: World;
  let cast: StandardCast;
  let coordinator: TestClient;
  let member: TestClient;
  let owner: TestClient;
  let stranger: TestClient;

  beforeAll(async () => {
    api = await TestApi.start();
  });
  afterAll(() => api.close());
  beforeEach(async () => {
    world = await buildWorld(api.urls.owner);
    cast = await standardCast(world);
    await cast.meeting.start();
    coordinator = await api.as(cast.coordinator);
    member = await api.as(cast.member);
    owner = await api.as(cast.owner);
    stranger = await api.as(cast.stranger);
  });
  afterEach(() => world.close());

  const decide = (text: string, itemId = cast.itemId, idempotencyKey: string = newId()): object => ({
    itemId,
    text,
    idempotencyKey,
  });
  const make = (decisionId: string, changes: object = {}): object => ({
    decisionId,
    accountablePersonId: cast.member.id,
    deadline: dateInOslo(daysFrom(world.now, 14)),
    ...changes,
  });

  it('takes a decision once, however often the press arrives', async () => {
    const input = decide('Per trener med Aud', cast.itemId);
    const mark = await markChanges(world);
    const both = await Promise.all([act(coordinator, 'takeDecision', input), act(coordinator, 'takeDecision', input)]);
    const again = await act(coordinator, 'takeDecision', input);
    expect(new Set([...both, again].map(({ decision }) => decision?.id)).size).toBe(1);
    expect(await changesSince(world, mark)).toEqual(['decision.taken common']);
    expect((await act(coordinator, 'takeDecision', decide(' '))).errors).toMatchObject([
      { code: 'FIELD_REQUIRED', path: ['text'] },
    ]);
    for (const client of [member, owner]) expect(await denied(client, 'takeDecision', decide('Nei'))).toBe('FORBIDDEN');
    expect(await denied(stranger, 'takeDecision', decide('Nei'))).toBe('NOT_FOUND');
  });

  it('makes a decision an owned measure in one press', async () => {
    const long = `Per trener med Aud ${'to ganger i uka '.repeat(15)}`.trim();
    const { decision } = await act(coordinator, 'takeDecision', decide(long));
    const mark = await markChanges(world);
    const made = (await act(coordinator, 'makeMeasure', make(decision!.id))).decision!;
    expect(made.measure).toMatchObject({
      goalId: cast.goalId,
      lifeArea: 'DAILY_LIVING',
      how: long,
      accountable: { id: cast.member.id },
      decision: { id: decision!.id },
    });
    expect(made.measure!.title).toMatch(/^Per trener med Aud to ganger .*\S…$/);
    expect(made.measure!.title.length).toBeLessThanOrEqual(200);
    expect(await changesSince(world, mark)).toEqual(['measure.added daily_living', 'decision.edited common']);
    const mine = await member.data<{ myMeasures: { nodes: { id: string }[] } }>(
      'query Mine { myMeasures { nodes { id } } }',
    );
    expect(mine.myMeasures.nodes.map(({ id }) => id)).toContain(made.measure!.id);

    expect((await act(coordinator, 'makeMeasure', make(decision!.id))).errors).toMatchObject([
      { code: 'DECISION_ALREADY_MEASURE' },
    ]);
    expect(await denied(member, 'makeMeasure', make(decision!.id))).toBe('FORBIDDEN');
    expect(await denied(stranger, 'makeMeasure', make(decision!.id))).toBe('NOT_FOUND');
  });

  it('asks for a goal that is there, a person who is, and a day to come', async () => {
    const id = (await act(coordinator, 'takeDecision', decide('Rekkverk')))!.decision!.id;
    const wrong = async (changes: object): Promise<object[]> =>
      (await act(coordinator, 'makeMeasure', make(id, changes))).errors;
    expect(await wrong({ goalId: newId() })).toMatchObject([{ code: 'GOAL_NOT_FOUND', path: ['goalId'] }]);
    expect(await wrong({ goalId: 'x' })).toMatchObject([{ code: 'GOAL_NOT_FOUND', path: ['goalId'] }]);
    expect(await wrong({ accountablePersonId: cast.stranger.id })).toMatchObject([
      { code: 'ACCOUNTABLE_NOT_IN_TEAM', path: ['accountablePersonId'] },
    ]);
    expect(await wrong({ deadline: '2020-01-01' })).toMatchObject([{ code: 'DEADLINE_IN_PAST', path: ['deadline'] }]);
    await world.db.query(`update individual_plan set state = 'closed' where id = $1`, [cast.plan.id]);
    expect(await wrong({})).toMatchObject([{ code: 'GOAL_NOT_FOUND', path: ['goalId'] }]);
  });

  it('keeps a decision of a hidden area, and the measure made of it, from those who have not the area', async () => {
    const itemId = await cast.meeting.item({ title: 'Regninger', lifeArea: 'economy' });
    const { decision } = await act(coordinator, 'takeDecision', decide('Sortere regningene', itemId));
    // The decision's area stays the measure's, also under a goal everybody sees; so nobody without it answers for it.
    const underOpenGoal = { goalId: cast.goalId };
    expect((await act(coordinator, 'makeMeasure', make(decision!.id, underOpenGoal))).errors).toMatchObject([
      { code: 'PERSON_LACKS_AREA', path: ['accountablePersonId'] },
    ]);
    const kari = { accountablePersonId: cast.coordinator.id };
    const hidden = (await act(coordinator, 'makeMeasure', make(decision!.id, { ...underOpenGoal, ...kari }))).decision!;
    expect(hidden.measure).toMatchObject({ goalId: cast.goalId, lifeArea: 'ECONOMY' });
    expect(await denied(member, 'makeMeasure', make(decision!.id))).toBe('NOT_FOUND');

    const openItem = await cast.meeting.item({ title: 'Støtte' });
    const open = (await act(coordinator, 'takeDecision', decide('Ordne støtte', openItem))).decision!;
    await act(coordinator, 'makeMeasure', make(open.id, { goalId: cast.hiddenGoalId, ...kari }));
    const decisions = 'query D($id: ID!) { meeting(id: $id) { agenda { id decisions { id text measure { id } } } } }';
    const some = await member.data<object>(decisions, { id: cast.meeting.id });
    expect(some).toMatchObject({
      meeting: {
        agenda: [{}, {}, { id: openItem, decisions: [{ id: open.id, text: 'Ordne støtte', measure: null }] }],
      },
    });
    expect(JSON.stringify(some)).not.toContain('Sortere regningene');
    expect(JSON.stringify(await coordinator.data(decisions, { id: cast.meeting.id }))).toContain(hidden.measure!.id);

    const plan =
      'query P($id: ID!) { collaboration(id: $id) { plan { goals { measures { title decision { text } } } otherMeasures { title } } } }';
    expect(JSON.stringify(await member.data(plan, { id: cast.collaboration.id }))).not.toContain('Sortere regningene');
  });
});
