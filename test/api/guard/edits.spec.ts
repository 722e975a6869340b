import { buildWorld, TestApi, type World } from '@samplan/test/support';
import { type GuardedWorld, guardedWorld } from './support/guarded-world';

const edit = `mutation ($input: EditGoalInput!) { editGoal(input: $input) {
  goal { version }
  errors { __typename ... on VersionConflict { theirs theirName } }
} }`;
const restore = `mutation ($input: RestoreVersionInput!) { restoreVersion(input: $input) {
  errors { ... on UserError { code } }
} }`;

interface Edited {
  editGoal: { goal: { version: number } | null; errors: { __typename: string; theirs?: string }[] };
}

describe('what somebody writes who does not know of a service', () => {
  let api: TestApi;
  let world: World;
  let guarded: GuardedWorld;

  beforeAll(async () => {
    api = await TestApi.start();
  });
  afterAll(() => api.close());
  beforeEach(async () => {
    world = await buildWorld(api.urls.owner);
    guarded = await guardedWorld(api, world);
  });
  afterEach(() => world.close());

  it('never lies over what the service has written meanwhile', async () => {
    const { cast, people } = guarded;
    await world.db.query('update goal set created_by = $1 where id = $2', [cast.member.id, cast.goalId]);
    await cast.collaboration.circle.guard(people.owner, cast.units.rehabilitation);
    const [member, child] = [await api.as(cast.member), await api.as(people.owner)];
    const words = (client: typeof member, expectedVersion: number, details: string): Promise<Edited> =>
      client.data<Edited>(edit, { input: { id: cast.goalId, expectedVersion, details } });
    const opened = (await world.db.query<{ version: number }>('select version from goal where id = $1', [cast.goalId]))
      .rows[0]!.version;
    expect((await words(child, opened, 'Ut kvar dag')).editGoal.errors).toEqual([]);
    expect((await words(member, opened + 1, 'Ut kvar dag, med stavar')).editGoal.errors).toEqual([]);

    const { editGoal } = await words(child, opened + 1, 'Ut kvar helg');
    expect(editGoal.errors).toMatchObject([{ __typename: 'VersionConflict', theirs: 'Ut kvar dag, med stavar' }]);
    const { rows } = await world.db.query('select details from goal where id = $1', [cast.goalId]);
    expect(rows).toEqual([{ details: 'Ut kvar dag, med stavar' }]);
    const before = { kind: 'GOAL', id: cast.goalId, version: opened, expectedVersion: opened + 2 };
    expect(await child.data(restore, { input: before })).toEqual({
      restoreVersion: { errors: [{ code: 'CHANGED_MEANWHILE' }] },
    });
    expect(JSON.stringify(editGoal)).not.toContain(cast.member.name);
  });
});
