import { buildWorld, standardCast, TestApi } from '@samplan/test/support';
import { probes } from './probes';

interface Answer {
  data: Record<string, { errors?: unknown[] }> | null;
  errors?: { extensions: { code: string } }[];
}

/** Two who press the same at the same instant, or one whose thumb trembles. */
describe('every change, pressed three times at once', () => {
  let api: TestApi;

  beforeAll(async () => {
    api = await TestApi.start();
  });
  afterAll(() => api.close());

  const changes = Object.entries(probes).filter(([name]) => name.startsWith('Mutation.'));

  it.each(changes)('%s ends in nothing that nobody can act on', async (_, probe) => {
    const world = await buildWorld(api.urls.owner);
    try {
      const cast = await standardCast(world);
      await probe.arrange?.(cast, world);
      const variables = probe.variables(cast, world);
      const client = await api.as(cast[probe.as]);
      const texts = await Promise.all([1, 2, 3].map(() => client.raw(probe.document, variables)));
      const answers = texts.map((text) => JSON.parse(text) as Answer);
      const codes = answers.flatMap(({ errors }) => (errors ?? []).map(({ extensions }) => extensions.code));
      // What is over after the first press is not there for the next.
      expect(codes.filter((code) => code !== 'NOT_FOUND')).toEqual([]);
      const done = answers.filter(
        ({ data }) => data && Object.values(data).every((payload) => !payload?.errors?.length),
      );
      expect(done.length).toBeGreaterThan(0);
    } finally {
      await world.close();
    }
  });
});
