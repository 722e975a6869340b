import fc from 'fast-check';
import {
  buildWorld,
  standardCast,
  type StandardCast,
  TestApi,
  type TestClient,
  type World,
} from '@samplan/test/support';

const errors = 'errors { ... on UserError { code path } ... on VersionConflict { yours theirs currentVersion } }';
const edit = `mutation ($input: EditMeasureInput!) { editMeasure(input: $input) { measure { version } ${errors} } }`;
const undo = `mutation ($input: UndoChangeInput!) { undoChange(input: $input) { entry { version } ${errors} } }`;
const restore = `mutation ($input: RestoreVersionInput!) { restoreVersion(input: $input) { entry { version } ${errors} } }`;
const lastDone = `query ($id: ID!) { collaboration(id: $id) { lastDone {
  undo { kind thingId version } redo { kind thingId version } } } }`;
const history = `query ($id: ID!, $filter: HistoryFilterInput!, $after: String) {
  collaboration(id: $id) { history(first: 100, after: $after, filter: $filter) {
    nodes { version changes { field before after } } pageInfo { hasNextPage endCursor } } } }`;

type Field = 'title' | 'how' | 'extent';
interface Payload {
  measure?: { version: number } | null;
  entry?: { version: number } | null;
  errors: { code: string; path: string[]; yours?: string; theirs?: string; currentVersion?: number }[];
}
interface HistoryPage {
  collaboration: {
    history: {
      nodes: { changes: { field: string; before: string | null; after: string | null }[] }[];
      pageInfo: { hasNextPage: boolean; endCursor: string };
    };
  };
}
interface Change {
  kind: string;
  thingId: string;
  version: number;
}

const field = fc.constantFrom<Field>('title', 'how', 'extent');
const who = fc.constantFrom('coordinator' as const, 'owner' as const);
/** Emoji, right-to-left, marks that combine, and what JSON and SQL have signs of their own for. */
const text = fc
  .string({
    unit: fc.constantFrom('a', 'å', '🌿', 'ب', 'e\u0301', '"', '\\', "'", '%', '{', ' '),
    minLength: 1,
    maxLength: 12,
  })
  .map((one) => one.trim())
  .filter((one) => one.length > 0);

describe('what two people write at once', () => {
  let api: TestApi;
  let world: World;
  let cast: StandardCast;
  let by: Record<'coordinator' | 'owner', TestClient>;

  beforeAll(async () => {
    api = await TestApi.start();
    world = await buildWorld(api.urls.owner);
    cast = await standardCast(world);
    by = { coordinator: await api.as(cast.coordinator), owner: await api.as(cast.owner) };
  });
  afterAll(async () => {
    await world.close();
    await api.close();
  });

  const measure = (): Promise<string> => cast.plan.measure({ goalId: cast.goalId, how: 'Slik', extent: 'Litt' });
  const editing = async (client: TestClient, id: string, expectedVersion: number, values: object): Promise<Payload> =>
    (await client.data<{ editMeasure: Payload }>(edit, { input: { id, expectedVersion, ...values } })).editMeasure;
  const stands = async (id: string): Promise<Record<Field, string> & { version: number }> =>
    (await world.db.query(`select title, how, extent, version from measure where id = $1`, [id])).rows[0] as never;

  const texts = ({ title, how, extent }: Record<Field, string>): [Field, string][] => [
    ['title', title],
    ['how', how],
    ['extent', extent],
  ];

  it('does not depend on who came first, when it is in different fields', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(field, { minLength: 2, maxLength: 2 }),
        text,
        text,
        async (fields, one, other) => {
          const [first, second] = fields as [Field, Field];
          const outcomes = [];
          for (const order of ['coordinator first', 'owner first']) {
            const id = await measure();
            const edits = [
              () => editing(by.coordinator, id, 1, { [first]: one }),
              () => editing(by.owner, id, 1, { [second]: other }),
            ];
            for (const run of order === 'owner first' ? edits.reverse() : edits)
              expect((await run()).errors).toEqual([]);
            const { title, how, extent } = await stands(id);
            outcomes.push({ title, how, extent });
          }
          expect(outcomes[0]).toEqual(outcomes[1]);
          expect(outcomes[0]).toMatchObject({ [first]: one, [second]: other });
        },
      ),
      { numRuns: 15 },
    );
  });

  it('stands beside each other when it is in the same field, whoever came first', async () => {
    await fc.assert(
      fc.asyncProperty(field, text, text, who, async (where, one, other, first) => {
        fc.pre(one !== other);
        const id = await measure();
        const base = (await stands(id))[where];
        fc.pre(one !== base && other !== base);
        const later = first === 'owner' ? 'coordinator' : 'owner';
        expect((await editing(by[first], id, 1, { [where]: one })).errors).toEqual([]);
        expect(await editing(by[later], id, 1, { [where]: other })).toMatchObject({
          measure: null,
          errors: [{ code: 'VERSION_CONFLICT', path: [where], yours: other, theirs: one, currentVersion: 2 }],
        });
        expect((await stands(id))[where]).toBe(one);
      }),
      { numRuns: 15 },
    );
  });

  const step = fc.oneof(
    { weight: 4, arbitrary: fc.record({ do: fc.constant('edit' as const), who, field, text, stale: fc.nat(3) }) },
    { weight: 2, arbitrary: fc.record({ do: fc.constantFrom('undo' as const, 'redo' as const), who }) },
    {
      weight: 1,
      arbitrary: fc.record({ do: fc.constant('restore' as const), who, back: fc.nat(6), stale: fc.nat(2) }),
    },
  );
  type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;

  /** Gives the text that the server said yes to, if the step wrote one. */
  async function take(one: Step, id: string): Promise<string | null> {
    const client = by[one.who];
    const { version } = await stands(id);
    if (one.do === 'edit') {
      const { measure: saved } = await editing(client, id, Math.max(1, version - one.stale), { [one.field]: one.text });
      return saved ? one.text : null;
    }
    if (one.do === 'restore') {
      const expectedVersion = Math.max(1, version - one.stale);
      const input = { kind: 'MEASURE', id, version: Math.max(1, version - one.back), expectedVersion };
      await client.data(restore, { input });
      return null;
    }
    const { collaboration } = await client.data<{
      collaboration: { lastDone: { undo: Change | null; redo: Change | null } };
    }>(lastDone, { id: cast.collaboration.id });
    const last = collaboration.lastDone[one.do];
    if (last) {
      const { kind, thingId, version: of } = last;
      await client.data(undo, { input: { kind, id: thingId, version: of } });
    }
    return null;
  }

  const page = async (thingId: string, after: string | null): Promise<HistoryPage['collaboration']['history']> => {
    const filter = { kinds: ['MEASURE'], thingId };
    return (await by.owner.data<HistoryPage>(history, { id: cast.collaboration.id, filter, after })).collaboration
      .history;
  };

  const told = ([where, text]: [string, string]): string => `${where}: ${text}`;
  /** Every text each field of this one measure has had, as the history tells it. */
  async function everTold(id: string): Promise<Set<string>> {
    const texts = new Set<string>();
    for (let after: string | null = null, more = true; more;) {
      const { nodes, pageInfo } = await page(id, after);
      for (const { field: where, before, after: became } of nodes.flatMap(({ changes }) => changes))
        for (const one of [before, became]) if (one !== null) texts.add(told([where, one]));
      after = pageInfo.endCursor;
      more = pageInfo.hasNextPage;
    }
    return texts;
  }

  it('is never lost: what was once said yes to stands, or can be read and brought back, whatever came after', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 14 }), fc.nat(100), async (steps, chosen) => {
        const id = await measure();
        const begun = await stands(id);
        // How it stood at each version there has been.
        const versions = new Map([[begun.version, begun]]);
        const saved = new Set(texts(begun).map(told));
        for (const one of steps) {
          const text = await take(one, id);
          if (text !== null && one.do === 'edit') saved.add(told([one.field, text]));
          const now = await stands(id);
          versions.set(now.version, now);
        }
        const now = await stands(id);
        const readable = new Set([...(await everTold(id)), ...texts(now).map(told)]);
        expect([...saved].filter((one) => !readable.has(one))).toEqual([]);
        // Any version can be brought back to the letter: the first, and one by chance.
        const all = [...versions.values()];
        for (const wanted of [begun, all[chosen % all.length]!]) {
          const { version: expectedVersion } = await stands(id);
          const input = { kind: 'MEASURE', id, version: wanted.version, expectedVersion };
          const { restoreVersion } = await by.owner.data<{ restoreVersion: Payload }>(restore, { input });
          if (wanted.version !== expectedVersion) expect(restoreVersion.errors).toEqual([]);
          expect(texts(await stands(id))).toEqual(texts(wanted));
        }
      }),
      { numRuns: 12 },
    );
  });
});
