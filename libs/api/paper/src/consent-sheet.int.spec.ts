import { languages, printedText } from '@samplan/shared/i18n';
import { dateInOslo, newId } from '@samplan/shared/kernel';
import { readPdf, type ReadPdf } from '@samplan/test/pdf';
import {
  buildWorld,
  daysFrom,
  standardCast,
  type StandardCast,
  TestApi,
  type TestClient,
  type World,
} from '@samplan/test/support';

const act = (name: string, input: string): string =>
  `mutation Act($input: ${input}!) { ${name}(input: $input) { errors { ... on UserError { code } } } }`;

describe('who sees what, on paper', () => {
  let api: TestApi;
  let world: World;
  let cast: StandardCast;
  let owner: TestClient;
  let coordinator: TestClient;

  beforeAll(async () => {
    api = await TestApi.start();
  });
  afterAll(() => api.close());
  beforeEach(async () => {
    world = await buildWorld(api.urls.owner);
    cast = await standardCast(world);
    owner = await api.as(cast.owner);
    coordinator = await api.as(cast.coordinator);
  });
  afterEach(() => world.close());

  const ask = (client: TestClient, language = 'nb', id: string = cast.collaboration.id) =>
    client.request(`/paper/${id}/consents`, { headers: { 'accept-language': language } });
  const print = async (client: TestClient, language = 'nb'): Promise<ReadPdf> => {
    const response = await ask(client, language);
    expect(response.status).toBe(200);
    return readPdf(Buffer.from(await response.arrayBuffer()));
  };
  const words = (pdf: ReadPdf): string => pdf.read.map(({ text }) => text).join('\n');
  const done = async (client: TestClient, name: string, input: string, about: object): Promise<void> => {
    const [payload] = Object.values(
      await client.data<Record<string, { errors: object[] }>>(act(name, input), { input: about }),
    );
    expect(payload!.errors).toEqual([]);
  };
  const visits = async (): Promise<unknown[]> =>
    (
      await world.db.query(
        'select viewer_id, section, outcome from access_log where collaboration_id = $1 order by id',
        [cast.collaboration.id],
      )
    ).rows;

  it.each(languages)('is read in order, with a title that tells nothing, in %s', async (language) => {
    await cast.collaboration.ground({ to: cast.stranger, kind: 'legal_basis', areas: ['economy'] });
    await done(owner, 'withdrawConsent', 'WithdrawConsentInput', { id: cast.memberGroundId });
    const say = printedText(language);
    const pdf = await print(coordinator, language);
    expect(pdf).toMatchObject({ language, title: say('consentsDocumentTitle'), showsTitle: true, isTagged: true });
    expect(pdf.title).not.toMatch(/Aud|Nilsen/);
    expect(pdf.read[0]).toEqual({ tag: 'H1', text: say('consentsTitle', { name: 'Aud Nilsen' }) });
    const parts = [
      'consentsPeople',
      'consentsYes',
      'consentsLaw',
      'consentsNo',
      'consentsMind',
      'consentsSign',
    ] as const;
    expect(pdf.read.filter(({ tag }) => tag === 'H2').map(({ text }) => text)).toEqual(parts.map((part) => say(part)));
    expect((await print(owner, language)).read[0]!.text).toBe(say('consentsTitleYou'));
  });

  it('says who sees what, on what ground and until when, what was said no to, and how to change one’s mind', async () => {
    const until = dateInOslo(daysFrom(world.now, 30));
    const give = {
      collaborationId: cast.collaboration.id,
      unitId: cast.units.mentalHealth.id,
      purpose: 'Hjelp når det er tungt',
    };
    const signedOn = dateInOslo(daysFrom(world.now, -2));
    await done(coordinator, 'giveConsent', 'GiveConsentInput', {
      ...give,
      areas: ['MENTAL_HEALTH'],
      until,
      said: { signedOn },
    });
    const id = await cast.collaboration.circle.request(cast.units.administration, cast.coordinator, ['economy']);
    await done(owner, 'answerConsentRequest', 'AnswerConsentRequestInput', { id, answer: 'NO' });
    await done(owner, 'withdrawConsent', 'WithdrawConsentInput', { id: cast.memberGroundId });
    const pdf = await print(owner);
    const read = words(pdf);
    for (const text of [
      'Kari Berg Koordinator, Hjemmetjenesten',
      'Psykisk helse og rus\nFår se psykisk helse og rus. Brukes til: Hjelp når det er tungt. Til og med',
      'Aud Nilsen skrev under på papir',
      'Aud Nilsen sa nei til Administrasjonen.',
      'Aud Nilsen trakk tilbake det Rehabilitering fikk se.',
      'Du kan ombestemme deg når som helst',
      'Si det til koordinatoren, Kari Berg.',
    ])
      expect(read).toContain(text);
    const signing = read.slice(read.indexOf('Jeg har lest dette'));
    expect(signing).toContain('Aud Nilsen');
    expect(signing).toContain('Kari Berg');
    const printed = { viewer_id: cast.coordinator.id, section: 'print', outcome: 'read' };
    expect(await visits()).not.toContainEqual(expect.objectContaining({ section: 'print' }));
    await print(coordinator);
    expect((await visits()).filter((visit) => JSON.stringify(visit).includes('print'))).toEqual([printed]);

    // Whoever coordinates later is not the one to tell.
    const now = await world.person({ kind: 'professional', unit: cast.units.homeCare, name: 'Anders Vik' });
    await world.db.query(
      `update team_membership set valid = tstzrange(now() + interval '9 days', null) where person_id = $1`,
      [cast.coordinator.id],
    );
    await cast.collaboration.member(now, { role: 'coordinator', until: daysFrom(world.now, 8) });
    expect(words(await print(owner))).toContain('Si det til koordinatoren, Anders Vik.');
  });

  it('is as much as the reader sees of who sees what', async () => {
    const guardian = await world.person({ kind: 'citizen', name: 'Eva Vik' });
    await cast.collaboration.circle.guardian(guardian, { areas: ['housing'] });
    const read = words(await print(await api.as(guardian)));
    expect(read).toContain('Eva Vik får vite om: bolig');
    for (const hidden of ['helse', 'daglig', 'økonomi']) expect(read.toLowerCase()).not.toContain(hidden);
    expect(words(await print(owner))).toContain('helse');
  });

  it('has nothing of a service that is kept from who prints, nor its people', async () => {
    await world.db.query(`update person set born_on = current_date - interval '17 years' where id = $1`, [
      cast.owner.id,
    ]);
    expect(words(await print(owner))).toContain('Per Lie');
    await cast.collaboration.circle.guard(cast.owner, cast.units.rehabilitation);
    expect(words(await print(owner))).not.toMatch(/Per Lie|Rehabilitering/);
    expect(words(await print(coordinator))).toContain('Per Lie');
  });

  it('does not exist for strangers, is not for the rest of the circle, and is nobody’s without a login', async () => {
    const stranger = await api.as(cast.stranger);
    const answers = [await ask(stranger), await ask(stranger, 'nb', newId())];
    expect(answers.map(({ status }) => status)).toEqual([404, 404]);
    const [real, made] = await Promise.all(answers.map((answer) => answer.json() as Promise<object>));
    expect({ ...real, correlationId: '' }).toEqual({ ...made, correlationId: '' });
    for (const person of [cast.member, cast.relative]) expect((await ask(await api.as(person))).status).toBe(403);
    expect((await ask(api.anonymous())).status).toBe(401);
    expect((await ask(owner, 'nb', 'not-an-id')).status).toBe(404);
    expect(await visits()).toContainEqual({ viewer_id: cast.stranger.id, section: 'overview', outcome: 'denied' });
  });

  it('is kept by no cache and has no name in its own', async () => {
    const answer = await ask(owner);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(answer.headers.get('content-disposition')).toBe('attachment; filename="samplan-consents.pdf"');
  });
});
