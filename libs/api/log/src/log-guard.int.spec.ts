import { newId } from '@samplan/shared/kernel';
import {
  buildWorld,
  logQuestion,
  standardCast,
  type StandardCast,
  TestApi,
  type TestClient,
  visit,
  type World,
} from '@samplan/test/support';

const log = `query ($id: ID!) { accessLog(collaborationId: $id) { nodes { id viewer { name } question { id } } }
  accessLogViewers(collaborationId: $id) { viewer { name } unitName } looked: collaboration(id: $id) { id lookedLastWeek } }`;
const one = 'query ($id: ID!) { logQuestion(id: $id) { viewer { name } lines { body } } }';
const ask =
  'mutation ($input: AskAboutVisitInput!) { askAboutVisit(input: $input) { entry { id } errors { ... on UserError { code } } } }';
const write =
  'mutation ($input: WriteLogQuestionInput!) { writeLogQuestion(input: $input) { question { id } errors { ... on UserError { code } } } }';
const notices = '{ myNotices { nodes { kind actor { name } } } }';

/** The service of the physiotherapist is not yet told to the child, nor to the parent. */
describe('the log toward somebody from whom a service is kept', () => {
  let api: TestApi;
  let world: World;
  let cast: StandardCast;
  let owner: TestClient;

  beforeAll(async () => {
    api = await TestApi.start();
  });
  afterAll(() => api.close());
  beforeEach(async () => {
    world = await buildWorld(api.urls.owner);
    cast = await standardCast(world);
    await world.db.query(`update person set born_on = (now() - interval '13 years')::date where id = $1`, [
      cast.owner.id,
    ]);
    owner = await api.as(cast.owner);
  });
  afterEach(() => world.close());

  const keep = () => cast.collaboration.circle.guard(cast.owner, cast.units.rehabilitation);
  const told = () => world.db.query('update disclosure_guard set told_at = now()');
  const writing = (questionId: string, kind = 'ANSWER') => ({
    input: { questionId, kind, text: 'Svar fra koordinatoren', idempotencyKey: newId() },
  });

  it('shows no visit of it, and a visit that is asked for does not exist', async () => {
    const entryId = await visit(cast.collaboration, cast.member);
    await visit(cast.collaboration, cast.coordinator, { relation: 'coordinator' });
    expect(await owner.raw(log, { id: cast.collaboration.id })).toMatch(/Per Lie.*Rehabilitering/);
    await keep();
    const answer = await owner.raw(log, { id: cast.collaboration.id });
    expect(answer).toContain('Kari Berg');
    expect(answer).not.toMatch(/Per Lie|Rehabilitering/);
    const input = (id: string) => ({ input: { entryId: id, text: 'Hvem?', idempotencyKey: newId() } });
    const headers = { 'x-correlation-id': newId() };
    const kept = await owner.raw(ask, input(entryId), headers);
    expect(kept).toContain('NOT_FOUND');
    expect(await owner.raw(ask, input(newId()), headers)).toBe(kept);
    await told();
    expect(await owner.raw(log, { id: cast.collaboration.id })).toMatch(/Per Lie.*Rehabilitering/);
  });

  it('takes a question that was asked before out of sight, with its answers and notices', async () => {
    const entryId = await visit(cast.collaboration, cast.member);
    const asked = { entryId, viewer: cast.member, askedBy: cast.owner };
    const id = await logQuestion(cast.collaboration, asked);
    const coordinator = await api.as(cast.coordinator);
    await coordinator.data(write, writing(id));
    expect(await owner.raw(notices)).toContain('LOG_ANSWER');
    expect(await owner.data(one, { id })).toMatchObject({ logQuestion: { viewer: { name: 'Per Lie' } } });
    await keep();
    expect(await owner.code(one, { id })).toBe('NOT_FOUND');
    expect(await owner.code(write, writing(id, 'QUESTION'))).toBe('NOT_FOUND');
    expect(await owner.raw(notices)).not.toContain('LOG_ANSWER');
    // Nor is what is written now told afterwards.
    await coordinator.data(write, writing(id));
    const { rows } = await world.db.query<{ kept: boolean }>(
      `select bool_and(hidden_from @> array[$1::uuid]) as kept from change
        where entity = 'log_question' and audience_id = $1 and at > (select lower(valid) from disclosure_guard)`,
      [cast.owner.id],
    );
    expect(rows).toEqual([{ kept: true }]);
    await told();
    expect(await owner.data(one, { id })).toMatchObject({ logQuestion: { viewer: { name: 'Per Lie' } } });
  });

  it('alerts of nobody from it, not even that somebody looked, and not afterwards either', async () => {
    await owner.data('mutation ($input: SetLogAlertInput!) { setLogAlert(input: $input) { mode } }', {
      input: { collaborationId: cast.collaboration.id, mode: 'EVERY_VISIT' },
    });
    await keep();
    const later = (minutes: number): Date => new Date(Date.now() + minutes * 60_000);
    const tell = async (at: Date): Promise<string[]> => {
      await world.db.query(`select set_config('app.now', $1, false)`, [at.toISOString()]);
      await world.db.query(`select app.tell_of_visits(interval '1 hour')`);
      const { rows } = await world.db.query<{ kind: string }>(`select kind from notice where recipient_id = $1`, [
        cast.owner.id,
      ]);
      return rows.map(({ kind }) => kind);
    };
    await visit(cast.collaboration, cast.member, { at: later(1) });
    expect(await tell(later(2))).toEqual([]);
    await told();
    expect(await tell(later(3))).toEqual([]);
    await visit(cast.collaboration, cast.coordinator, { at: later(4), relation: 'coordinator' });
    expect(await tell(later(5))).toEqual(['plan_opened']);
    await world.db.query(`select set_config('app.now', '', false)`);
  });
});
