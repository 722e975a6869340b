import { seedYears, tenYears } from '@samplan/tooling/demo-data';
import { type Language, languages, printedText } from '@samplan/shared/i18n';
import {
  buildWorld,
  standardCast,
  type StandardCast,
  TestApi,
  type TestClient,
  type World,
} from '@samplan/test/support';
import { judges } from './support/judges';

describe('the plan and the sheet as somebody downloads them, in front of programs that are not ours', () => {
  const { ask, end } = judges();
  let api: TestApi;
  let world: World;
  let cast: StandardCast;
  let coordinator: TestClient;

  beforeAll(async () => {
    api = await TestApi.start();
    world = await buildWorld(api.urls.owner);
    cast = await standardCast(world);
    coordinator = await api.as(cast.coordinator);
  });
  afterAll(async () => {
    end();
    await world.close();
    await api.close();
  });

  const download = async (what: string, language: Language): Promise<Buffer> => {
    const answer = await coordinator.request(`/paper/${cast.collaboration.id}/${what}`, {
      headers: { 'accept-language': language },
    });
    expect(answer.status).toBe(200);
    return Buffer.from(await answer.arrayBuffer());
  };

  const approve = (file: Buffer, title: string): string => {
    const { status, said } = ask('paper', file, 'qpdf', '--check');
    expect(said).toContain('No syntax or stream encoding errors found');
    expect(status).toBe(0);
    const about = ask('paper', file, 'pdfinfo').said;
    expect(about).toContain(title);
    expect(about).toMatch(/^Tagged: +yes$/m);
    const tags = ask('paper', file, 'pdfinfo', '-struct-text');
    expect(tags).toMatchObject({ status: 0, said: expect.not.stringMatching(/error/i) as string });
    return tags.said;
  };

  it.each(languages)('are without fault and read by their tags, in %s', async (language) => {
    const say = printedText(language);
    const read = approve(await download('plan', language), say('documentTitle'));
    const places = (['goals', 'about', 'team'] as const).map((part) => read.indexOf(`"${say(part)}"`));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(approve(await download('helpers', language), say('helpersDocumentTitle'))).toContain('Per Lie');
    const consents = approve(await download('consents', language), say('consentsDocumentTitle'));
    const order = (['consentsPeople', 'consentsYes', 'consentsMind'] as const).map((part) =>
      consents.indexOf(`"${say(part)}"`),
    );
    expect(order).not.toContain(-1);
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(consents).toContain('Per Lie');
  });

  it('are so after ten years as well, to the last of two hundred measures', async () => {
    await seedYears(world.db, cast.collaboration.id, { ...tenYears, now: world.now });
    const { rows } = await world.db.query<{ title: string }>(
      'select title from measure where collaboration_id = $1 and removed_at is null',
      [cast.collaboration.id],
    );
    expect(rows.length).toBeGreaterThanOrEqual(tenYears.measures);
    const read = approve(await download('plan', 'nb'), printedText('nb')('documentTitle'));
    for (const { title } of rows) expect(read).toContain(title);
  });
});
