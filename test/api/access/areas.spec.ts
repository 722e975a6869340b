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

const errors = 'errors { ... on UserError { code path } }';
const mutation = (name: string, input: string, key: string): string =>
  `mutation Act($input: ${input}!) { ${name}(input: $input) { ${key} { id } ${errors} } }`;

const acts = {
  addGoal: mutation('addGoal', 'AddGoalInput', 'goal'),
  editGoal: mutation('editGoal', 'EditGoalInput', 'goal'),
  addMeasure: mutation('addMeasure', 'AddMeasureInput', 'measure'),
  editMeasure: mutation('editMeasure', 'EditMeasureInput', 'measure'),
  setMeasureStatus: mutation('setMeasureStatus', 'SetMeasureStatusInput', 'measure'),
  proposeAgendaItem: mutation('proposeAgendaItem', 'ProposeAgendaItemInput', 'item'),
  takeUpItem: mutation('takeUpItem', 'TakeUpItemInput', 'meeting'),
  concludeItem: mutation('concludeItem', 'TakeUpItemInput', 'meeting'),
  writeNotes: mutation('writeNotes', 'WriteNotesInput', 'item'),
  takeDecision: mutation('takeDecision', 'TakeDecisionInput', 'decision'),
  makeMeasure: mutation('makeMeasure', 'MakeMeasureInput', 'decision'),
};
type Act = keyof typeof acts;

/** Somebody may stand in a collaboration in two ways: one lets them write in some areas, the other read in more. */
describe('what one standing allows is not done in an area that only another opens', () => {
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

  const code = (client: TestClient, act: Act, input: object): Promise<string | null> =>
    client.code(acts[act], { input });
  const expected = async (client: TestClient, act: Act, input: object): Promise<string | undefined> => {
    const data = await client.data<Record<string, { errors: { code: string }[] }>>(acts[act], { input });
    return data[act]!.errors[0]?.code;
  };
  const soon = (): string => dateInOslo(daysFrom(world.now, 14));
  const measure = (goalId: string): object => ({
    goalId,
    title: 'Ordne',
    deadline: soon(),
    accountablePersonId: cast.member.id,
  });

  it('for a member who writes in health and reads in economy', async () => {
    await cast.collaboration.member(cast.member, { role: 'primary_contact', level: 'read', areas: ['economy'] });
    const mine = await cast.plan.measure({ goalId: cast.hiddenGoalId, lifeArea: 'economy', accountable: cast.member });
    const read = 'query ($id: ID!) { collaboration(id: $id) { plan { goals { id measures { id } } } } }';
    expect(JSON.stringify(await member.data(read, { id: cast.collaboration.id }))).toContain(mine);

    const { hiddenGoalId, goalId, measureId } = cast;
    expect(await code(member, 'addMeasure', measure(hiddenGoalId))).toBe('FORBIDDEN');
    expect(await code(member, 'addMeasure', measure(goalId))).toBeNull();
    const goal = { expectedVersion: 1, title: 'Et annet mål' };
    expect(await code(member, 'editGoal', { id: hiddenGoalId, ...goal })).toBe('FORBIDDEN');
    expect(await code(member, 'editGoal', { id: goalId, ...goal })).toBeNull();
    expect(await code(member, 'editMeasure', { id: mine, expectedVersion: 1, how: 'Sammen' })).toBe('FORBIDDEN');
    expect(await code(member, 'editMeasure', { id: measureId, expectedVersion: 1, how: 'Sammen' })).toBeNull();
    expect(await code(member, 'setMeasureStatus', { id: mine, expectedVersion: 1, status: 'DONE' })).toBe('FORBIDDEN');
    const newGoal = { collaborationId: cast.collaboration.id, title: 'Spare', voice: 'USER', lifeArea: 'ECONOMY' };
    expect(await expected(member, 'addGoal', newGoal)).toBe('LIFE_AREA_NOT_OPEN');
    const proposal = { meetingId: cast.meeting.id, title: 'Regninger', lifeArea: 'ECONOMY' };
    expect(await expected(member, 'proposeAgendaItem', proposal)).toBe('LIFE_AREA_NOT_OPEN');
    const itemId = await cast.meeting.item({ title: 'Regninger', lifeArea: 'economy' });
    await cast.meeting.start();
    const notes = { expectedVersion: 1, section: 'FACTS', text: 'Betalt' };
    expect(await code(member, 'writeNotes', { itemId, ...notes })).toBe('FORBIDDEN');
    expect(await code(member, 'writeNotes', { itemId: cast.itemId, ...notes })).toBeNull();
  });

  it('for a coordinator who steers in daily living and only contributes in economy', async () => {
    await world.db.query(`update team_membership set areas = '{daily_living}' where person_id = $1`, [
      cast.coordinator.id,
    ]);
    await cast.collaboration.member(cast.coordinator, { level: 'edit_own', areas: ['economy'] });
    const others = await cast.plan.measure({ goalId: cast.hiddenGoalId, lifeArea: 'economy', accountable: cast.owner });
    expect(await code(coordinator, 'editMeasure', { id: others, expectedVersion: 1, how: 'Sammen' })).toBe('FORBIDDEN');
    const proposal = { meetingId: cast.meeting.id, title: 'Regninger', lifeArea: 'ECONOMY' };
    expect(await expected(coordinator, 'proposeAgendaItem', proposal)).toBeUndefined();
    const { rows } = await world.db.query<{ id: string; state: string }>(
      `select id, state from agenda_item where life_area = 'economy'`,
    );
    expect(rows).toMatchObject([{ state: 'proposed' }]);

    const itemId = rows[0]!.id;
    const decisionId = await cast.meeting.decision({ itemId, text: 'Betale', lifeArea: 'economy' });
    await cast.meeting.start();
    const decision = { text: 'Betale', idempotencyKey: newId() };
    const made = { accountablePersonId: cast.coordinator.id, deadline: soon() };
    expect(await code(coordinator, 'takeUpItem', { itemId })).toBe('FORBIDDEN');
    expect(await code(coordinator, 'concludeItem', { itemId })).toBe('FORBIDDEN');
    expect(await code(coordinator, 'takeDecision', { itemId, ...decision })).toBe('FORBIDDEN');
    expect(await code(coordinator, 'makeMeasure', { decisionId, ...made })).toBe('FORBIDDEN');
    expect(await code(coordinator, 'takeUpItem', { itemId: cast.itemId })).toBeNull();
    expect(await code(coordinator, 'takeDecision', { itemId: cast.itemId, ...decision })).toBeNull();
    expect(await code(coordinator, 'makeMeasure', { decisionId: cast.decisionId, ...made })).toBeNull();
  });
});
