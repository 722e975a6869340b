import { languages, printedText } from '@samplan/shared/i18n';
import { newId } from '@samplan/shared/kernel';
import { readPdf, type ReadPdf } from '@samplan/test/pdf';
import {
  buildWorld,
  crisisStep,
  daysFrom,
  standardCast,
  type StandardCast,
  TestApi,
  type TestClient,
  type World,
  WorldGoals,
} from '@samplan/test/support';

const page = `query Page($id: ID!) { collaboration(id: $id) { plan {
  whatMatters { text } goals { title measures { title how accountable { name } } } otherMeasures { title } } } }`;

interface Page {
  collaboration: {
    plan: {
      whatMatters: { text: string };
      goals: { title: string; measures: { title: string; how: string | null; accountable: { name: string } }[] }[];
      otherMeasures: { title: string }[];
    };
  };
}

describe('a plan on paper', () => {
  let api: TestApi;
  let world: World;
  let cast: StandardCast;
  let owner: TestClient;
  let member: TestClient;

  beforeAll(async () => {
    api = await TestApi.start();
  });
  afterAll(() => api.close());
  beforeEach(async () => {
    world = await buildWorld(api.urls.owner);
    cast = await standardCast(world);
    owner = await api.as(cast.owner);
    member = await api.as(cast.member);
  });
  afterEach(() => world.close());

  const ask = (client: TestClient, what = 'plan', language = 'nn', id: string = cast.collaboration.id) =>
    client.request(`/paper/${id}/${what}`, { headers: { 'accept-language': language } });
  const print = async (client: TestClient, what = 'plan', language = 'nn'): Promise<ReadPdf> => {
    const response = await ask(client, what, language);
    expect(response.status).toBe(200);
    return readPdf(Buffer.from(await response.arrayBuffer()));
  };
  const words = (pdf: ReadPdf): string => pdf.read.map(({ text }) => text).join('\n');
  const printed = async (): Promise<unknown[]> =>
    (
      await world.db.query(
        `select viewer_id, relation, ground_kind, outcome from access_log where section = 'print' and collaboration_id = $1`,
        [cast.collaboration.id],
      )
    ).rows;

  it.each(languages)('is read in the order of its page, in %s', async (language) => {
    await cast.plan.measure({
      goalId: cast.goalId,
      title: 'Gå i trapp',
      how: 'Sakte, med rekkverk',
      accountable: cast.owner,
    });
    await cast.plan.goal({ title: 'Ringe barnebarna' });
    const pdf = await print(owner, 'plan', language);
    const say = printedText(language);
    expect(pdf).toMatchObject({ language, title: say('documentTitle'), showsTitle: true, isTagged: true });
    const { plan } = (await owner.data<Page>(page, { id: cast.collaboration.id })).collaboration;
    const shown = [
      plan.whatMatters.text,
      ...plan.goals.flatMap((goal) => [
        goal.title,
        ...goal.measures.flatMap(({ title, how, accountable }) => [title, ...(how ? [how] : []), accountable.name]),
      ]),
    ];
    const read = words(pdf);
    const places = shown.map((text, index) => read.indexOf(text, index === 0 ? 0 : read.indexOf(shown[index - 1]!)));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(pdf.read.filter(({ tag }) => tag === 'H1').map(({ text }) => text)).toEqual([say('titleYou')]);
    const headings = pdf.read.filter(({ tag }) => tag === 'H2').map(({ text }) => text);
    expect(headings).toEqual([say('whatMattersYou'), say('goals'), say('about'), say('team')]);
  });

  it('is as much of the plan as the reader sees on its page, and the log says that it was printed', async () => {
    const other = await cast.plan.goal({ title: 'Betale selv', lifeArea: 'economy' });
    await cast.plan.measure({ goalId: other, title: 'Øve på nettbank', lifeArea: 'health', accountable: cast.member });
    const read = words(await print(member));
    expect(read).toContain('Trene gange to ganger i uka');
    expect(read).toContain('Øve på nettbank');
    expect(read).toContain('felles, helse og kvardag og heim');
    for (const hidden of ['økonomien', 'regningene', 'Betale selv']) expect(read).not.toContain(hidden);
    expect(words(await print(owner))).toContain('Sortere regningene sammen');
    expect(await printed()).toEqual([
      { viewer_id: cast.member.id, relation: 'member', ground_kind: 'consent', outcome: 'read' },
    ]);
  });

  it('says when an open goal is looked at, and no longer of one that is reached', async () => {
    await world.db.query("update goal set review_on = '2031-03-04' where id = $1", [cast.goalId]);
    expect(words(await print(owner, 'plan', 'nb'))).toContain('Vi ser på målet 4. mars 2031');
    await world.db.query("update goal set state = 'reached' where id = $1", [cast.goalId]);
    expect(words(await print(owner, 'plan', 'nb'))).not.toContain('4. mars 2031');
  });

  it('is of the collaboration where there is no plan', async () => {
    await world.db.query("update individual_plan set state = 'withdrawn' where collaboration_id = $1", [
      cast.collaboration.id,
    ]);
    const pdf = await print(owner, 'plan', 'nb');
    const say = printedText('nb');
    expect(pdf).toMatchObject({ title: say('documentTitleNoPlan') });
    expect(pdf.read.filter(({ tag }) => tag === 'H1').map(({ text }) => text)).toEqual([say('titleNoPlanYou')]);
    expect(words(pdf)).not.toMatch(/planen min|Individuell plan ·/i);
  });

  it('does not exist for strangers, neighbours and whoever has lost access, and is nobody’s without a login', async () => {
    const unknown = newId();
    for (const person of [cast.stranger, cast.neighbour, cast.unitLeader, cast.administrator]) {
      const client = await api.as(person);
      for (const what of ['plan', 'helpers']) {
        const answers = [await ask(client, what), await ask(client, what, 'nn', unknown)];
        expect(answers.map(({ status }) => status)).toEqual([404, 404]);
        const [real, made] = await Promise.all(answers.map((answer) => answer.json() as Promise<object>));
        expect({ ...real, correlationId: '' }).toEqual({ ...made, correlationId: '' });
      }
    }
    expect((await ask(api.anonymous())).status).toBe(401);
    expect((await ask(owner, 'plan', 'nn', 'not-an-id')).status).toBe(404);
    await cast.collaboration.endGround(cast.memberGroundId);
    expect((await ask(member)).status).toBe(404);
    expect(await printed()).toEqual([]);
    const { rows } = await world.db.query(
      "select 1 from access_log where outcome = 'denied' and collaboration_id = $1",
      [cast.collaboration.id],
    );
    expect(rows.length).toBeGreaterThanOrEqual(4);
  });

  it('is kept by no cache and has no name in its own', async () => {
    const answer = await ask(owner);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(answer.headers.get('content-type')).toBe('application/pdf');
    expect(answer.headers.get('content-disposition')).toBe('attachment; filename="samplan-plan.pdf"');
  });

  it('has the parts that were chosen', async () => {
    const response = await owner.request(`/paper/${cast.collaboration.id}/plan?parts=goals,secrets`, {
      headers: { 'accept-language': 'nb' },
    });
    const read = words(readPdf(Buffer.from(await response.arrayBuffer())));
    expect(read).toContain('Mål og tiltak');
    expect(read).not.toContain('hagen');
    expect(read).not.toContain('Hvem hjelper');
  });

  it('says on one page who helps with what, with work numbers and no private ones', async () => {
    const pdf = await print(owner, 'helpers', 'nb');
    expect(pdf.pages).toBe(1);
    expect(pdf.read[0]).toEqual({ tag: 'H1', text: 'Hvem hjelper meg med hva' });
    const cells = pdf.read.filter(({ tag }) => tag === 'TD').map(({ text }) => text);
    expect(cells.slice(0, 3)).toEqual(['Kari Berg Sykepleier, Hjemmetjenesten', 'Holder i trådene', '70 00 00 01']);
    expect(cells).toContain('Per Lie Fysioterapeut, Rehabilitering');
    expect(cells.join(' ')).toContain('Liv Nilsen');
  });

  it('says what relatives and neighbours do in open measures, three things each, and nothing of another part of life', async () => {
    const goals = new WorldGoals(cast.collaboration);
    const by = { createdBy: cast.coordinator };
    const answersFor = (title: string, state: object = {}) =>
      cast.plan.measure({ goalId: cast.goalId, title, accountable: cast.relative, ...state });
    const done = await answersFor('Male gjerdet');
    await world.db.query("update measure set status = 'done' where id = $1", [done]);
    await goals.contributor(done, { ...by, name: 'Maleren' });
    await goals.contributor(cast.measureId, { ...by, person: cast.relative });
    await goals.contributor(cast.measureId, { ...by, person: cast.coordinator });
    await goals.contributor(cast.measureId, { ...by, name: 'Naboen' });
    await goals.contributor(cast.hiddenMeasureId, { ...by, lifeArea: 'economy', name: 'Banken' });
    const cellsOf = async (client: TestClient): Promise<string[]> => {
      const pdf = await print(client, 'helpers', 'nb');
      expect(pdf.pages).toBe(1);
      return pdf.read.filter(({ tag }) => tag === 'TD').map(({ text }) => text);
    };
    const said = (cells: string[], name: string): string | null => {
      const at = cells.findIndex((cell) => cell.startsWith(name));
      return at === -1 ? null : cells[at + 1]!;
    };
    await answersFor('Handle til helga');
    const sheet = await cellsOf(owner);
    expect(said(sheet, 'Liv Nilsen')).toBe('Handle til helga og Blir med ut');
    expect(said(sheet, 'Naboen')).toBe('Blir med ut');
    expect(said(sheet, 'Banken')).toBe('Blir med ut');
    expect(said(sheet, 'Maleren')).toBeNull();
    // Who has said what they help with is not told anew.
    expect(said(sheet, 'Kari Berg')).toBe('Holder i trådene');

    for (const day of ['mandag', 'tirsdag', 'onsdag']) await answersFor(`Ringe på ${day}`);
    const narrow = await cellsOf(member);
    expect(said(narrow, 'Liv Nilsen')).toBe('Handle til helga, Ringe på mandag og Ringe på tirsdag');
    expect(said(narrow, 'Naboen')).toBe('Blir med ut');
    expect(said(narrow, 'Banken')).toBeNull();
  });

  it('has what is needed and how it went, in the words of each', async () => {
    const goals = new WorldGoals(cast.collaboration);
    await goals.need({ createdBy: cast.owner, since: daysFrom(world.now, -20) });
    await goals.evaluation(cast.plan, { createdBy: cast.coordinator, goalId: cast.goalId });
    await goals.evaluation(cast.plan, { createdBy: cast.owner, own: cast.owner, goalId: cast.goalId, daysAgo: 7 });
    await goals.evaluation(cast.plan, { createdBy: cast.owner, own: cast.coordinator, lifeArea: 'common', daysAgo: 9 });
    const pdf = await print(owner);
    const headings = pdf.read.filter(({ tag }) => tag === 'H2').map(({ text }) => text);
    expect(headings.slice(1, 4)).toEqual(['Mål og tiltak', 'Behov', 'Evaluering']);
    const read = words(pdf);
    expect(read).toContain('Noen å spise middag med Aud har sagt det sjølv\nIngen har teke det enno');
    const [, evaluated] = read.split('\nEvaluering\n');
    const told = [
      ...['Planen som heilskap', 'Litt betre enn håpa sagt til Kari Berg'],
      ...['Mål 1: Gå trygt ute', 'Som håpa skrive av Kari Berg', 'Korte turer virker best', 'Litt betre enn håpa\n'],
    ];
    const places: number[] = [];
    for (const text of told) places.push(evaluated!.indexOf(text, (places.at(-1) ?? -1) + 1));
    expect(places).not.toContain(-1);

    const response = await owner.request(`/paper/${cast.collaboration.id}/plan?parts=needs`);
    const few = words(readPdf(Buffer.from(await response.arrayBuffer())));
    expect(few).toContain('Noen å spise middag med');
    expect(few).not.toContain('Korte turer');
  });

  it('has what is trained, between which days, and how well the person says it goes', async () => {
    const goals = new WorldGoals(cast.collaboration);
    const by = { createdBy: cast.member };
    const activity = await goals.rehabActivity(await goals.rehabCourse(cast.goalId, by), by);
    await world.db.query('update rehab_activity set start_rating = 3, start_by = $1 where id = $2', [
      cast.owner.id,
      activity,
    ]);
    const pdf = await print(owner);
    expect(pdf.read.filter(({ tag }) => tag === 'H2').map(({ text }) => text)).toContain('Opptrening');
    const read = words(pdf);
    expect(read).toContain('Gå trappa alene');
    expect(read).toMatch(/ til .* · Mot målet «Gå trygt ute»/);
    const cells = pdf.read.filter(({ tag }) => tag === 'TD').map(({ text }) => text);
    const place = cells.indexOf('Gå trapper');
    expect(cells.slice(place, place + 3)).toEqual(['Gå trapper', '3 av 10', 'Ikkje svart enno']);
  });

  it('has nothing of another part of life, whatever it is', async () => {
    const goals = new WorldGoals(cast.collaboration);
    const by = { createdBy: cast.coordinator };
    const writes = async (lifeArea: 'economy' | 'daily_living', goalId: string, measureId: string): Promise<void> => {
      await goals.need({ ...by, lifeArea });
      await goals.evaluation(cast.plan, { ...by, goalId, lifeArea });
      await goals.contributor(measureId, { ...by, lifeArea, name: `Naboen i ${lifeArea}` });
      await goals.professionalPlan({ ...by, lifeArea });
      await goals.serviceOffer({ ...by, lifeArea });
      await goals.rehabActivity(await goals.rehabCourse(goalId, { ...by, lifeArea }), { ...by, lifeArea });
    };
    const said = [
      'Noen å spise middag med',
      'Korte turer',
      'Naboen i',
      'Behandlingsplan',
      'Følge til butikken',
      'Gå trappa alene',
      'Gå trapper',
      'på vakt',
    ];
    await writes('economy', cast.hiddenGoalId, cast.hiddenMeasureId);
    await crisisStep(cast.collaboration, { lifeArea: 'mental_health', ...by });
    const whole = words(await print(owner));
    for (const text of [...said, 'økonomien', 'regningene']) expect(whole).toContain(text);
    const read = words(await print(member));
    expect(read).toContain('Trene gange to ganger i uka');
    for (const hidden of [...said, 'økonomien', 'regningene', 'economy']) expect(read).not.toContain(hidden);

    await writes('daily_living', cast.goalId, cast.measureId);
    const shown = words(await print(member));
    for (const text of said.slice(0, -1)) expect(shown).toContain(text);
  });

  it('has nothing of a service that is kept from who prints, nor its people', async () => {
    const goals = new WorldGoals(cast.collaboration);
    await goals.evaluation(cast.plan, { createdBy: cast.member, goalId: cast.goalId });
    await goals.contributor(cast.measureId, { createdBy: cast.coordinator, person: cast.member });
    const { db } = world;
    await db.query('update need set owner_id = $1, state = $2 where id = $3', [
      cast.member.id,
      'owned',
      await goals.need({ createdBy: cast.coordinator }),
    ]);
    const told = await cast.plan.measure({
      goalId: cast.goalId,
      title: 'Gå til butikken',
      accountable: cast.coordinator,
    });
    await goals.contributor(told, { createdBy: cast.coordinator, person: cast.member });
    await db.query(`update next_of_kin set areas = '{daily_living}' where person_id = $1`, [cast.relative.id]);
    const relative = await api.as(cast.relative);
    const kept = ['Per Lie', 'Rehabilitering', 'Trene gange', 'Noen å spise middag med'];
    const before = words(await print(relative));
    for (const text of [...kept, 'Gå til butikken']) expect(before).toContain(text);

    await cast.collaboration.circle.guard(cast.relative, cast.units.rehabilitation);
    for (const what of ['plan', 'helpers']) {
      const read = words(await print(relative, what));
      for (const hidden of kept) expect(read).not.toContain(hidden);
    }
    expect(words(await print(relative))).toContain('Gå til butikken');
    expect(words(await print(owner))).toContain('Per Lie');
  });

  it('says at the foot of the sheet what stands for a character we cannot draw', async () => {
    const clean = await print(owner);
    expect(clean.atEdges.flat().join()).not.toContain('▯');
    await cast.plan.goal({ title: 'Heim til 日本' });
    const { atEdges, read } = await print(owner);
    expect(atEdges.flat()).toContain(printedText('nn')('unknownMarks'));
    expect(read.map(({ text }) => text)).toContain('Mål 3: Heim til 日本');
  });

  it('takes those who contribute along, and what is written in any alphabet', async () => {
    const goals = new WorldGoals(cast.collaboration);
    await goals.contributor(cast.measureId, { createdBy: cast.coordinator, name: 'Naboen' });
    await goals.professionalPlan({ createdBy: cast.coordinator });
    await goals.serviceOffer({ createdBy: cast.coordinator });
    await cast.plan.goal({ title: 'أريد أن أمشي 😀 日本' });
    const read = words(await print(owner));
    expect(read).toContain('Saman med Naboen (Blir med ut)');
    expect(read).toContain('Behandlingsplan');
    expect(read).toContain('Følge til butikken. Tenesta kan ikkje dette. Ingen ledige timer');
    expect(read).toContain('أريد أن أمشي 😀 日本');
  });

  it('is there in time, also with two hundred measures', async () => {
    for (let index = 0; index < 200; index += 1)
      await cast.plan.measure({
        goalId: cast.goalId,
        title: `Tiltak ${index}`,
        how: 'Slik gjør vi det, hver uke, sammen. '.repeat(10),
        accountable: index % 2 ? cast.member : cast.coordinator,
        start: daysFrom(world.now, -index),
      });
    const started = Date.now();
    const pdf = await print(member);
    expect(Date.now() - started).toBeLessThan(30_000);
    expect(words(pdf)).toContain('Tiltak 199');
  });
});
