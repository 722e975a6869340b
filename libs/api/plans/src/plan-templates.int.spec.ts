import { dateInOslo } from '@samplan/shared/kernel';
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
const template = 'template { id name version ours retired goals { key title } versions { number setBy { name } } }';
const mutation = (name: string, input: string, selection: string): string =>
  `mutation ($input: ${input}!) { ${name}(input: $input) { ${selection} ${errors} } }`;

interface Template {
  id: string;
  name: string;
  version: number;
  ours: boolean;
  retired: boolean;
  goals: { key: string; title: string }[];
  versions: { number: number; setBy: { name: string } | null }[];
}
interface Told {
  template: Template | null;
  errors: { code: string; path: string[] }[];
}

describe('what the municipality keeps for its plans', () => {
  let api: TestApi;
  let world: World;
  let cast: StandardCast;
  let administrator: TestClient;
  let coordinator: TestClient;

  beforeAll(async () => {
    api = await TestApi.start();
  });
  afterAll(() => api.close());
  beforeEach(async () => {
    world = await buildWorld(api.urls.owner);
    cast = await standardCast(world);
    [administrator, coordinator] = await Promise.all([api.as(cast.administrator), api.as(cast.coordinator)]);
  });
  afterEach(() => world.close());

  const all = async (who: TestClient, language = 'nb'): Promise<Template[]> =>
    (
      await who.data<{ planTemplates: Template[] }>(
        'query ($language: String) { planTemplates(language: $language) { id name version ours retired goals { key title } versions { number setBy { name } } } }',
        { language },
      )
    ).planTemplates;
  const save = async (who: TestClient, input: object): Promise<Told> =>
    (
      await who.data<{ savePlanTemplate: Told }>(mutation('savePlanTemplate', 'SavePlanTemplateInput', template), {
        input,
      })
    ).savePlanTemplate;
  const stroke = {
    expectedVersion: 0,
    language: 'nb',
    name: 'Etter slag',
    about: 'For den som har hatt slag.',
    goals: [
      {
        key: 'g1',
        title: 'Snakke bedre',
        lifeArea: 'HEALTH',
        measures: [{ key: 'm1', title: 'Øve med logoped', weeks: 8 }],
      },
    ],
  };

  it('has five templates from the first day, in the language one reads', async () => {
    expect((await all(coordinator)).map(({ id, name }) => [id, name])).toEqual([
      ['rehabilitation_at_home', 'Hverdagsrehabilitering'],
      ['palliative', 'Lindring ved alvorlig sykdom'],
      ['dementia', 'Demens'],
      ['mental_health', 'Psykisk helse og rus'],
      ['child', 'Barn med sammensatte behov'],
    ]);
    expect((await all(coordinator, 'nn'))[0]?.name).toBe('Kvardagsrehabilitering');
  });

  it('is changed by administrators and the coordinating unit, a version at a time, and by nobody else', async () => {
    const [, , dementia] = await all(administrator);
    const { goals } = dementia!;
    const changed = {
      id: 'dementia',
      expectedVersion: 0,
      language: 'nb',
      name: 'Demens i Fjellvik',
      about: 'For den som har demens.',
      goals: [{ key: goals[0]!.key, title: 'Bo hjemme', lifeArea: 'HOUSING', measures: [] }],
    };
    expect(
      await coordinator.code(mutation('savePlanTemplate', 'SavePlanTemplateInput', template), { input: changed }),
    ).toBe('FORBIDDEN');
    expect((await save(administrator, changed)).template).toMatchObject({
      id: 'dementia',
      name: 'Demens i Fjellvik',
      ours: true,
      version: 1,
      versions: [{ number: 1, setBy: { name: 'Siri Dahl' } }],
    });
    expect((await save(administrator, changed)).errors[0]?.code).toBe('CHANGED_MEANWHILE');
    // The other languages of what is still there are as they were.
    expect((await all(coordinator, 'en'))[2]).toMatchObject({
      name: 'Dementia',
      goals: [{ title: 'Live safely at home' }],
    });

    const tor = await world.person({ kind: 'professional', unit: cast.units.administration, role: 'coordinating' });
    const again = await save(await api.as(tor), { ...changed, expectedVersion: 1, name: 'Demens' });
    expect(again.template).toMatchObject({ version: 2, versions: [{ number: 2 }, { number: 1 }] });
    // Another municipality has its own.
    expect((await all(await api.as(cast.neighbour)))[2]).toMatchObject({ name: 'Demens', ours: false, version: 0 });
  });

  it('says what is wrong beside the field, and takes a new one', async () => {
    expect((await save(administrator, { ...stroke, name: ' ', goals: [] })).errors).toEqual([
      { code: 'FIELD_REQUIRED', path: ['name'] },
      { code: 'FIELD_REQUIRED', path: ['goals'] },
    ]);
    const [goal] = stroke.goals;
    const wrong = { ...goal!, measures: [{ ...goal!.measures[0]!, weeks: 0 }] };
    expect((await save(administrator, { ...stroke, goals: [wrong] })).errors).toEqual([
      { code: 'FIELD_INVALID', path: ['goals', '0', 'measures', '0', 'weeks'] },
    ]);
    const saved = await save(administrator, stroke);
    expect((await all(coordinator)).at(-1)).toMatchObject({ id: saved.template!.id, name: 'Etter slag', ours: true });
  });

  it('is read as it was in each version, and restored as a new one, by those who keep it', async () => {
    const read = (who: TestClient, number: number, language = 'nb'): Promise<object> =>
      who
        .data<{ planTemplateVersion: object }>(
          `query ($number: Int!, $language: String) { planTemplateVersion(id: "dementia", number: $number, language: $language) {
             number name about goals { title lifeArea measures { title extent how weeks } } } }`,
          { number, language },
        )
        .then(({ planTemplateVersion }) => planTemplateVersion);
    const restore = mutation('restorePlanTemplate', 'RestorePlanTemplateInput', template);
    const back = async (number: number, expectedVersion: number): Promise<Told> =>
      (
        await administrator.data<{ restorePlanTemplate: Told }>(restore, {
          input: { id: 'dementia', expectedVersion, number },
        })
      ).restorePlanTemplate;
    const shipped = (await all(administrator))[2]!;
    const [goal] = stroke.goals;
    const changed = { ...stroke, id: 'dementia', expectedVersion: 0, name: 'Demens her', goals: [goal] };
    await save(administrator, changed);
    await save(administrator, {
      ...changed,
      expectedVersion: 1,
      name: 'Demens i dag',
      goals: [{ ...goal, title: 'Bo' }],
    });

    expect(await read(administrator, 1)).toEqual({
      number: 1,
      name: 'Demens her',
      about: 'For den som har hatt slag.',
      goals: [
        {
          title: 'Snakke bedre',
          lifeArea: 'HEALTH',
          measures: [{ title: 'Øve med logoped', extent: null, how: null, weeks: 8 }],
        },
      ],
    });
    expect(await read(administrator, 0)).toMatchObject({ name: shipped.name });
    const unknown = 'query ($id: ID!, $number: Int!) { planTemplateVersion(id: $id, number: $number) { name } }';
    for (const [id, number] of [
      ['dementia', 3],
      ['palliative', 1],
      ['nothing', 0],
      ['nothing', 1],
    ])
      expect(await administrator.code(unknown, { id, number })).toBe('NOT_FOUND');
    expect(await coordinator.code(unknown, { id: 'dementia', number: 1 })).toBe('FORBIDDEN');

    expect(await coordinator.code(restore, { input: { id: 'dementia', expectedVersion: 2, number: 1 } })).toBe(
      'FORBIDDEN',
    );
    expect(await administrator.code(restore, { input: { id: 'dementia', expectedVersion: 2, number: 9 } })).toBe(
      'NOT_FOUND',
    );
    // What two restore at once: the other looks again, and nothing is put over what stands unseen.
    const both = await Promise.all([back(1, 2), back(0, 2)]);
    expect(both.map(({ errors: said }) => said[0]?.code ?? 'restored').sort()).toEqual([
      'CHANGED_MEANWHILE',
      'restored',
    ]);
    const [won] = both.filter(({ errors: said }) => said.length === 0);
    expect(won?.template).toMatchObject({
      version: 3,
      versions: [{ number: 3, setBy: { name: 'Siri Dahl' } }, { number: 2 }, { number: 1 }],
    });
    // In every language, as it came with the program; the version that stood is still there.
    await back(0, 3);
    expect((await all(coordinator, 'nn'))[2]?.name).toBe((await all(await api.as(cast.neighbour), 'nn'))[2]?.name);
    expect(await read(administrator, 2)).toMatchObject({ name: 'Demens i dag', goals: [{ title: 'Bo' }] });
    // What stands already is not put there once more.
    const now = (await all(coordinator))[2]!;
    expect((await back(0, now.version)).template).toEqual(now);
  });

  it('leaves the plan that was begun from it as it was when it is restored', async () => {
    const goals = async (): Promise<object> =>
      coordinator.data(
        'query ($id: ID!) { collaboration(id: $id) { plan { goals { title measures { title extent } } } } }',
        {
          id: cast.collaboration.id,
        },
      );
    await world.db.query("update individual_plan set state = 'closed' where id = $1", [cast.plan.id]);
    const kept = (await save(administrator, stroke)).template!;
    await coordinator.data(mutation('addFromTemplate', 'AddFromTemplateInput', 'plan { state }'), {
      input: {
        collaborationId: cast.collaboration.id,
        consentHow: 'SPOKEN',
        goals: [
          {
            title: 'Snakke bedre',
            voice: 'SERVICE',
            lifeArea: 'HOUSING',
            measures: [{ title: 'Øve med logoped', deadline: dateInOslo(daysFrom(world.now, 21)) }],
          },
        ],
      },
    });
    const before = await goals();
    expect(JSON.stringify(before)).toContain('Øve med logoped');
    await save(administrator, {
      ...stroke,
      id: kept.id,
      expectedVersion: 1,
      goals: [{ ...stroke.goals[0]!, measures: [] }],
    });
    await administrator.data(mutation('restorePlanTemplate', 'RestorePlanTemplateInput', template), {
      input: { id: kept.id, expectedVersion: 2, number: 1 },
    });
    expect(await goals()).toEqual(before);
  });

  it('is retired and offered again without losing anything', async () => {
    const set = async (name: string, expectedVersion: number): Promise<Told> =>
      (
        await administrator.data<Record<string, Told>>(mutation(name, 'PlanTemplateIdInput', template), {
          input: { id: 'palliative', expectedVersion },
        })
      )[name]!;
    expect((await set('retirePlanTemplate', 0)).template).toMatchObject({ retired: true, version: 1 });
    expect((await set('offerPlanTemplate', 0)).errors[0]?.code).toBe('CHANGED_MEANWHILE');
    expect((await set('offerPlanTemplate', 1)).template).toMatchObject({ retired: false, version: 2 });
    expect((await all(coordinator))[1]).toMatchObject({ name: 'Lindring ved alvorlig sykdom' });
    expect(
      await administrator.code(mutation('retirePlanTemplate', 'PlanTemplateIdInput', template), {
        input: { id: 'no_such_template', expectedVersion: 0 },
      }),
    ).toBe('NOT_FOUND');
  });

  it('is put into a plan as chosen: goals, and measures nobody answers for yet', async () => {
    const add = mutation('addFromTemplate', 'AddFromTemplateInput', 'plan { state }');
    const goal = (deadline: string, lifeArea = 'HOUSING') => ({
      title: 'Bo trygt hjemme',
      voice: 'SERVICE',
      lifeArea,
      measures: [{ title: 'Gå gjennom boligen', extent: 'Ett hjemmebesøk', deadline }],
    });
    const input = { collaborationId: cast.collaboration.id, goals: [goal(dateInOslo(daysFrom(world.now, 21)))] };
    const tell = async (change: object): Promise<{ plan: { state: string } | null; errors: object[] }> =>
      (
        await coordinator.data<{ addFromTemplate: { plan: { state: string } | null; errors: object[] } }>(add, {
          input: { ...input, ...change },
        })
      ).addFromTemplate;
    expect(await (await api.as(cast.member)).code(add, { input })).toBe('FORBIDDEN');
    expect((await tell({ goals: [] })).errors).toEqual([{ code: 'FIELD_REQUIRED', path: ['goals'] }]);
    expect((await tell({ goals: [goal('2020-01-01')] })).errors).toEqual([
      { code: 'DEADLINE_IN_PAST', path: ['goals', '0', 'measures'] },
    ]);
    await world.db.query("update individual_plan set state = 'closed' where id = $1", [cast.plan.id]);
    expect((await tell({})).errors).toEqual([{ code: 'PLAN_CONSENT_NEEDED', path: ['consentHow'] }]);
    expect((await tell({ consentHow: 'SPOKEN' })).plan).toEqual({ state: 'ACTIVE' });
    const shown = await coordinator.data<{ collaboration: object }>(
      'query ($id: ID!) { collaboration(id: $id) { plan { goals { title voice measures { title status extent accountable { name } } } } } }',
      { id: cast.collaboration.id },
    );
    expect(shown.collaboration).toEqual({
      plan: {
        goals: [
          {
            title: 'Bo trygt hjemme',
            voice: 'SERVICE',
            measures: [
              { title: 'Gå gjennom boligen', status: 'PROPOSED', extent: 'Ett hjemmebesøk', accountable: null },
            ],
          },
        ],
      },
    });
  });

  it('has defaults that an administrator alone changes, one after the other', async () => {
    const set = mutation(
      'setPlanSetting',
      'SetPlanSettingInput',
      'setting { activeMonths escalationDays version setBy { name } }',
    );
    const input = {
      expectedVersion: 0,
      activeMonths: 9,
      reviewMonths: 3,
      escalationDays: 7,
      appealWeeks: 3,
      appealBody: 'Statsforvalteren',
    };
    const tell = async (change: object): Promise<{ setting: object | null; errors: { code: string }[] }> =>
      (
        await administrator.data<{ setPlanSetting: { setting: object | null; errors: { code: string }[] } }>(set, {
          input: { ...input, ...change },
        })
      ).setPlanSetting;
    const current = async (): Promise<object> =>
      (
        await coordinator.data<{ planSetting: object }>(
          '{ planSetting { activeMonths reviewMonths escalationDays appealWeeks appealBody version } }',
        )
      ).planSetting;
    expect(await current()).toEqual({
      activeMonths: 12,
      reviewMonths: 6,
      escalationDays: 14,
      appealWeeks: 3,
      appealBody: 'Statsforvalteren',
      version: 0,
    });
    expect(await coordinator.code(set, { input })).toBe('FORBIDDEN');
    expect((await tell({ escalationDays: 0 })).errors).toEqual([{ code: 'FIELD_INVALID', path: ['escalationDays'] }]);
    expect((await tell({})).setting).toEqual({
      activeMonths: 9,
      escalationDays: 7,
      version: 1,
      setBy: { name: 'Siri Dahl' },
    });
    expect((await tell({})).errors[0]?.code).toBe('CHANGED_MEANWHILE');
    expect((await tell({ expectedVersion: 1, activeMonths: 12 })).setting).toMatchObject({ version: 2 });
  });
});
