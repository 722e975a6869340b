import { seedYears, tenYears, type Years } from '@samplan/tooling/demo-data';
import {
  EvaluationPageDocument,
  GoalsPageDocument,
  HistoryDocument,
  LastDoneDocument,
  NeedsPageDocument,
  PlanPageDocument,
  PlanSummaryDocument,
  TimelineDocument,
} from '../../../libs/web/data/src/generated/graphql';
import { buildWorld, standardCast, type StandardCast, TestApi, type TestClient, type World } from '../../support';

/** The questions the web client asks for the pages of a plan, word for word. */
const pages = {
  PlanPage: PlanPageDocument,
  PlanSummary: PlanSummaryDocument,
  GoalsPage: GoalsPageDocument,
  EvaluationPage: EvaluationPageDocument,
  NeedsPage: NeedsPageDocument,
  Timeline: TimelineDocument,
  LastDone: LastDoneDocument,
};

const oneOfEach: Years = { goals: 1, measures: 1, edits: 1, needs: 1, years: 1 };

const changesOf = ({ goals, measures, edits }: Years): number => goals + measures * (1 + edits);
const changes = changesOf(oneOfEach) + changesOf(tenYears);

interface Read {
  nodes: { id: string; at: string; thingId: string; version: number }[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

/** Thousands of changes are read in many requests. */
const patience = 180_000;

describe('a plan with two hundred measures and ten years of history', () => {
  let api: TestApi;
  let world: World;
  let cast: StandardCast;
  let coordinator: TestClient;
  let readers: Record<string, TestClient>;

  beforeAll(async () => {
    api = await TestApi.start();
    world = await buildWorld(api.urls.owner);
    cast = await standardCast(world);
    coordinator = await api.as(cast.coordinator);
    readers = {
      coordinator,
      owner: await api.as(cast.owner),
      member: await api.as(cast.member),
      relative: await api.as(cast.relative),
    };
  });
  afterAll(async () => {
    await world.close();
    await api.close();
  });

  const cost = async (reader: TestClient, name: keyof typeof pages): Promise<number> => {
    await reader.data(pages[name].toString(), { collaborationId: cast.collaboration.id });
    return api.statementsOf(name);
  };
  const costs = async (): Promise<Record<string, number>> => {
    const found: Record<string, number> = {};
    for (const [who, reader] of Object.entries(readers))
      for (const name of Object.keys(pages))
        // The one evaluation is of a part of life the relative does not see, and who said the first costs a statement.
        if (`${who} ${name}` !== 'relative EvaluationPage')
          found[`${who} ${name}`] = await cost(reader, name as keyof typeof pages);
    return found;
  };
  const history = async (after: string | null, filter: object): Promise<Read> => {
    const variables = { collaborationId: cast.collaboration.id, first: 100, after, filter };
    const answer = await coordinator.data<{ collaboration: { history: Read } }>(HistoryDocument.toString(), variables);
    return answer.collaboration.history;
  };

  it('costs its pages the statements they cost a plan with one of each, at most 14 for the plan and 15 for its timeline, whoever reads', async () => {
    await seedYears(world.db, cast.collaboration.id, { ...oneOfEach, now: world.now });
    const small = await costs();
    await seedYears(world.db, cast.collaboration.id, { ...tenYears, now: world.now });
    expect(await costs()).toEqual(small);
    for (const who of Object.keys(readers)) {
      expect(small[`${who} PlanPage`]).toBeLessThanOrEqual(14);
      expect(small[`${who} Timeline`]).toBeLessThanOrEqual(15);
    }
    const { collaboration } = await coordinator.data<{
      collaboration: { plan: { goals: { measures: object[] }[] } };
    }>(GoalsPageDocument.toString(), { collaborationId: cast.collaboration.id });
    const measures = collaboration.plan.goals.flatMap((goal) => goal.measures);
    expect(measures).toHaveLength(tenYears.measures + oneOfEach.measures + 2);
  });

  it(
    'is read back through its history page by page: each change once, in order, all pages at the same cost',
    async () => {
      const read: Read['nodes'] = [];
      const statements = new Set<number>();
      for (let after: string | null = null, more = true; more;) {
        const page = await history(after, { kinds: ['GOAL', 'MEASURE'] });
        read.push(...page.nodes);
        statements.add(api.statementsOf('History'));
        ({ endCursor: after, hasNextPage: more } = page.pageInfo);
      }
      expect(statements.size).toBe(1);
      expect(read).toHaveLength(changes);
      expect(new Set(read.map(({ id }) => id)).size).toBe(changes);
      const times = read.map(({ at }) => at);
      expect(times).toEqual([...times].sort().reverse());
      expect(new Date(times.at(-1)!).getFullYear()).toBeLessThan(world.now.getFullYear() - 8);
    },
    patience,
  );

  it('tells all that has happened to one measure, and nothing else', async () => {
    const newest = (await history(null, { kinds: ['MEASURE'] })).nodes;
    const { thingId } = newest.find(({ version }) => version === tenYears.edits + 1)!;
    const { nodes } = await history(null, { thingId });
    expect(nodes.map((one) => [one.thingId, one.version])).toEqual(
      Array.from({ length: tenYears.edits + 1 }, (_, index) => [thingId, tenYears.edits + 1 - index]),
    );
  });
});
