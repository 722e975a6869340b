import {
  buildWorld,
  standardCast,
  type StandardCast,
  TestApi,
  type TestClient,
  type World,
} from '@samplan/test/support';

const planPage = /* GraphQL */ `
  query PlanPage($id: ID!) {
    collaboration(id: $id) {
      id
      owner {
        name
      }
      myAccess {
        relation
        level
        areas
        actions
      }
      coordinator {
        person {
          name
        }
      }
      team {
        person {
          name
          unit {
            name
          }
        }
        unit {
          name
        }
        role
        helpsWith
        phone
        since
      }
      nextOfKin {
        person {
          name
        }
        relationship
      }
      overdueCount
      plan {
        state
        whatMatters {
          text
          author {
            name
          }
        }
        goals {
          id
          title
          voice
          lifeArea
          parentId
          isTop
          state
          measures {
            id
            title
            accountable {
              name
            }
            accountableUnit {
              name
            }
            status
            overdue
            goalId
            childWelfare
            childTalks {
              id
            }
            owner {
              name
            }
          }
        }
        otherMeasures {
          id
        }
      }
    }
  }
`;

interface PlanPage {
  collaboration: {
    plan: {
      whatMatters: { text: string };
      goals: { id: string; title: string; measures: { id: string; goalId: string | null }[] }[];
    };
    team: { person: { name: string } }[];
  };
}

describe('the plan', () => {
  let api: TestApi;
  let world: World;
  let cast: StandardCast;
  let coordinator: TestClient;
  let member: TestClient;
  let stranger: TestClient;

  beforeAll(async () => {
    api = await TestApi.start();
  });
  afterAll(() => api.close());
  beforeEach(async () => {
    world = await buildWorld(api.urls.owner);
    cast = await standardCast(world);
    coordinator = await api.as(cast.coordinator);
    member = await api.as(cast.member);
    stranger = await api.as(cast.stranger);
  });
  afterEach(() => world.close());

  const page = (client: TestClient): Promise<PlanPage> =>
    client.data<PlanPage>(planPage, { id: cast.collaboration.id });

  it('is the same page for the circle, without a trace of areas that are not open', async () => {
    const all = await page(coordinator);
    const some = await page(member);

    expect(all.collaboration.plan.goals.map((goal) => goal.id)).toEqual(
      expect.arrayContaining([cast.goalId, cast.hiddenGoalId]),
    );
    expect(JSON.stringify(some)).not.toContain(cast.hiddenGoalId);
    expect(JSON.stringify(some)).not.toContain(cast.hiddenMeasureId);
    expect(some.collaboration.plan.goals.map((goal) => goal.id)).toEqual([cast.goalId]);
    expect(await stranger.code(planPage, { id: cast.collaboration.id })).toBe('NOT_FOUND');
  });

  it('costs the same statements for 1 and 20 goals, at most 14', async () => {
    await page(coordinator);
    const few = api.statementsOf('PlanPage');
    for (let number = 0; number < 20; number += 1) {
      const goalId = await cast.plan.goal({ title: `Mål nummer ${number}` });
      await cast.plan.measure({ goalId, accountable: cast.member, createdBy: cast.coordinator });
    }
    const many = await page(coordinator);

    expect(many.collaboration.plan.goals.length).toBeGreaterThan(20);
    expect(api.statementsOf('PlanPage')).toBe(few);
    expect(few).toBeLessThanOrEqual(14);
  });

  it('costs the same statements for the plan of one and of several, with what was taken away and how it stands', async () => {
    const list = `query Plans { myCollaborations(first: 30) { nodes { plan {
      activeInFact { state } removedGoals { title } removedMeasures { title }
    } } } }`;
    type Titled = { title: string }[];
    type Gone = { activeInFact: { state: string }; removedGoals: Titled; removedMeasures: Titled };
    const plans = async (): Promise<Gone[]> =>
      (await member.data<{ myCollaborations: { nodes: { plan: Gone }[] } }>(list)).myCollaborations.nodes.map(
        ({ plan }) => plan,
      );
    const goneFrom = async (plan: StandardCast['plan'], title: string): Promise<void> => {
      const goalId = await plan.goal({ title });
      const measureId = await plan.measure({ goalId, title, accountable: cast.member });
      for (const [table, id] of [
        ['measure', measureId],
        ['goal', goalId],
      ])
        await world.db.query(`update ${table} set removed_at = $2, removed_by = $3 where id = $1`, [
          id,
          world.now,
          cast.member.id,
        ]);
    };
    await goneFrom(cast.plan, '0');
    expect(await plans()).toHaveLength(1);
    const one = api.statementsOf('Plans');
    for (const title of ['1', '2', '3']) {
      const collaboration = await world.collaboration({ owner: await world.person({ kind: 'citizen' }) });
      await collaboration.member(cast.member);
      await collaboration.ground({ to: cast.units.rehabilitation });
      await goneFrom(await collaboration.plan(), title);
    }
    const all = await plans();
    // Each its own, and of its own plan.
    const titles = all.map(({ removedGoals, removedMeasures }) =>
      [...removedGoals, ...removedMeasures].map(({ title }) => title).join(),
    );
    expect(titles.sort()).toEqual(['0,0', '1,1', '2,2', '3,3']);
    expect(all.every(({ activeInFact }) => activeInFact)).toBe(true);
    expect(api.statementsOf('Plans')).toBe(one);
  });

  const addGoal = /* GraphQL */ `
    mutation AddGoal($input: AddGoalInput!) {
      addGoal(input: $input) {
        goal {
          id
          title
          version
        }
        errors {
          ... on UserError {
            code
            path
            message
          }
        }
      }
    }
  `;

  it('takes a new goal from those who may, and nothing from others', async () => {
    const input = {
      collaborationId: cast.collaboration.id,
      title: 'Gå trygt ute',
      voice: 'USER',
      lifeArea: 'DAILY_LIVING',
    };

    const added = await coordinator.data<{ addGoal: { goal: { id: string; title: string }; errors: unknown[] } }>(
      addGoal,
      { input },
    );
    expect(added.addGoal).toMatchObject({ goal: { title: 'Gå trygt ute' }, errors: [] });
    expect((await page(coordinator)).collaboration.plan.goals.map((goal) => goal.id)).toContain(added.addGoal.goal.id);

    expect(await stranger.code(addGoal, { input })).toBe('NOT_FOUND');
    expect(await (await api.as(cast.neighbour)).code(addGoal, { input })).toBe('NOT_FOUND');
    expect(await api.anonymous().code(addGoal, { input })).toBe('UNAUTHENTICATED');
    const hidden = await member.data<{ addGoal: { errors: unknown[] } }>(addGoal, {
      input: { ...input, lifeArea: 'ECONOMY' },
    });
    expect(hidden.addGoal.errors).toMatchObject([{ code: 'LIFE_AREA_NOT_OPEN', path: ['lifeArea'] }]);
  });

  it("tells what is wrong beside the field, in the reader's language", async () => {
    const input = { collaborationId: cast.collaboration.id, title: '   ', voice: 'USER', lifeArea: 'COMMON' };
    const [nb, nn, en] = await Promise.all(
      ['nb', 'nn', 'en'].map((language) =>
        coordinator.data<{ addGoal: { goal: null; errors: { code: string; path: string[]; message: string }[] } }>(
          addGoal,
          { input },
          { 'accept-language': language },
        ),
      ),
    );
    expect(nb!.addGoal).toMatchObject({ goal: null, errors: [{ code: 'FIELD_REQUIRED', path: ['title'] }] });
    const messages = [nb, nn, en].map((answer) => answer!.addGoal.errors[0]!.message);
    expect(messages.every((message) => message.length > 5)).toBe(true);
    expect(messages[0]).not.toBe(messages[2]);
  });

  it('takes any letter a person can write, and says so of what is none', async () => {
    type Answer = { addGoal: { goal: { title: string } | null; errors: { code: string; path: string[] }[] } };
    const add = (title: string): Promise<Answer> =>
      coordinator.data<Answer>(addGoal, {
        input: { collaborationId: cast.collaboration.id, title, voice: 'USER', lifeArea: 'COMMON' },
      });
    for (const title of ['Å gå på tur 🌲', 'أريد أن أمشي', 'Davvisámegiella čálit', "'; drop table goal; --"]) {
      expect((await add(title)).addGoal).toMatchObject({ goal: { title }, errors: [] });
    }
    expect((await add('nul\u0000')).addGoal).toMatchObject({
      goal: null,
      errors: [{ code: 'FIELD_INVALID', path: ['title'] }],
    });
    expect((await add('x'.repeat(201))).addGoal).toMatchObject({
      goal: null,
      errors: [{ code: 'FIELD_TOO_LONG', path: ['title'] }],
    });
  });

  const editWhatMatters = /* GraphQL */ `
    mutation EditWhatMatters($input: EditWhatMattersInput!) {
      editWhatMatters(input: $input) {
        plan {
          whatMatters {
            text
            author {
              name
            }
            version
          }
        }
        errors {
          ... on UserError {
            code
            path
          }
          ... on VersionConflict {
            yours
            theirs
            theirName
          }
        }
      }
    }
  `;

  it("keeps the person's own words safe from being written over", async () => {
    const owner = await api.as(cast.owner);
    type Answer = {
      editWhatMatters: { plan: { whatMatters: { text: string; version: number } } | null; errors: unknown[] };
    };
    const write = (client: TestClient, expectedVersion: number, text: string): Promise<Answer> =>
      client.data<Answer>(editWhatMatters, { input: { planId: cast.plan.id, expectedVersion, text } });

    const before = await owner.data<{ collaboration: { plan: { whatMatters: { version: number } | null } } }>(
      'query ($id: ID!) { collaboration(id: $id) { plan { whatMatters { version } } } }',
      { id: cast.collaboration.id },
    );
    const version = before.collaboration.plan.whatMatters?.version ?? 0;
    expect((await write(owner, version, 'Å sitte ute om kvelden')).editWhatMatters.plan?.whatMatters).toMatchObject({
      text: 'Å sitte ute om kvelden',
      author: { name: 'Aud Nilsen' },
    });
    expect((await write(coordinator, version, 'Å gå i hagen')).editWhatMatters.errors).toMatchObject([
      {
        code: 'VERSION_CONFLICT',
        path: ['text'],
        yours: 'Å gå i hagen',
        theirs: 'Å sitte ute om kvelden',
        theirName: 'Aud Nilsen',
      },
    ]);
    expect(
      await member.code(editWhatMatters, { input: { planId: cast.plan.id, expectedVersion: version, text: 'Nei' } }),
    ).toBe('FORBIDDEN');
  });

  it('does not let words that were taken away come back under what somebody wrote over them unseen', async () => {
    const owner = await api.as(cast.owner);
    const write = async (client: TestClient, expectedVersion: number, text: string) =>
      (
        await client.data<{ editWhatMatters: { errors: unknown[] } }>(editWhatMatters, {
          input: { planId: cast.plan.id, expectedVersion, text },
        })
      ).editWhatMatters.errors;
    const { rows } = await world.db.query<{ version: number }>(
      `update individual_plan set what_matters = null, what_matters_author_id = null, what_matters_at = null
        where id = $1 returning what_matters_version as version`,
      [cast.plan.id],
    );
    const empty = rows[0]!.version;
    // Whoever sees none begins from none.
    expect(await write(owner, 0, 'Å sitte ute')).toEqual([]);
    const undo = 'mutation ($input: UndoChangeInput!) { undoChange(input: $input) { errors { __typename } } }';
    const last = { kind: 'WHAT_MATTERS', id: cast.plan.id, version: empty + 1 };
    expect(await owner.data(undo, { input: last })).toEqual({ undoChange: { errors: [] } });
    expect(await write(coordinator, empty + 1, 'Å gå i hagen')).toMatchObject([
      { code: 'VERSION_CONFLICT', path: ['text'], yours: 'Å gå i hagen', theirs: null, theirName: 'Aud Nilsen' },
    ]);
    // Having seen both, whoever chooses writes.
    expect(await write(coordinator, empty + 2, 'Å gå i hagen')).toEqual([]);
  });

  it('goes empty when the ground ends', async () => {
    await page(member);
    await cast.collaboration.endGround(cast.memberGroundId);
    expect(await member.code(planPage, { id: cast.collaboration.id })).toBe('NOT_FOUND');
    await page(coordinator);
  });
});
