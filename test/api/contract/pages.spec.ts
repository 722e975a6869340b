import { dateInOslo, newId } from '@samplan/shared/kernel';
import {
  buildWorld,
  insert,
  logQuestion,
  standardCast,
  type StandardCast,
  TestApi,
  type TestClient,
  visit,
  type World,
  type WorldPerson,
} from '@samplan/test/support';

const rows = [0, 1, 2];

interface Listed {
  /** The list itself, of one line a page; `nodes` have an id. */
  asked: string;
  reader: () => WorldPerson;
  /** Writes a row that came at this instant, and gives what tells it from the others. */
  write: (at: string, nth: number) => Promise<string>;
}

describe('a list of what came within one millisecond', () => {
  let api: TestApi;
  let world: World;
  let cast: StandardCast;
  let control: WorldPerson;

  beforeAll(async () => {
    api = await TestApi.start();
  });
  afterAll(() => api.close());
  beforeEach(async () => {
    world = await buildWorld(api.urls.owner);
    cast = await standardCast(world);
    control = await world.person({ kind: 'professional', unit: cast.units.administration, role: 'log_control' });
  });
  afterEach(() => world.close());

  const owner = (): WorldPerson => cast.owner;
  const set = (sql: string, ...values: unknown[]): Promise<unknown> => world.db.query(sql, values);
  const looked = (at: string): Promise<string> => visit(cast.collaboration, cast.member, { at: at as never });
  const opened = async (openedAt: string): Promise<string> => {
    const id = newId();
    await insert(world.db, 'emergency_access', {
      id,
      ...cast.collaboration.keys,
      person_id: cast.stranger.id,
      unit_id: cast.units.mentalHealth.id,
      reason: 'Falt om på gata',
      legal_ground: 'Loven',
      opened_at: openedAt,
      valid: `[${openedAt},${world.now.toISOString()})`,
    });
    return id;
  };
  const met = async (at: string): Promise<string> => {
    const { id } = await cast.collaboration.meeting({ calledBy: cast.coordinator, participants: [cast.owner] });
    await set(
      "update meeting set starts_at = $2::timestamptz + interval '90 days', ends_at = $2::timestamptz + interval '91 days' where id = $1",
      id,
      at,
    );
    return id;
  };

  const lists: Record<string, Listed> = {
    notices: {
      asked: 'myNotices(first: 1, after: $after) { nodes { id } pageInfo { endCursor } }',
      reader: owner,
      write: async (at) => {
        const id = newId();
        const about = {
          tenant_id: world.tenantId,
          collaboration_id: cast.collaboration.id,
          recipient_id: cast.owner.id,
        };
        await insert(world.db, 'notice', { id, ...about, kind: 'circle_changed', created_at: at });
        return id;
      },
    },
    'visits in the log of the person': {
      asked: 'accessLog(collaborationId: $id, first: 1, after: $after) { nodes { id } pageInfo { endCursor } }',
      reader: owner,
      write: looked,
    },
    'visits in log control': {
      asked:
        'logControlVisits(filter: { from: $day, to: $day }, first: 1, after: $after) { nodes { id } pageInfo { endCursor } }',
      reader: () => control,
      write: looked,
    },
    'uses of log control': {
      asked: 'logControlUses(first: 1, after: $after) { nodes { id } pageInfo { endCursor } }',
      reader: () => control,
      write: async (at) => {
        const id = newId();
        const use = { person_id: control.id, what: 'visits', asked: '{}' };
        await insert(world.db, 'log_control_use', { id, tenant_id: world.tenantId, at, ...use });
        return id;
      },
    },
    'questions to answer': {
      asked: 'logQuestionsToAnswer(first: 1, after: $after) { nodes { id } pageInfo { endCursor } }',
      reader: () => cast.coordinator,
      write: async (at) => {
        const entryId = await visit(cast.collaboration, cast.member);
        const id = await logQuestion(cast.collaboration, { entryId, viewer: cast.member, askedBy: cast.owner });
        await set('update log_question set asked_at = $2 where id = $1', id, at);
        return id;
      },
    },
    'meetings to come': {
      asked: 'myMeetings(first: 1, after: $after) { nodes { id } pageInfo { endCursor } }',
      reader: owner,
      write: met,
    },
    'meetings of a collaboration': {
      asked: 'collaboration(id: $id) { meetings(first: 1, after: $after) { nodes { id } pageInfo { endCursor } } }',
      reader: owner,
      write: met,
    },
    'emergency openings told to the person': {
      asked: 'emergencyOpenings(collaborationId: $id, first: 1, after: $after) { nodes { id } pageInfo { endCursor } }',
      reader: owner,
      write: opened,
    },
    'emergency openings to look over': {
      asked: 'emergencyReviews(first: 1, after: $after) { nodes { id } pageInfo { endCursor } }',
      reader: () => control,
      write: opened,
    },
    'changes of consent': {
      asked: 'consentHistory(collaborationId: $id, first: 1, after: $after) { nodes { id } pageInfo { endCursor } }',
      reader: owner,
      write: async (at, nth) => {
        const helper = await world.person({
          kind: 'professional',
          unit: cast.units.mentalHealth,
          name: `Hjelper ${nth}`,
        });
        const id = await cast.collaboration.circle.exclude(helper);
        await set('update exclusion set created_at = $2 where id = $1', id, at);
        return id;
      },
    },
    messages: {
      asked: 'collaboration(id: $id) { thread { messages(last: 1, before: $after) { nodes { id } startCursor } } }',
      reader: owner,
      write: async (at) => {
        const id = newId();
        await insert(world.db, 'message', {
          id,
          ...cast.collaboration.keys,
          thread_id: cast.collaboration.threadId,
          life_area: 'common',
          author_id: cast.coordinator.id,
          body: 'Hei',
          sent_at: at,
          idempotency_key: newId(),
        });
        return id;
      },
    },
  };

  it.each(Object.entries(lists))('%s: is turned without one line twice or left out', async (_name, list) => {
    const client: TestClient = await api.as(list.reader());
    const at = new Date(world.now.getTime() - 60_000).toISOString();
    const written = new Set<string>();
    // The last of them first, so that no id stands where its instant does.
    for (const nth of rows) written.add(await list.write(at.replace('Z', `${900 - nth * 100}Z`), nth));
    const known = { id: 'ID!', day: 'Date!', after: 'String' };
    const used = Object.entries(known).filter(([name]) => list.asked.includes(`$${name}`));
    const asks = `query (${used.map(([name, type]) => `$${name}: ${type}`).join(', ')})`;
    const seen: string[] = [];
    let after: string | null = null;
    for (let turned = 0; turned < 40 && (turned === 0 || after !== null); turned += 1) {
      const all: Record<string, unknown> = { id: cast.collaboration.id, day: dateInOslo(new Date(at)), after };
      const values = Object.fromEntries(used.map(([name]) => [name, all[name]]));
      const page: Page = pageIn(await client.data(`${asks} { ${list.asked} }`, values))!;
      seen.push(...page.nodes.map(({ id }) => id));
      after = page.nodes.length === 0 ? null : (page.pageInfo?.endCursor ?? page.startCursor ?? null);
    }
    expect(seen.filter((id) => written.has(id)).sort()).toEqual([...written].sort());
  });
});

interface Page {
  nodes: { id: string }[];
  pageInfo?: { endCursor: string | null };
  startCursor?: string | null;
}

function pageIn(answer: unknown): Page | null {
  if (typeof answer !== 'object' || answer === null) return null;
  if ('nodes' in answer) return answer as Page;
  for (const part of Object.values(answer)) {
    const page = pageIn(part);
    if (page) return page;
  }
  return null;
}
