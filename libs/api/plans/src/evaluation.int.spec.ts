import {
  buildWorld,
  daysFrom,
  standardCast,
  type StandardCast,
  TestApi,
  type TestClient,
  type World,
} from '@samplan/test/support';
import { dateInOslo } from '@samplan/shared/kernel';

const query = /* GraphQL */ `
  query Evaluations($id: ID!) {
    collaboration(id: $id) {
      evaluations {
        id
        goalId
        voice
        evaluatedOn
        outcome
        outcomeBy {
          name
        }
        ownOutcome
        ownWords
        ownBy {
          name
        }
        learnt
        version
      }
      plan {
        reviewDate
        reviewWas
        reviewReason
        activeInFact {
          state
          until
          lastOn
        }
        goals {
          id
          reviewOn
          reviewWas
          reviewReason
          version
          scale {
            asHoped
            withPerson
            version
          }
        }
      }
    }
  }
`;

interface Evaluation {
  id: string;
  goalId: string | null;
  voice: string;
  outcome: string | null;
  outcomeBy: { name: string } | null;
  ownOutcome: string | null;
  ownWords: string | null;
  ownBy: { name: string } | null;
  learnt: string | null;
  version: number;
}
interface Seen {
  collaboration: {
    evaluations: Evaluation[];
    plan: {
      reviewDate: string;
      reviewWas: string | null;
      reviewReason: string | null;
      activeInFact: { state: string; until: string; lastOn: string | null };
      goals: {
        id: string;
        reviewOn: string | null;
        reviewWas: string | null;
        reviewReason: string | null;
        version: number;
        scale: { asHoped: string; withPerson: boolean; version: number } | null;
      }[];
    };
  };
}

describe('evaluation', () => {
  let api: TestApi;
  let world: World;
  let cast: StandardCast;
  let kari: TestClient;
  let aud: TestClient;
  let member: TestClient;
  let relative: TestClient;
  let today: string;

  beforeAll(async () => {
    api = await TestApi.start();
  });
  afterAll(() => api.close());
  beforeEach(async () => {
    world = await buildWorld(api.urls.owner);
    cast = await standardCast(world);
    kari = await api.as(cast.coordinator);
    aud = await api.as(cast.owner);
    member = await api.as(cast.member);
    relative = await api.as(cast.relative);
    today = dateInOslo(world.now);
  });
  afterEach(() => world.close());

  const inDays = (days: number): string => dateInOslo(daysFrom(world.now, days));
  const seenBy = async (client: TestClient) =>
    (await client.data<Seen>(query, { id: cast.collaboration.id })).collaboration;
  const evaluationsSeenBy = async (client: TestClient) => (await seenBy(client)).evaluations;
  const goalSeenBy = async (client: TestClient) =>
    (await seenBy(client)).plan.goals.find(({ id }) => id === cast.goalId)!;
  const send = async (client: TestClient, name: string, input: object): Promise<unknown[]> => {
    const type = name.endsWith('Removed') ? 'SetRemovedInput' : `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
    const answer = await client.data<Record<string, { errors: unknown[] }>>(
      `mutation Send($input: ${type}!) { ${name}(input: $input) { errors { ... on UserError { code path } } } }`,
      { input },
    );
    return answer[name]!.errors;
  };
  const evaluate = (client: TestClient, said: object) =>
    send(client, 'evaluateGoal', { goalId: cast.goalId, evaluatedOn: today, ...said });
  const evaluatePlan = (client: TestClient, said: object) =>
    send(client, 'evaluatePlan', { planId: cast.plan.id, evaluatedOn: today, ...said });
  const rate = async (client: TestClient, said: object): Promise<unknown[]> => {
    const one = (await evaluationsSeenBy(kari)).find(({ voice }) => voice === 'USER')!;
    return send(client, 'rateEvaluation', { id: one.id, expectedVersion: one.version, ...said });
  };

  it('puts what a service says and what the person says beside each other, each for themselves', async () => {
    expect(await evaluate(kari, { outcome: 'AS_HOPED', learnt: 'Korte turer', nextReviewOn: inDays(60) })).toEqual([]);
    expect(await evaluate(aud, { ownOutcome: 'LESS', ownWords: 'Det går tregt 🐌' })).toEqual([]);
    expect(await evaluationsSeenBy(member)).toMatchObject([
      {
        goalId: cast.goalId,
        voice: 'SERVICE',
        outcome: 'AS_HOPED',
        outcomeBy: { name: cast.coordinator.name },
        ownOutcome: null,
        ownBy: null,
        learnt: 'Korte turer',
      },
      {
        goalId: cast.goalId,
        voice: 'USER',
        outcome: null,
        outcomeBy: null,
        ownOutcome: 'LESS',
        ownWords: 'Det går tregt 🐌',
        ownBy: { name: cast.owner.name },
        learnt: null,
      },
    ]);
    expect(await goalSeenBy(aud)).toMatchObject({ reviewOn: inDays(60) });
  });

  it('never writes over what the person has said', async () => {
    await evaluate(aud, { ownOutcome: 'LESS' });
    expect(await rate(kari, { ownOutcome: 'MORE', saidByPerson: true })).toMatchObject([{ code: 'RATED_BY_ANOTHER' }]);
    expect(await evaluate(kari, { ownOutcome: 'MORE', saidByPerson: true })).toMatchObject([
      { code: 'RATED_BY_ANOTHER', path: ['ownOutcome'] },
    ]);
    const [one] = await evaluationsSeenBy(kari);
    expect(await send(kari, 'setEvaluationRemoved', { id: one!.id, removed: true })).toMatchObject([
      { code: 'RATED_BY_ANOTHER' },
    ]);
    expect(await rate(aud, { ownOutcome: 'AS_HOPED', ownWords: 'Nå går det bedre' })).toEqual([]);
    expect(await evaluationsSeenBy(kari)).toMatchObject([{ ownOutcome: 'AS_HOPED', ownWords: 'Nå går det bedre' }]);
  });

  it('is written down by somebody who says that the person said it, and the person may say otherwise', async () => {
    await evaluate(kari, { outcome: 'MORE' });
    expect(await evaluate(kari, { ownOutcome: 'MORE' })).toMatchObject([
      { code: 'SAID_BY_PERSON_NEEDED', path: ['saidByPerson'] },
    ]);
    expect(await evaluate(kari, { ownOutcome: 'MORE', saidByPerson: true })).toEqual([]);
    expect(await rate(kari, { ownOutcome: 'MUCH_MORE' })).toMatchObject([
      { code: 'SAID_BY_PERSON_NEEDED', path: ['saidByPerson'] },
    ]);
    expect(await rate(member, { ownOutcome: 'LESS', saidByPerson: true })).toMatchObject([
      { code: 'RATED_BY_ANOTHER' },
    ]);
    expect(await rate(aud, { ownOutcome: 'LESS' })).toEqual([]);
    expect(await evaluationsSeenBy(kari)).toMatchObject([
      { outcome: 'MORE', ownOutcome: null },
      { outcome: null, ownOutcome: 'LESS', ownBy: { name: cast.owner.name } },
    ]);
  });

  it('leaves alone what was not sent, and writes over nothing unread', async () => {
    await evaluate(kari, { ownOutcome: 'LESS', ownWords: 'Tungt', saidByPerson: true });
    expect(await rate(kari, { ownOutcome: 'MORE', saidByPerson: true })).toEqual([]);
    expect(await evaluationsSeenBy(aud)).toMatchObject([{ ownOutcome: 'MORE', ownWords: 'Tungt' }]);
    expect(await rate(aud, { expectedVersion: 1, ownOutcome: 'MUCH_LESS' })).toMatchObject([{}]);
    expect(await evaluate(aud, { ownWords: 'Lett' })).toMatchObject([
      { code: 'EVALUATED_ALREADY', path: ['ownWords'] },
    ]);
    expect(await evaluationsSeenBy(aud)).toMatchObject([{ ownOutcome: 'MORE', ownWords: 'Tungt' }]);
    expect(await rate(aud, { ownWords: 'Lett' })).toEqual([]);
    expect(await evaluate(aud, { ownOutcome: 'LESS' })).toEqual([]);
    expect(await evaluationsSeenBy(kari)).toMatchObject([{ ownOutcome: 'LESS', ownWords: 'Lett' }]);
  });

  it('a service’s rating is given by a service, and the plan as a whole is for those who may change it', async () => {
    expect(await evaluate(aud, { outcome: 'MORE' })).toMatchObject([{ code: 'OUTCOME_BY_SERVICE', path: ['outcome'] }]);
    expect(await evaluatePlan(kari, { outcome: 'AS_HOPED' })).toEqual([]);
    const input = { planId: cast.plan.id, evaluatedOn: today, outcome: 'LESS' };
    const document =
      'mutation Try($input: EvaluatePlanInput!) { evaluatePlan(input: $input) { errors { __typename } } }';
    expect(await member.code(document, { input })).toBe('FORBIDDEN');
    expect(await evaluationsSeenBy(aud)).toMatchObject([{ goalId: null, outcome: 'AS_HOPED' }]);
  });

  it('is not seen, nor written in, by those who lack the part of life', async () => {
    await world.db.query("update goal set life_area = 'mental_health' where id = $1", [cast.goalId]);
    await evaluate(kari, { outcome: 'AS_HOPED' });
    expect(await evaluationsSeenBy(kari)).toHaveLength(1);
    expect(await evaluationsSeenBy(relative)).toEqual([]);
    const document =
      'mutation Try($input: EvaluateGoalInput!) { evaluateGoal(input: $input) { errors { __typename } } }';
    const input = { goalId: cast.goalId, evaluatedOn: today, ownOutcome: 'LESS', saidByPerson: true };
    expect(await relative.code(document, { input })).toBe('NOT_FOUND');
  });

  it.each([
    ['nothing said', {}, 'FIELD_REQUIRED', 'outcome'],
    ['a day that has not been', { evaluatedOn: '2099-01-01', outcome: 'MORE' }, 'DATE_IN_FUTURE', 'evaluatedOn'],
    ['a day that is none', { evaluatedOn: '2026-02-30', outcome: 'MORE' }, 'DATE_INVALID', 'evaluatedOn'],
    ['a next day that has been', { outcome: 'MORE', nextReviewOn: '2020-01-01' }, 'DATE_IN_PAST', 'nextReviewOn'],
    ['too long a text', { learnt: 'x'.repeat(10_001) }, 'FIELD_TOO_LONG', 'learnt'],
  ])('refuses %s beside its field', async (_, said, code, field) => {
    expect(await evaluate(kari, said)).toMatchObject([{ code, path: [field] }]);
    expect(await evaluationsSeenBy(kari)).toEqual([]);
  });

  it('two coordinators at once: the same goes together, the different is told', async () => {
    const answers = await Promise.all([
      evaluate(kari, { outcome: 'AS_HOPED' }),
      evaluate(member, { outcome: 'MUCH_MORE' }),
    ]);
    expect(answers.flat()).toMatchObject([{ code: 'EVALUATED_ALREADY', path: ['outcome'] }]);
    expect(await evaluationsSeenBy(kari)).toHaveLength(1);
    expect(await evaluate(member, { learnt: 'Mer hvile' })).toEqual([]);
    expect(await evaluationsSeenBy(kari)).toMatchObject([{ learnt: 'Mer hvile' }]);
  });

  it('is put off with a reason, once for each day seen', async () => {
    await send(kari, 'setGoalReview', { goalId: cast.goalId, expectedVersion: 1, reviewOn: inDays(3) });
    const put = { goalId: cast.goalId, from: inDays(3), until: inDays(17) };
    expect(await send(kari, 'postponeGoalReview', { ...put, reason: ' ' })).toMatchObject([
      { code: 'FIELD_REQUIRED', path: ['reason'] },
    ]);
    expect(await send(kari, 'postponeGoalReview', { ...put, until: inDays(2), reason: 'Ferie' })).toMatchObject([
      { code: 'REVIEW_NOT_LATER', path: ['until'] },
    ]);
    expect(await send(kari, 'postponeGoalReview', { ...put, until: inDays(-2), reason: 'Ferie' })).toMatchObject([
      { code: 'DATE_IN_PAST', path: ['until'] },
    ]);
    const both = await Promise.all([
      send(kari, 'postponeGoalReview', { ...put, reason: 'Ferie' }),
      send(member, 'postponeGoalReview', { ...put, reason: 'Syk' }),
    ]);
    expect(both.flat()).toMatchObject([{ code: 'CHANGED_MEANWHILE' }]);
    expect(await goalSeenBy(aud)).toMatchObject({ reviewOn: inDays(17), reviewWas: inDays(3) });
    expect(
      await send(kari, 'postponePlanReview', {
        planId: cast.plan.id,
        from: inDays(100),
        until: inDays(400),
        reason: 'Ferie',
      }),
    ).toMatchObject([{ code: 'REVIEW_OUTSIDE_PERIOD', path: ['until'] }]);
  });

  it('makes the plan active in fact, and moves the day on', async () => {
    await world.db.query('update individual_plan set period_start = $2, review_date = $3 where id = $1', [
      cast.plan.id,
      inDays(-500),
      today,
    ]);
    expect((await seenBy(kari)).plan.activeInFact).toMatchObject({ state: 'LAPSED', lastOn: null });
    expect((await seenBy(relative)).plan.activeInFact).toMatchObject({ state: 'UNSEEN' });
    await evaluatePlan(kari, { outcome: 'MORE' });
    const { plan } = await seenBy(relative);
    expect(plan.activeInFact).toMatchObject({ state: 'ACTIVE', lastOn: today });
    expect(plan.reviewDate > today).toBe(true);
  });

  it('leaves a day that has come as it is when an older evaluation, or nothing, is changed', async () => {
    const setDay = (day: string) =>
      Promise.all([
        world.db.query('update goal set review_on = $2 where id = $1', [cast.goalId, day]),
        world.db.query('update individual_plan set review_date = $2 where id = $1', [cast.plan.id, day]),
      ]);
    const days = async (): Promise<(string | null)[]> => [
      (await goalSeenBy(kari)).reviewOn,
      (await seenBy(kari)).plan.reviewDate,
    ];
    const long = { evaluatedOn: inDays(-60), outcome: 'LESS', learnt: 'Korte turrer' };
    expect(await evaluate(kari, { ...long, nextReviewOn: inDays(30) })).toEqual([]);
    expect(await evaluatePlan(kari, { ...long, nextReviewOn: inDays(30) })).toEqual([]);
    const change = async (said: object) => {
      for (const { id, version } of await evaluationsSeenBy(kari))
        expect(await send(kari, 'editEvaluation', { id, expectedVersion: version, ...said })).toEqual([]);
    };

    await setDay(inDays(-1));
    await change({ learnt: 'Korte turer' });
    expect(await days()).toEqual([inDays(-1), inDays(-1)]);

    await setDay(inDays(-60));
    await change({ learnt: 'Korte turer' });
    expect(await days()).toEqual([inDays(-60), inDays(-60)]);

    await change({ learnt: 'Korte turer hver dag' });
    const [goalDay, planDay] = await days();
    expect(goalDay).toBeNull();
    expect(planDay! > today).toBe(true);
    await change({ nextReviewOn: inDays(20) });
    expect(await days()).toEqual([inDays(20), inDays(20)]);
  });

  it('finds words for the steps together; two who begin at once do not write over each other', async () => {
    const words = { goalId: cast.goalId, expectedVersion: 0, withPerson: true };
    const both = await Promise.all([
      send(kari, 'setGoalScale', { ...words, asHoped: 'Går til butikken' }),
      send(aud, 'setGoalScale', { ...words, asHoped: 'Kommer meg ut' }),
    ]);
    expect(both.flat()).toMatchObject([{ code: 'CHANGED_MEANWHILE' }]);
    const { scale } = await goalSeenBy(kari);
    expect(
      await send(aud, 'setGoalScale', { ...words, expectedVersion: scale!.version, asHoped: 'Ut hver dag' }),
    ).toEqual([]);
    expect((await goalSeenBy(kari)).scale).toMatchObject({ asHoped: 'Ut hver dag', withPerson: true });
  });

  it('lets the words for the steps stand that one does not change', async () => {
    const of = (expectedVersion: number, said: object) => ({ goalId: cast.goalId, expectedVersion, ...said });
    expect(await send(kari, 'setGoalScale', of(0, { asHoped: 'Går ut' }))).toEqual([]);
    expect(await send(aud, 'setGoalScale', of(1, { less: 'Til trappa' }))).toEqual([]);
    expect(await send(kari, 'setGoalScale', of(1, { less: 'Ut' }))).toMatchObject([{ code: 'VERSION_CONFLICT' }]);
    expect((await goalSeenBy(kari)).scale).toMatchObject({ asHoped: 'Går ut' });
  });

  it('finds words for the steps anew after they were taken back', async () => {
    const words = { goalId: cast.goalId, expectedVersion: 0, withPerson: true };
    expect(await send(kari, 'setGoalScale', { ...words, asHoped: 'Går til butikken' })).toEqual([]);
    const { rows } = await world.db.query<{ id: string }>('select id from goal_scale where goal_id = $1', [
      cast.goalId,
    ]);
    expect(await send(kari, 'undoChange', { kind: 'GOAL_SCALE', id: rows[0]!.id, version: 1 })).toEqual([]);
    expect((await goalSeenBy(kari)).scale).toBeNull();
    expect(await send(kari, 'setGoalScale', { ...words, asHoped: 'Kommer meg ut' })).toEqual([]);
    expect((await goalSeenBy(aud)).scale).toMatchObject({ asHoped: 'Kommer meg ut' });
    // Once there again, whoever saw none writes over nothing.
    expect(await send(aud, 'setGoalScale', { ...words, asHoped: 'Ut hver dag' })).toMatchObject([
      { code: 'CHANGED_MEANWHILE' },
    ]);
  });

  it('keeps to its own voice: no rating of a service in the person’s name, nor the other way round', async () => {
    await evaluate(kari, { outcome: 'AS_HOPED' });
    await evaluate(aud, { ownOutcome: 'LESS', learnt: 'Jeg trenger pauser' });
    const [service, own] = await evaluationsSeenBy(kari);
    expect([service, own]).toMatchObject([{ learnt: null }, { learnt: 'Jeg trenger pauser' }]);
    const of = (one: Evaluation | undefined, said: object) => ({ id: one!.id, expectedVersion: one!.version, ...said });
    expect(await send(aud, 'rateEvaluation', of(service, { ownOutcome: 'MORE' }))).toMatchObject([
      { code: 'TRANSITION_NOT_ALLOWED', path: ['ownOutcome'] },
    ]);
    expect(await send(kari, 'editEvaluation', of(own, { outcome: 'MORE' }))).toMatchObject([
      { code: 'OUTCOME_BY_SERVICE', path: ['outcome'] },
    ]);
    expect(await send(kari, 'editEvaluation', of(own, { learnt: 'Noe annet' }))).toMatchObject([
      { code: 'RATED_BY_ANOTHER', path: ['learnt'] },
    ]);
    // What a service said is a service's to take away; what the person said stands.
    expect(await send(kari, 'setEvaluationRemoved', { id: service!.id, removed: true })).toEqual([]);
    expect(await evaluationsSeenBy(aud)).toMatchObject([{ voice: 'USER', ownOutcome: 'LESS' }]);
  });

  it('is taken back as one: the evaluation, what the person said with it, and the day it moved', async () => {
    const own = { ownOutcome: 'LESS', saidByPerson: true };
    await evaluate(kari, { outcome: 'AS_HOPED', nextReviewOn: inDays(60), ...own });
    expect(await evaluationsSeenBy(kari)).toHaveLength(2);
    const [one] = await evaluationsSeenBy(kari);
    expect(await send(kari, 'undoChange', { kind: 'EVALUATION', id: one!.id, version: 1 })).toEqual([]);
    expect(await evaluationsSeenBy(kari)).toEqual([]);
    expect((await goalSeenBy(kari)).reviewOn).toBeNull();
  });
});
