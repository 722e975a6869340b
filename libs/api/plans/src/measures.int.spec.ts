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

describe('a measure', () => {
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
  const addMeasure = /* GraphQL */ `
    mutation AddMeasure($input: AddMeasureInput!) {
      addMeasure(input: $input) {
        measure {
          id
          accountable {
            name
          }
          accountableUnit {
            name
          }
        }
        errors {
          ... on UserError {
            code
            path
          }
        }
      }
    }
  `;

  it('gives a measure one accountable person with a unit, and lists it among theirs', async () => {
    const input = {
      goalId: cast.goalId,
      title: 'Trene i trapp',
      deadline: dateInOslo(daysFrom(world.now, 14)),
      accountablePersonId: cast.member.id,
    };
    const added = await coordinator.data<{ addMeasure: { measure: { id: string } } }>(addMeasure, { input });
    expect(added.addMeasure).toMatchObject({
      measure: { accountable: { name: 'Per Lie' }, accountableUnit: { name: 'Rehabilitering' } },
      errors: [],
    });

    const mine = await member.data<{ myMeasures: { nodes: { id: string }[] } }>(
      'query Mine { myMeasures(first: 50) { nodes { id } } }',
    );
    expect(mine.myMeasures.nodes.map((node) => node.id)).toContain(added.addMeasure.measure.id);

    const wrong = await coordinator.data<{ addMeasure: { errors: unknown[] } }>(addMeasure, {
      input: { ...input, accountablePersonId: cast.stranger.id },
    });
    expect(wrong.addMeasure.errors).toMatchObject([{ code: 'ACCOUNTABLE_NOT_IN_TEAM', path: ['accountablePersonId'] }]);
    const late = await coordinator.data<{ addMeasure: { errors: unknown[] } }>(addMeasure, {
      input: { ...input, deadline: '2020-01-01' },
    });
    expect(late.addMeasure.errors).toMatchObject([{ code: 'DEADLINE_IN_PAST', path: ['deadline'] }]);
    const backwards = await coordinator.data<{ addMeasure: { errors: unknown[] } }>(addMeasure, {
      input: { ...input, startDate: dateInOslo(daysFrom(world.now, 20)) },
    });
    expect(backwards.addMeasure.errors).toMatchObject([{ code: 'DEADLINE_BEFORE_START', path: ['deadline'] }]);
  });

  const editMeasure = /* GraphQL */ `
    mutation EditMeasure($input: EditMeasureInput!) {
      editMeasure(input: $input) {
        measure {
          title
          how
          version
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
            currentVersion
          }
        }
      }
    }
  `;

  it('merges edits of different fields and shows both texts of the same', async () => {
    type Edited = {
      editMeasure: { measure: { title: string; how: string; version: number } | null; errors: unknown[] };
    };
    const edit = (client: TestClient, input: object): Promise<Edited> =>
      client.data<Edited>(editMeasure, { input: { id: cast.measureId, expectedVersion: 1, ...input } });

    expect((await edit(coordinator, { title: 'Gå til postkassen' })).editMeasure.measure).toMatchObject({
      title: 'Gå til postkassen',
      version: 2,
    });
    expect((await edit(member, { how: 'Med stav' })).editMeasure.measure).toMatchObject({
      title: 'Gå til postkassen',
      how: 'Med stav',
      version: 3,
    });
    const clash = await edit(member, { title: 'Gå til butikken' });
    expect(clash.editMeasure.measure).toBeNull();
    expect(clash.editMeasure.errors).toMatchObject([
      {
        code: 'VERSION_CONFLICT',
        path: ['title'],
        yours: 'Gå til butikken',
        theirs: 'Gå til postkassen',
        theirName: 'Kari Berg',
        currentVersion: 3,
      },
    ]);
  });

  it('has nobody to answer for it who does not see it', async () => {
    const type = 'mutation ($input: EditMeasureInput!)';
    const edit = (id: string, input: object): Promise<unknown> =>
      coordinator.data(`${type} { editMeasure(input: $input) { errors { ... on UserError { code path } } } }`, {
        input: { id, expectedVersion: 1, ...input },
      });
    const path = ['accountablePersonId'];
    expect(await edit(cast.hiddenMeasureId, { accountablePersonId: cast.member.id })).toEqual({
      editMeasure: { errors: [{ code: 'PERSON_LACKS_AREA', path }] },
    });
    expect(await edit(cast.hiddenMeasureId, { accountablePersonId: cast.owner.id })).toEqual({
      editMeasure: { errors: [] },
    });
    const add = 'mutation ($input: AddMeasureInput!)';
    const input = {
      goalId: cast.hiddenGoalId,
      title: 'Betale regninger',
      deadline: dateInOslo(daysFrom(world.now, 9)),
    };
    expect(
      await coordinator.data(`${add} { addMeasure(input: $input) { errors { ... on UserError { code path } } } }`, {
        input: { ...input, accountablePersonId: cast.relative.id, userAnswer: 'NOT_ASKED' },
      }),
    ).toEqual({ addMeasure: { errors: [{ code: 'PERSON_LACKS_AREA', path }] } });
  });

  const setStatus = /* GraphQL */ `
    mutation SetStatus($input: SetMeasureStatusInput!) {
      setMeasureStatus(input: $input) {
        measure {
          status
          version
        }
        errors {
          ... on UserError {
            code
            path
          }
        }
      }
    }
  `;

  it('lets those who answer for a measure set it done and take it back, and asks why it stops', async () => {
    type Answer = { setMeasureStatus: { measure: { status: string } | null; errors: unknown[] } };
    const set = (input: object): Promise<Answer> =>
      member.data<Answer>(setStatus, { input: { id: cast.measureId, ...input } });

    expect((await set({ expectedVersion: 1, status: 'DONE' })).setMeasureStatus.measure).toMatchObject({
      status: 'DONE',
    });
    expect((await set({ expectedVersion: 2, status: 'UNDER_WAY' })).setMeasureStatus.measure).toMatchObject({
      status: 'UNDER_WAY',
    });
    expect((await set({ expectedVersion: 3, status: 'STOPPED' })).setMeasureStatus.errors).toMatchObject([
      { code: 'FIELD_REQUIRED', path: ['reason'] },
    ]);
    const relative = await api.as(cast.relative);
    expect(await relative.code(setStatus, { input: { id: cast.measureId, expectedVersion: 3, status: 'DONE' } })).toBe(
      'FORBIDDEN',
    );
    expect(await stranger.code(setStatus, { input: { id: cast.measureId, expectedVersion: 3, status: 'DONE' } })).toBe(
      'NOT_FOUND',
    );
  });
});
