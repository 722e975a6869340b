import { hiddenFrom } from './oracle-guard';
import { foundBy } from './oracle-reading';
import { type ReadFault, readFaults } from './planted-read-faults';
import { Reader } from './reader';
import type { Case } from './store';
import { now, storeCases, type StoredCases } from './stored-cases';

/** A busy machine takes its time. */
const patience = 180_000;

interface Look {
  case: Case;
  viewer: string;
  at: Date;
  expected: string[];
}

/** The circle × what is kept from whom × emergency access: what each finds, against an oracle written from the words. */
describe('what everybody finds, as a table', () => {
  let stored: StoredCases;
  let reader: Reader;
  let looks: Look[];

  beforeAll(async () => {
    stored = await storeCases(120, 0, 20261124);
    reader = await Reader.open(stored);
    const all = stored.cases.flatMap(looksAt);
    // Most faults are of what is kept from somebody: they are found sooner where something is.
    looks = [...all.filter(keepsSomething), ...all.filter((look) => !keepsSomething(look))];
  }, patience);
  afterAll(async () => {
    await reader.close();
    await stored.drop();
  });

  it(
    'is as the oracle says, toward those who are not to know and everybody else',
    async () => {
      expect(await firstDifference()).toBeNull();
      expect(looks.length).toBeGreaterThan(1_000);
      expect(looks.filter(keepsSomething).length).toBeGreaterThan(100);
    },
    patience,
  );

  it.each(readFaults.map((fault) => [fault.name, fault] as const))(
    'would catch what %s',
    async (_, fault) => {
      expect(await planted(fault, () => firstDifference())).not.toBeNull();
    },
    patience,
  );

  it(
    'agrees again when the faults are taken back',
    async () => {
      expect(await firstDifference(looks.slice(0, 400))).toBeNull();
    },
    patience,
  );

  async function firstDifference(among = looks): Promise<object | null> {
    for (const { case: one, viewer, at, expected } of among) {
      const found = await reader.found(one, viewer, at);
      if (found.join() !== expected.join())
        return {
          viewer,
          at: at.toISOString(),
          missing: expected.filter((row) => !found.includes(row)),
          tooMuch: found.filter((row) => !expected.includes(row)),
          facts: one.facts,
        };
    }
    return null;
  }

  /** For real, because reading is done by others than the owner; then put back as it was. */
  async function planted<T>(fault: ReadFault, work: () => Promise<T>): Promise<T> {
    const { plant, undo } = 'fn' in fault ? await inFunction(fault) : await inGuard(fault);
    await stored.db.query(plant);
    try {
      return await work();
    } finally {
      await stored.db.query(undo);
    }
  }

  async function inFunction({ fn, right, wrong }: Extract<ReadFault, { fn: string }>): Promise<Planting> {
    const { rows } = await stored.db.query<{ body: string }>('select pg_get_functiondef($1::regprocedure) as body', [
      fn,
    ]);
    const body = rows[0]!.body;
    expect(body).toContain(right);
    return { plant: body.replace(right, () => wrong), undo: body };
  }

  async function inGuard({ unguarded }: Extract<ReadFault, { unguarded: string }>): Promise<Planting> {
    const { rows } = await stored.db.query<{ condition: string }>(
      `select pg_get_expr(polqual, polrelid) as condition from pg_policy where polname = 'guard' and polrelid = $1::regclass`,
      [unguarded],
    );
    const narrowed = (condition: string): string => `alter policy guard on ${unguarded} using (${condition})`;
    return { plant: narrowed('true'), undo: narrowed(rows[0]!.condition) };
  }
});

const keepsSomething = ({ case: one, viewer, at }: Look): boolean => hiddenFrom(one.facts, viewer, at).size > 0;

interface Planting {
  plant: string;
  undo: string;
}

/** Everybody now; those a guard is toward, and those let in by an emergency, whenever it begins or ends. */
function looksAt(one: Case): Look[] {
  const { owner, citizens, professionals, guards, emergencies } = one.facts;
  const look = (viewer: string, at: Date): Look => ({
    case: one,
    viewer,
    at,
    expected: foundBy(one.facts, viewer, at),
  });
  const edges = [
    ...guards.map(({ towardId, period }) => ({ viewer: towardId, period })),
    ...emergencies.map(({ personId, period }) => ({ viewer: personId, period })),
  ].flatMap(({ viewer, period: { from, until } }) => [from, until!].map((edge) => ({ viewer, edge: edge.getTime() })));
  return [
    ...edges.flatMap(({ viewer, edge }) => [edge - 1, edge].map((at) => look(viewer, new Date(at)))),
    ...[owner, ...citizens, ...professionals].map(({ id }) => look(id, now)),
  ];
}
