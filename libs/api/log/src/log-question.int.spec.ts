import { newId } from '@samplan/shared/kernel';
import {
  buildWorld,
  daysFrom,
  logQuestion,
  standardCast,
  type StandardCast,
  TestApi,
  type TestClient,
  TestSocket,
  visit,
  type World,
  type WorldPerson,
} from '@samplan/test/support';

const log = `query Log($id: ID!) { accessLog(collaborationId: $id) { nodes { id questionGoesTo viewer { name }
  question { id part answered dueOn goesTo lines { kind body mine author { name } } } } } }`;
const ask = `mutation Ask($input: AskAboutVisitInput!) { askAboutVisit(input: $input) { entry { question { id } } errors { ... on UserError { code path } } } }`;
const write = `mutation Write($input: WriteLogQuestionInput!) { writeLogQuestion(input: $input) { question { id answered part lines { kind body } } errors { ... on UserError { code path } } } }`;
const one = `query One($id: ID!) { logQuestion(id: $id) { part askedBy { name } viewer { name } unitName viewerAsked overdue lines { kind body } } }`;
const waiting = `query Waiting { logQuestionsToAnswer { nodes { id part } } }`;

interface Node {
  id: string;
  questionGoesTo: string;
  question: {
    id: string;
    answered: boolean;
    dueOn: string;
    goesTo: string;
    lines: { kind: string; body: string }[];
  } | null;
}

describe('a question about a visit', () => {
  let api: TestApi;
  let world: World;
  let cast: StandardCast;
  let owner: TestClient;
  let coordinator: TestClient;
  let member: TestClient;

  beforeAll(async () => {
    api = await TestApi.start();
  });
  afterAll(() => api.close());
  beforeEach(async () => {
    world = await buildWorld(api.urls.owner);
    cast = await standardCast(world);
    owner = await api.as(cast.owner);
    coordinator = await api.as(cast.coordinator);
    member = await api.as(cast.member);
  });
  afterEach(() => world.close());

  const entries = async (client = owner): Promise<Node[]> =>
    (await client.data<{ accessLog: { nodes: Node[] } }>(log, { id: cast.collaboration.id })).accessLog.nodes;
  const asks = async (client: TestClient, entryId: string, text = 'Hvorfor?'): Promise<string> => {
    const input = { entryId, text, idempotencyKey: newId() };
    const { askAboutVisit } = await client.data<{
      askAboutVisit: { entry: { question: { id: string } } | null; errors: { code: string }[] };
    }>(ask, { input });
    return askAboutVisit.entry?.question.id ?? askAboutVisit.errors[0]!.code;
  };
  const line = (questionId: string, kind: string, text = 'Svar') => ({
    input: { questionId, kind, text, idempotencyKey: newId() },
  });
  const toAnswer = async (client: TestClient): Promise<string[]> =>
    (await client.data<{ logQuestionsToAnswer: { nodes: { id: string }[] } }>(waiting)).logQuestionsToAnswer.nodes.map(
      ({ id }) => id,
    );
  const noticed = async (who: WorldPerson): Promise<string[]> => {
    const { rows } = await world.db.query<{ kind: string }>(
      'select kind from notice where recipient_id = $1 order by created_at',
      [who.id],
    );
    return rows.map(({ kind }) => kind);
  };
  const coordinatingUnit = async (): Promise<WorldPerson> => {
    const unit = await world.unit('coordinating_unit', 'Koordinerende enhet');
    return world.person({ kind: 'professional', unit, role: 'coordinating', name: 'Tor Lunde' });
  };

  it('reaches the coordinator at once, and the answer stands where it was asked', async () => {
    const entryId = await visit(cast.collaboration, cast.member);
    const sockets = await Promise.all([coordinator, owner].map((client) => TestSocket.connect(client)));
    const id = await asks(owner, entryId, 'Hva skulle du se etter?');
    await sockets[0]!.signal(({ type }) => type === 'log_question.changed');
    expect(await toAnswer(coordinator)).toEqual([id]);
    expect(await noticed(cast.coordinator)).toEqual(['log_question']);
    expect(await toAnswer(member)).toEqual([]);

    const answered = await coordinator.data<{ writeLogQuestion: { question: object } }>(
      write,
      line(id, 'ANSWER', 'Han forberedte treningen.'),
    );
    expect(answered.writeLogQuestion.question).toMatchObject({ answered: true, part: 'HANDLER' });
    await sockets[1]!.signal(({ type }) => type === 'log_question.changed');
    const [entry] = await entries();
    expect(entry!.question).toMatchObject({
      answered: true,
      lines: [
        { kind: 'QUESTION', body: 'Hva skulle du se etter?', mine: true },
        { kind: 'ANSWER', body: 'Han forberedte treningen.', mine: false, author: { name: 'Kari Berg' } },
      ],
    });
    expect(await noticed(cast.owner)).toEqual(['log_answer']);
    expect(await toAnswer(coordinator)).toEqual([]);

    // Asking further opens it again.
    await owner.data(write, line(id, 'QUESTION', 'Hvorfor klokka elleve?'));
    expect(await toAnswer(coordinator)).toEqual([id]);
    expect(await asks(owner, entryId, 'Og i går?')).toBe(id);
    sockets.forEach((socket) => socket.close());
  });

  it('is nobody else’s: not the team’s, not the relative’s, not the one’s who looked', async () => {
    const entryId = await visit(cast.collaboration, cast.member);
    const id = await asks(owner, entryId);
    for (const person of [
      cast.member,
      cast.relative,
      cast.stranger,
      cast.unitLeader,
      cast.administrator,
      cast.neighbour,
    ]) {
      const client = await api.as(person);
      expect(await client.code(one, { id })).toBe('NOT_FOUND');
      expect(await client.code(write, line(id, 'ANSWER'))).toBe('NOT_FOUND');
      expect(await asks(client, entryId).catch((error: Error) => error.message)).toContain('NOT_FOUND');
    }
    expect(await coordinator.code(write, line(id, 'QUESTION'))).toBe('FORBIDDEN');
    expect(await owner.code(write, line(id, 'ANSWER'))).toBe('FORBIDDEN');
    expect(await owner.code(write, line(id, 'FROM_VIEWER'))).toBe('FORBIDDEN');
    const { rows } = await world.db.query("select from log_question_line where kind <> 'question'");
    expect(rows).toEqual([]);
  });

  it('asks the one who looked, who sees what the coordinator asks and never who wonders or their words', async () => {
    const entryId = await visit(cast.collaboration, cast.member);
    const id = await asks(owner, entryId, 'Jeg stoler ikke på ham');
    await coordinator.data(write, line(id, 'TO_VIEWER', 'Hva gjaldt besøket ditt i planen?'));
    expect(await noticed(cast.member)).toEqual(['log_question_to_you']);
    expect(await toAnswer(member)).toEqual([id]);
    const seen = await member.raw(one, { id });
    expect(JSON.parse(seen)).toMatchObject({
      data: { logQuestion: { part: 'VIEWER', askedBy: null, lines: [{ kind: 'TO_VIEWER' }] } },
    });
    expect(seen).not.toContain('stoler');
    expect(await member.code(write, line(id, 'ANSWER'))).toBe('FORBIDDEN');
    await member.data(write, line(id, 'FROM_VIEWER', 'Jeg så på treningen.'));
    expect(await toAnswer(member)).toEqual([]);
    expect((await entries())[0]!.question!.lines.map(({ kind }) => kind)).toEqual([
      'QUESTION',
      'TO_VIEWER',
      'FROM_VIEWER',
    ]);
    // Removed from the team, one may still explain.
    await cast.collaboration.endGround(cast.memberGroundId);
    await member.data(write, line(id, 'FROM_VIEWER', 'Mer kan jeg ikke si.'));
  });

  it('tells the one who looked who asked not even past the program, and lets them change nothing but their answer', async () => {
    const id = await asks(owner, await visit(cast.collaboration, cast.member), 'Jeg stoler ikke på ham');
    await coordinator.data(write, line(id, 'TO_VIEWER', 'Hva gjaldt besøket ditt i planen?'));
    const askers = (who: WorldPerson): Promise<unknown[]> =>
      api.acting(who, async (ctx) => {
        const tx = await ctx.db.tx();
        return tx.sql('select asked_by from app.log_question_askers($1)', [[id]]);
      });
    expect(await askers(cast.member)).toEqual([]);
    expect(await askers(cast.relative)).toEqual([]);
    for (const who of [cast.owner, cast.coordinator]) expect(await askers(who)).toEqual([{ asked_by: cast.owner.id }]);
    const as = (who: WorldPerson, statement: string): Promise<unknown> =>
      api.acting(who, (ctx) => ctx.write(async () => (await ctx.db.tx()).sql(statement, [id])));
    await expect(as(cast.member, 'select asked_by from log_question where id = $1')).rejects.toThrow(
      /permission denied/,
    );
    await expect(as(cast.member, 'update log_question set viewer_asked_at = null where id = $1')).rejects.toThrow(
      /row-level security/,
    );
  });

  it('about the coordinator goes to the coordinating unit, and the coordinator never sees it', async () => {
    const tor = await coordinatingUnit();
    const entryId = await visit(cast.collaboration, cast.coordinator, { relation: 'coordinator' });
    expect((await entries())[0]!.questionGoesTo).toBe('COORDINATING_UNIT');
    const id = await asks(owner, entryId, 'Hvorfor midt på natta?');
    expect(await coordinator.code(one, { id })).toBe('NOT_FOUND');
    expect(await toAnswer(coordinator)).toEqual([]);
    expect(await noticed(cast.coordinator)).toEqual([]);
    const unit = await api.as(tor);
    expect(await toAnswer(unit)).toEqual([id]);
    expect(await unit.data(one, { id })).toMatchObject({
      logQuestion: { part: 'HANDLER', askedBy: { name: 'Aud Nilsen' }, viewer: { name: 'Kari Berg' } },
    });
    await unit.data(write, line(id, 'ANSWER', 'Hun hadde vakt.'));
    expect(await noticed(cast.owner)).toEqual(['log_answer']);
    // It opens nothing else.
    const plan = 'query ($id: ID!) { collaboration(id: $id) { id } }';
    expect(await unit.code(plan, { id: cast.collaboration.id })).toBe('NOT_FOUND');
  });

  it('about the coordinator under another hat goes to the coordinating unit too', async () => {
    const alsoRelative = await world.person({ kind: 'citizen', loginId: cast.coordinator.loginId, name: 'Kari Berg' });
    await cast.collaboration.relative(alsoRelative);
    await visit(cast.collaboration, alsoRelative, { relation: 'relative', unitId: null });
    expect((await entries())[0]!.questionGoesTo).toBe('COORDINATING_UNIT');
  });

  it('is seen by the successor, and not by the coordinator who has left', async () => {
    const id = await asks(owner, await visit(cast.collaboration, cast.member));
    const successor = await world.person({ kind: 'professional', unit: cast.units.homeCare, name: 'Ola Sand' });
    await world.db.query(
      "update team_membership set valid = tstzrange(lower(valid), now()) where role = 'coordinator'",
    );
    await cast.collaboration.member(successor, { role: 'coordinator', from: new Date() });
    expect(await toAnswer(await api.as(successor))).toEqual([id]);
    expect(await coordinator.code(one, { id })).toBe('NOT_FOUND');
  });

  it('comes from a guardian as well, within the mandate, and the person sees it', async () => {
    const eli = await world.person({ kind: 'citizen', name: 'Eli Vik' });
    await cast.collaboration.circle.guardian(eli, { areas: ['economy'] });
    const guardian = await api.as(eli);
    const open = await visit(cast.collaboration, cast.coordinator, { areas: ['common', 'economy'] });
    const hidden = await visit(cast.collaboration, cast.member, { areas: ['common', 'health'] });
    expect((await entries(guardian)).map(({ id }) => id)).toEqual([open]);
    expect(await guardian.code(ask, { input: { entryId: hidden, text: 'Hva?', idempotencyKey: newId() } })).toBe(
      'NOT_FOUND',
    );
    await coordinatingUnit();
    const id = await asks(guardian, open, 'Gjaldt det huset?');
    expect(await owner.data(one, { id })).toMatchObject({
      logQuestion: { part: 'PERSON', askedBy: { name: 'Eli Vik' } },
    });
    expect(await owner.code(write, line(id, 'QUESTION'))).toBe('FORBIDDEN');
  });

  it('takes the same press once, and refuses an empty or endless text beside its field', async () => {
    const entryId = await visit(cast.collaboration, cast.member);
    const input = { entryId, text: 'Hvorfor?', idempotencyKey: newId() };
    await Promise.all([owner.data(ask, { input }), owner.data(ask, { input })]);
    expect((await entries())[0]!.question!.lines).toHaveLength(1);
    for (const text of ['  ', 'x'.repeat(2_001)]) {
      const answer = await owner.data<{ askAboutVisit: { errors: { path: string[] }[] } }>(ask, {
        input: { ...input, text, idempotencyKey: newId() },
      });
      expect(answer.askAboutVisit.errors).toMatchObject([{ path: ['text'] }]);
    }
  });

  it('is chased: a reminder after three days, and after seven the coordinating unit hears that it waits, not what', async () => {
    const tor = await coordinatingUnit();
    const askedAt = daysFrom(new Date(), -4);
    const entryId = await visit(cast.collaboration, cast.member);
    const id = await logQuestion(cast.collaboration, {
      entryId,
      viewer: cast.member,
      askedBy: cast.owner,
      askedAt,
      body: 'HEMMELIG',
    });
    const chase = async (): Promise<number> => {
      const { rows } = await world.db.query<{ n: number }>("select app.chase_log_questions(interval '3 days') as n");
      return rows[0]!.n;
    };
    await chase();
    await chase();
    expect(await noticed(cast.coordinator)).toEqual(['log_question_waiting']);
    expect(await noticed(tor)).toEqual([]);
    await world.db.query("update log_question set due_on = (now() - interval '2 days')::date where id = $1", [id]);
    await chase();
    await chase();
    expect(await noticed(tor)).toEqual(['log_question_overdue']);
    const unit = await api.as(tor);
    const overdue = await unit.raw(
      '{ overdueLogQuestions { nodes { reference askedOn dueOn coordinator { name } } } }',
    );
    expect(JSON.parse(overdue)).toMatchObject({
      data: { overdueLogQuestions: { nodes: [{ coordinator: { name: 'Kari Berg' } }] } },
    });
    expect(overdue).not.toMatch(/HEMMELIG|Aud|Nilsen/);
    expect(overdue).not.toContain(cast.collaboration.id);
    expect(await unit.code(one, { id })).toBe('NOT_FOUND');
    expect(await owner.code('{ overdueLogQuestions { nodes { reference } } }')).toBe('FORBIDDEN');
    await coordinator.data(write, line(id, 'ANSWER'));
    expect(await unit.data('{ overdueLogQuestions { nodes { reference } } }')).toEqual({
      overdueLogQuestions: { nodes: [] },
    });
  });

  it('costs the same statements for 1 and 20 visits with questions', async () => {
    const more = async (count: number): Promise<void> => {
      for (let made = 0; made < count; made += 1) {
        const entryId = await visit(cast.collaboration, cast.member, {
          at: new Date(world.now.getTime() - made * 1000),
        });
        await logQuestion(cast.collaboration, { entryId, viewer: cast.member, askedBy: cast.owner });
      }
    };
    await more(1);
    await entries();
    await toAnswer(coordinator);
    const single = [api.statementsOf('Log'), api.statementsOf('Waiting')];
    await more(19);
    expect(await entries()).toHaveLength(20);
    expect(await toAnswer(coordinator)).toHaveLength(20);
    expect([api.statementsOf('Log'), api.statementsOf('Waiting')]).toEqual(single);
  });
});
