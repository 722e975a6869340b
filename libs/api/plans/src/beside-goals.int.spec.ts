import {
  buildWorld,
  daysFrom,
  standardCast,
  type StandardCast,
  TestApi,
  type TestClient,
  type World,
  WorldGoals,
} from '@samplan/test/support';
import { dateInOslo } from '@samplan/shared/kernel';

const besideQuery = /* GraphQL */ `
  query Beside($id: ID!) {
    collaboration(id: $id) {
      childAges {
        key
        past
      }
      professionalPlans {
        id
        title
        reviseOn
        unit {
          name
        }
      }
      serviceOffers {
        id
        answer
        reason
      }
      plan {
        goals {
          measures {
            id
            status
            childWelfare
            childTalks {
              id
              outcome
              reason
              guardianAnswer
              guardianNote
              recordedBy {
                name
              }
            }
            contributors {
              id
              name
              does
              person {
                name
              }
              unit {
                name
              }
            }
          }
        }
      }
    }
  }
`;

interface Talk {
  id: string;
  outcome: string;
  reason: string | null;
  guardianAnswer: string | null;
  guardianNote: string | null;
}
interface Beside {
  childAges: { key: string; past: boolean }[];
  professionalPlans: { id: string; title: string }[];
  serviceOffers: { id: string; answer: string }[];
  plan: {
    goals: {
      measures: {
        id: string;
        childWelfare: boolean;
        childTalks: Talk[];
        contributors: { id: string; name: string | null }[];
      }[];
    }[];
  };
}

describe('beside the goals', () => {
  let api: TestApi;
  let world: World;
  let cast: StandardCast;
  let coordinator: TestClient;
  let member: TestClient;
  let relative: TestClient;

  beforeAll(async () => {
    api = await TestApi.start();
  });
  afterAll(() => api.close());
  beforeEach(async () => {
    world = await buildWorld(api.urls.owner);
    cast = await standardCast(world);
    coordinator = await api.as(cast.coordinator);
    member = await api.as(cast.member);
    relative = await api.as(cast.relative);
  });
  afterEach(() => world.close());

  const beside = async (client = coordinator): Promise<Beside> =>
    (await client.data<{ collaboration: Beside }>(besideQuery, { id: cast.collaboration.id })).collaboration;
  const measureOf = async (client = coordinator) =>
    (await beside(client)).plan.goals.flatMap(({ measures }) => measures).find(({ id }) => id === cast.measureId)!;
  const send = async (name: string, input: string, fields: object, client = coordinator): Promise<unknown[]> => {
    const answer = await client.data<Record<string, { errors: unknown[] }>>(
      `mutation Send($input: ${input}!) { ${name}(input: $input) { errors { ... on UserError { code path } ... on VersionConflict { code theirs } } } }`,
      { input: fields },
    );
    return answer[name]!.errors;
  };
  const contribute = (fields: object, client = coordinator) =>
    send('addContributor', 'AddContributorInput', { measureId: cast.measureId, ...fields }, client);

  it('anybody can contribute: a person of the circle, a unit, or a neighbour by name', async () => {
    expect(await contribute({ personId: cast.relative.id, does: 'Blir med ut' })).toEqual([]);
    expect(await contribute({ unitId: cast.units.homeCare.id })).toEqual([]);
    expect(await contribute({ name: 'Naboen 🌲' })).toEqual([]);
    expect((await measureOf(member)).contributors).toMatchObject([
      { person: { name: 'Liv Nilsen' }, does: 'Blir med ut' },
      { unit: { name: 'Hjemmetjenesten' } },
      { name: 'Naboen 🌲' },
    ]);
    expect(await contribute({ personId: cast.relative.id })).toMatchObject([{ code: 'CONTRIBUTOR_THERE_ALREADY' }]);
    expect(await contribute({ personId: cast.stranger.id })).toMatchObject([{ code: 'PARTICIPANT_NOT_IN_TEAM' }]);
    expect(await contribute({ name: 'Naboen', personId: cast.relative.id })).toMatchObject([
      { code: 'CONTRIBUTOR_NOT_ONE' },
    ]);
    expect(await contribute({})).toMatchObject([{ code: 'CONTRIBUTOR_NOT_ONE' }]);
  });

  it('one offers oneself and withdraws, and names nobody else to what is not one’s own', async () => {
    const helper = await world.person({ kind: 'citizen', name: 'Jon Nilsen' });
    await cast.collaboration.relative(helper, { areas: ['daily_living'], level: 'contribute' });
    await cast.collaboration.ground({ to: helper });
    const jon = await api.as(helper);
    expect(await contribute({ personId: helper.id, does: 'Kjører' }, jon)).toEqual([]);
    const document =
      'mutation ($input: AddContributorInput!) { addContributor(input: $input) { errors { __typename } } }';
    expect(await jon.code(document, { input: { measureId: cast.measureId, name: 'Naboen' } })).toBe('FORBIDDEN');
    expect(await relative.code(document, { input: { measureId: cast.measureId, personId: cast.relative.id } })).toBe(
      'FORBIDDEN',
    );
    const [mine] = (await measureOf(jon)).contributors;
    const removed = (value: boolean, client: TestClient) =>
      send('setContributorRemoved', 'SetRemovedInput', { id: mine!.id, removed: value }, client);
    expect(await removed(true, jon)).toEqual([]);
    expect((await measureOf()).contributors).toEqual([]);
    expect(await removed(false, coordinator)).toEqual([]);
    expect((await measureOf()).contributors).toHaveLength(1);
  });

  describe('a child', () => {
    const born = (years: number, days = 0): string => {
      const day = new Date(world.now);
      day.setUTCFullYear(day.getUTCFullYear() - years);
      return dateInOslo(daysFrom(day, days));
    };
    beforeEach(async () => {
      await world.db.query("update unit set kind = 'child_welfare' where id = $1", [cast.units.rehabilitation.id]);
      await world.db.query('update person set born_on = $2 where id = $1', [cast.owner.id, born(9)]);
    });
    const start = (client = member, expectedVersion = 1) =>
      send(
        'setMeasureStatus',
        'SetMeasureStatusInput',
        { id: cast.measureId, expectedVersion, status: 'UNDER_WAY' },
        client,
      );
    const talk = (fields: object, client = member) =>
      send(
        'recordChildTalk',
        'RecordChildTalkInput',
        {
          measureId: cast.measureId,
          outcome: 'TALKED',
          talkedOn: dateInOslo(world.now),
          guardianAnswer: 'NOT_ASKED',
          ...fields,
        },
        client,
      );

    it('is heard before child welfare begins; a guardian’s no is written beside and is not the child’s', async () => {
      expect((await measureOf()).childWelfare).toBe(true);
      expect(await start()).toMatchObject([{ code: 'CHILD_TALK_MISSING' }]);
      expect(
        await send(
          'setMeasureStatus',
          'SetMeasureStatusInput',
          { id: cast.measureId, expectedVersion: 1, status: 'DONE' },
          member,
        ),
      ).toMatchObject([{ code: 'CHILD_TALK_MISSING' }]);
      expect(await talk({ outcome: 'NOT_DONE' })).toMatchObject([{ code: 'FIELD_REQUIRED', path: ['reason'] }]);
      expect(await talk({ talkedOn: dateInOslo(daysFrom(world.now, 2)) })).toMatchObject([
        { code: 'DATE_IN_FUTURE', path: ['talkedOn'] },
      ]);
      expect(
        await talk({
          outcome: 'NOT_DONE',
          reason: 'Barnet er på sykehus',
          guardianAnswer: 'NO',
          guardianNote: 'Vil vente',
        }),
      ).toEqual([]);
      expect(await start()).toEqual([]);
      expect((await measureOf()).childTalks).toMatchObject([
        { outcome: 'NOT_DONE', reason: 'Barnet er på sykehus', guardianAnswer: 'NO' },
      ]);
      // The reasons are for those who may write them down.
      expect((await measureOf(await api.as(cast.owner))).childTalks).toMatchObject([
        { outcome: 'NOT_DONE', reason: null, guardianAnswer: null },
      ]);
      expect(await talk({})).toEqual([]);
      expect((await measureOf()).childTalks).toMatchObject([
        { outcome: 'TALKED', guardianAnswer: 'NOT_ASKED' },
        { outcome: 'NOT_DONE', guardianAnswer: 'NO', guardianNote: 'Vil vente' },
      ]);
    });

    it('lets nothing begin by what was written down wrongly, and keeps it to be brought back', async () => {
      expect(await talk({ guardianAnswer: 'NO', guardianNote: 'Vil vente' })).toEqual([]);
      const [wrong] = (await measureOf()).childTalks;
      const removed = (value: boolean, client = member) =>
        send('setChildTalkRemoved', 'SetRemovedInput', { id: wrong!.id, removed: value }, client);
      expect(await removed(true)).toEqual([]);
      expect((await measureOf()).childTalks).toEqual([]);
      expect(await start()).toMatchObject([{ code: 'CHILD_TALK_MISSING' }]);

      const read = `query ($id: ID!) { collaboration(id: $id) { history(filter: { kinds: [CHILD_TALK] }) { nodes { act changes { field } } } } }`;
      const history = await coordinator.data<{
        collaboration: { history: { nodes: { act: string; changes: { field: string }[] }[] } };
      }>(read, { id: cast.collaboration.id });
      const { nodes } = history.collaboration.history;
      expect(nodes.map(({ act }) => act)).toEqual(['REMOVED', 'ADDED']);
      // What guardians answered is for those who may write it down.
      expect(nodes.flatMap(({ changes }) => changes.map(({ field }) => field)).sort()).toEqual(['outcome', 'talkedOn']);

      expect(await removed(false)).toEqual([]);
      expect((await measureOf()).childTalks).toEqual([wrong]);
      expect(await start()).toEqual([]);
    });

    it('is heard also before something is put back under way', async () => {
      await world.db.query("update unit set kind = 'rehabilitation' where id = $1", [cast.units.rehabilitation.id]);
      expect(await start()).toEqual([]);
      const set = { id: cast.measureId, expectedVersion: 2, status: 'AGREED' };
      expect(await send('setMeasureStatus', 'SetMeasureStatusInput', set, member)).toEqual([]);
      await world.db.query("update unit set kind = 'child_welfare' where id = $1", [cast.units.rehabilitation.id]);
      const undo = { kind: 'MEASURE', id: cast.measureId, version: 3 };
      expect(await send('undoChange', 'UndoChangeInput', undo, member)).toMatchObject([{ code: 'CHILD_TALK_MISSING' }]);
    });

    it('is heard also where a plan is closed with what was done, or somebody of child welfare takes over', async () => {
      const measures = [
        { id: cast.measureId, becomes: 'DONE' },
        { id: cast.hiddenMeasureId, becomes: 'CARRIED' },
      ];
      const close = { planId: cast.plan.id, expectedVersion: 1, reason: 'Flytter', measures };
      expect(await send('closePlan', 'ClosePlanInput', close, coordinator)).toMatchObject([
        { code: 'CHILD_TALK_MISSING', path: ['measures', cast.measureId] },
      ]);
      expect((await measureOf()).childTalks).toEqual([]);
      const running = await cast.plan.measure({ goalId: cast.goalId, accountable: cast.coordinator });
      await world.db.query("update measure set status = 'under_way' where id = $1", [running]);
      expect(await talk({ measureId: cast.measureId })).toEqual([]);
      expect(
        await send(
          'closePlan',
          'ClosePlanInput',
          { ...close, measures: [...measures, { id: running, becomes: 'CARRIED' }] },
          coordinator,
        ),
      ).toEqual([]);
    });

    it('is not in the way of others’ measures, nor of somebody of age', async () => {
      const other = await cast.plan.measure({ goalId: cast.goalId, accountable: cast.coordinator });
      expect(
        await send('setMeasureStatus', 'SetMeasureStatusInput', { id: other, expectedVersion: 1, status: 'UNDER_WAY' }),
      ).toEqual([]);
      // Given to child welfare while under way, it waits for the child like any other.
      expect(
        await send('editMeasure', 'EditMeasureInput', {
          id: other,
          expectedVersion: 2,
          accountablePersonId: cast.member.id,
        }),
      ).toMatchObject([{ code: 'CHILD_TALK_MISSING', path: ['accountablePersonId'] }]);
      await world.db.query('update person set born_on = $2 where id = $1', [cast.owner.id, born(18)]);
      expect((await measureOf()).childWelfare).toBe(false);
      expect(await start()).toEqual([]);
      expect(await talk({})).toMatchObject([{ code: 'NOT_CHILD_WELFARE' }]);
      expect((await beside()).childAges).toEqual([]);
    });

    it('has ages ahead, for those who need to know them', async () => {
      expect((await beside()).childAges).toEqual([
        { key: 'TALK', past: true },
        { key: 'WEIGHT', past: false },
        { key: 'PARTY', past: false },
        { key: 'HEALTH', past: false },
        { key: 'OF_AGE', past: false },
      ]);
      expect((await beside(relative)).childAges).toEqual([]);
      const document =
        'mutation ($input: RecordChildTalkInput!) { recordChildTalk(input: $input) { errors { __typename } } }';
      const input = {
        measureId: cast.measureId,
        outcome: 'TALKED',
        talkedOn: dateInOslo(world.now),
        guardianAnswer: 'NOT_ASKED',
      };
      expect(await relative.code(document, { input })).toBe('FORBIDDEN');
      expect(await (await api.as(cast.owner)).code(document, { input })).toBe('FORBIDDEN');
    });
  });

  it('costs the same statements for 1 and 20 measures with somebody who contributes', async () => {
    const goals = new WorldGoals(cast.collaboration);
    const add = async (measureId: string): Promise<void> => {
      await goals.contributor(measureId, { person: cast.relative, createdBy: cast.coordinator });
      await goals.contributor(measureId, { unit: cast.units.homeCare, createdBy: cast.coordinator });
    };
    await add(cast.measureId);
    await beside();
    const one = api.statementsOf('Beside');
    for (let number = 0; number < 20; number += 1)
      await add(await cast.plan.measure({ goalId: cast.goalId, accountable: cast.member }));
    await beside();
    expect(api.statementsOf('Beside')).toBe(one);
  });

  it('plans kept elsewhere are named with whose they are and when they are revised', async () => {
    const plan = {
      collaborationId: cast.collaboration.id,
      lifeArea: 'DAILY_LIVING',
      kind: 'TREATMENT',
      title: 'Behandlingsplan',
    };
    const add = (fields: object, client = member) =>
      send('addProfessionalPlan', 'AddProfessionalPlanInput', { ...plan, ...fields }, client);
    expect(await add({ unitId: cast.units.rehabilitation.id, reviseOn: '2030-01-01' })).toEqual([]);
    expect(await add({ lifeArea: 'ECONOMY' })).toMatchObject([{ code: 'LIFE_AREA_NOT_OPEN' }]);
    expect(await add({ unitId: cast.owner.id })).toMatchObject([{ code: 'UNIT_NOT_FOUND', path: ['unitId'] }]);
    const [row] = (await beside(relative)).professionalPlans;
    expect(row).toMatchObject({ title: 'Behandlingsplan', reviseOn: '2030-01-01', unit: { name: 'Rehabilitering' } });
    expect(
      await send('editProfessionalPlan', 'EditProfessionalPlanInput', { id: row!.id, expectedVersion: 1, title: 'Ny' }),
    ).toEqual([]);
    expect(
      await send(
        'editProfessionalPlan',
        'EditProfessionalPlanInput',
        { id: row!.id, expectedVersion: 1, title: 'Annen' },
        member,
      ),
    ).toMatchObject([{ code: 'VERSION_CONFLICT', theirs: 'Ny' }]);
    expect(await send('setProfessionalPlanRemoved', 'SetRemovedInput', { id: row!.id, removed: true })).toEqual([]);
    expect((await beside()).professionalPlans).toEqual([]);
    expect(await send('setProfessionalPlanRemoved', 'SetRemovedInput', { id: row!.id, removed: false })).toEqual([]);
    expect((await beside()).professionalPlans).toHaveLength(1);
  });

  it('what cannot be offered has its reason, which the person reads', async () => {
    const offer = {
      collaborationId: cast.collaboration.id,
      lifeArea: 'DAILY_LIVING',
      wish: 'Følge til butikken',
      answer: 'CANNOT',
    };
    const add = (fields: object, client = member) =>
      send('addServiceOffer', 'AddServiceOfferInput', { ...offer, ...fields }, client);
    expect(await add({})).toMatchObject([{ code: 'FIELD_REQUIRED', path: ['reason'] }]);
    expect(await add({ reason: 'Vi har ingen ledige timer' })).toEqual([]);
    const [row] = (await beside(await api.as(cast.owner))).serviceOffers;
    expect(row).toMatchObject({ answer: 'CANNOT', reason: 'Vi har ingen ledige timer' });
    const edit = (fields: object) => send('editServiceOffer', 'EditServiceOfferInput', { id: row!.id, ...fields });
    expect(await edit({ expectedVersion: 1, reason: '' })).toMatchObject([{ code: 'FIELD_REQUIRED' }]);
    expect(await edit({ expectedVersion: 1, answer: 'CAN', reason: null })).toEqual([]);
    expect((await beside()).serviceOffers).toMatchObject([{ answer: 'CAN', reason: null }]);
  });
});
