import { ContentReader } from './content-reader';
import { generateContent } from './generate-content';
import { contentReadBy, hatIsOff, readInEmergency } from './oracle-content';
import { hiddenFrom } from './oracle-guard';
import { type ContentFault, contentFaults, type InCondition, type InRows } from './planted-content-faults';
import { type CaseWithContent, storeContent } from './store-content';
import { now, storeCases, type StoredCases } from './stored-cases';

/** A busy machine takes its time. */
const patience = 180_000;
const seed = 20261125;

interface Look {
  case: CaseWithContent;
  viewer: string;
  at: Date;
  expected: string[];
  expectedInEmergency: string[];
  keepsSomething: boolean;
}

/** The circle × part of life × what is kept from whom: what the program answers, against an oracle written from the words. */
describe('what everybody reads of a plan, as a table', () => {
  let stored: StoredCases;
  let reader: ContentReader;
  let looks: Look[];

  beforeAll(async () => {
    stored = await storeCases(40, 0, seed);
    const cases = stored.cases.map((one, index) => ({ ...one, content: generateContent(one.facts, seed + index) }));
    await storeContent(stored, cases);
    reader = await ContentReader.open(stored, cases);
    looks = cases.flatMap(looksAt);
  }, patience);
  afterAll(async () => {
    await reader.close();
    await stored.drop();
  });

  it(
    'is as the oracle says, for everybody in the circle, outside it and in an emergency',
    async () => {
      expect(await firstDifference()).toBeNull();
    },
    patience,
  );

  it('has enough of everything to tell', () => {
    expect(looks.length).toBeGreaterThan(600);
    expect(looks.filter(({ keepsSomething }) => keepsSomething).length).toBeGreaterThan(100);
    // Neither all shut nor all open: both would be easy to agree on.
    const open = looks.filter(({ expected }) => expected.length > 0).length / looks.length;
    expect(open).toBeGreaterThan(0.2);
    expect(open).toBeLessThan(0.8);
    expect(looks.filter(({ expectedInEmergency }) => expectedInEmergency.length > 0).length).toBeGreaterThan(10);
    const counts = countsOf(looks.flatMap(({ expected }) => expected));
    for (const kind of kinds) expect({ kind, enough: (counts.get(kind) ?? 0) > 20 }).toEqual({ kind, enough: true });
  });

  it.each(contentFaults.map((fault) => [fault.name, fault] as const))(
    'would catch what %s',
    async (_, fault) => {
      expect(await planted(fault, () => firstDifference(whereToldFirst(fault)))).not.toBeNull();
    },
    patience,
  );

  it(
    'opens what an evaluation taught, to write in together, where the evaluation is read and nowhere else',
    async () => {
      expect(await firstDifferenceOfTexts()).toBeNull();
      const texts = writing().flatMap(({ case: one, expected }) => textsOf(one).map((id) => reads(expected, id)));
      expect(texts.filter((read) => read).length).toBeGreaterThan(20);
      expect(texts.filter((read) => !read).length).toBeGreaterThan(20);
    },
    patience,
  );

  it.each(
    contentFaults.filter(({ name }) => / of evaluation$/.test(name)).map((fault) => [fault.name, fault] as const),
  )(
    'would catch a text that %s',
    async (_, fault) => {
      expect(await planted(fault, () => firstDifferenceOfTexts())).not.toBeNull();
    },
    patience,
  );

  it(
    'agrees again when the faults are taken back',
    async () => {
      expect(await firstDifference(whereToldFirst(contentFaults[0]!).slice(0, 100))).toBeNull();
    },
    patience,
  );

  /** What is kept from somebody is found there, all else sooner with everybody else; where all is shut, last. */
  function whereToldFirst(fault: ContentFault): Look[] {
    const told = ({ expected, keepsSomething }: Look): number =>
      expected.length === 0 ? 0 : keepsSomething === 'policy' in fault ? 2 : 1;
    return [...looks].sort((a, b) => told(b) - told(a));
  }

  async function firstDifference(among = looks): Promise<object | null> {
    for (const { case: one, viewer, at, expected, expectedInEmergency } of among) {
      const difference =
        differs(expected, await reader.read(one, viewer, at)) ??
        differs(expectedInEmergency, await reader.readInEmergency(one, viewer, at)) ??
        differs(
          [],
          (await reader.draftsOf(one, viewer, at)).filter((owner) => owner !== viewer),
        );
      if (difference) return { viewer, at: at.toISOString(), ...difference, facts: one.facts, content: one.content };
    }
    return null;
  }

  /** Some of those in a circle: first whom a service is kept from that speaks in an evaluation. */
  function writing(): Look[] {
    const inCircle = looks.filter(({ expected, at }) => expected.length > 0 && at.getTime() === now.getTime());
    const kept = ({ keepsSomething }: Look): boolean => keepsSomething;
    return [...inCircle.filter(kept), ...inCircle.filter((look) => !kept(look)).slice(0, 30)];
  }

  async function firstDifferenceOfTexts(): Promise<object | null> {
    for (const { case: one, viewer, at, expected } of writing()) {
      const ids = textsOf(one);
      const answers = await reader.opening(
        ids.map((id) => ({ kind: 'evaluation', id })),
        viewer,
        at,
      );
      // Whoever reads it and may not write is told so; to all others it is not there.
      const there = ids.filter((_, nth) => answers[nth] === 'ok' || answers[nth] === 'FORBIDDEN');
      const difference = differs(
        ids.filter((id) => reads(expected, id)),
        there,
      );
      if (difference) return { viewer, answers, ...difference };
    }
    return null;
  }

  /** For real, because reading is done by others than the owner; then put back as it was. */
  async function planted<T>(fault: ContentFault, work: () => Promise<T>): Promise<T> {
    const { plant, undo } = 'plant' in fault ? fault : await inCondition(fault);
    for (const statement of plant) await stored.db.query(statement);
    try {
      return await work();
    } finally {
      for (const statement of undo) await stored.db.query(statement);
    }
  }

  async function inCondition({ table, policy, right, wrong }: InCondition): Promise<InRows> {
    const { rows } = await stored.db.query<{ condition: string }>(
      'select pg_get_expr(polqual, polrelid) as condition from pg_policy where polname = $1 and polrelid = $2::regclass',
      [policy, table],
    );
    const { condition } = rows[0]!;
    if (right) expect(condition).toContain(right);
    const altered = (to: string): string[] => [`alter policy ${policy} on ${table} using (${to})`];
    return { plant: altered(right ? condition.replaceAll(right, wrong) : wrong), undo: altered(condition) };
  }
});

const textsOf = ({ content }: CaseWithContent): string[] =>
  content.evaluations.filter(({ removed }) => !removed).map(({ id }) => id);
const reads = (expected: string[], id: string): boolean =>
  expected.some((line) => line.startsWith(`evaluation ${id} `));

const kinds = [
  'goal',
  'removed goal',
  'measure',
  'removed measure',
  'contributor',
  'need',
  'removed need',
  'evaluation',
  'offer',
  'professional plan',
  'course',
  'activity',
  'crisis step',
  'draft',
  'what matters',
];

/** How many of each kind there are among the lines, which begin with what they are of. */
function countsOf(lines: string[]): Map<string, number> {
  const counts = new Map<string, number>();
  const longestFirst = [...kinds].sort((a, b) => b.length - a.length);
  for (const line of lines) {
    const kind = longestFirst.find((one) => line.startsWith(`${one} `))!;
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return counts;
}

function differs(expected: string[], found: string[]): object | null {
  if (found.join() === expected.join()) return null;
  return {
    missing: expected.filter((line) => !found.includes(line)),
    tooMuch: found.filter((line) => !expected.includes(line)),
  };
}

/** Everybody now; those a guard is toward, and those let in by an emergency, whenever it begins or ends. */
function looksAt(one: CaseWithContent): Look[] {
  const { facts, content } = one;
  const { owner, citizens, professionals, guards, emergencies } = facts;
  const look = (viewer: string, at: Date): Look => {
    // A session, and the hat in it, lives by the database's own clock, which stands still.
    const shut = hatIsOff(facts, viewer, now);
    return {
      case: one,
      viewer,
      at,
      expected: shut ? [] : contentReadBy(facts, content, viewer, at),
      expectedInEmergency: shut ? [] : readInEmergency(facts, viewer, at),
      keepsSomething: hiddenFrom(facts, viewer, at).size > 0,
    };
  };
  const edges = [
    ...guards.map(({ towardId, period }) => ({ viewer: towardId, period })),
    ...emergencies.map(({ personId, period }) => ({ viewer: personId, period })),
  ].flatMap(({ viewer, period: { from, until } }) => [from, until!].map((edge) => ({ viewer, edge: edge.getTime() })));
  return [
    ...edges.flatMap(({ viewer, edge }) => [edge - 1, edge].map((at) => look(viewer, new Date(at)))),
    ...[owner, ...citizens, ...professionals].map(({ id }) => look(id, now)),
  ];
}
