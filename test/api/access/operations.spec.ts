import { GraphQLSchemaHost } from '@nestjs/graphql';
import { newId } from '@samplan/shared/kernel';
import {
  buildWorld,
  standardCast,
  type StandardCast,
  TestApi,
  type World,
  type WorldPerson,
} from '@samplan/test/support';
import { handlers } from '../../../apps/api/src/contract/handlers';
import { outsiders, type Probe, probes } from './probes';

/** Operations that answer anybody, each named in schema/authz/public-operations.md. */
const open = new Set(['Query.session', 'Query.loginProviders', 'Query.demoPersonas']);

/** Operations that do not go by how one stands to a collaboration, each with what they go by. */
const byOtherThanTheCircle = new Set([
  // The login that holds the link.
  'Mutation.usePersonalLink',
  // Being a professional, which is said before any id is looked at.
  'Mutation.planAbsence',
  // Being employed: whoever has a reason may, and it is looked over.
  'Mutation.openEmergencyAccess',
]);

describe('every operation', () => {
  let api: TestApi;
  let operations: string[];

  beforeAll(async () => {
    api = await TestApi.start();
    const { schema } = api.app.get(GraphQLSchemaHost);
    operations = [schema.getQueryType(), schema.getMutationType()].flatMap((type) =>
      type ? Object.keys(type.getFields()).map((field) => `${type.name}.${field}`) : [],
    );
  });
  afterAll(() => api.close());

  it('has a handler that declares its access, and every handler has an operation', () => {
    const all = handlers(api.app);
    const roots = all.filter((handler) => handler.kind === 'query' || handler.kind === 'mutation');
    expect(roots.map((handler) => handler.name).sort()).toEqual([...operations].sort());
    expect(all.filter((handler) => !handler.access).map((handler) => handler.name)).toEqual([]);
    expect(roots.filter((handler) => handler.access?.kind === 'inherits')).toEqual([]);
    expect(all.filter((handler) => handler.kind === 'rest' && handler.access?.kind === 'inherits')).toEqual([]);
  });

  it('has a probe, and every probe an operation', () => {
    expect(Object.keys(probes).sort()).toEqual([...operations].sort());
  });

  describe.each(Object.entries(probes))('%s', (name, probe) => {
    let world: World;
    let cast: StandardCast;

    beforeAll(async () => {
      world = await buildWorld(api.urls.owner);
      cast = await standardCast(world);
      await probe.arrange?.(cast, world);
    });
    afterAll(() => world.close());

    it('works for the entitled and gives others nothing', async () => {
      const variables = probe.variables(cast, world);
      const entitled = await api.as(cast[probe.as]);
      const answer = await entitled.graphql<Record<string, { errors?: unknown[] }>>(probe.document, variables);
      expect(answer.errors).toBeUndefined();
      expect(Object.values(answer.data ?? {})[0]?.errors ?? []).toEqual([]);
      if (probe.id === null && name.startsWith('Query.') && probe.told !== 'own' && !open.has(name))
        expect(nodesOf(answer.data)).not.toHaveLength(0);

      const before = await changes(world);
      for (const key of outsiders) {
        if (key === probe.as || probe.alsoFor?.includes(key)) continue;
        const outsider = await api.as(cast[key]);
        if (probe.id === null) expect(mentions(await outsider.raw(probe.document, variables), cast)).toEqual([]);
        else expect(await outsider.code(probe.document, variables)).toBe(probe.refused ?? 'NOT_FOUND');
      }
      // Whoever is in the circle under one hat is nobody to it under another.
      if (probe.as !== 'stranger' && !probe.alsoFor?.includes('stranger') && !byOtherThanTheCircle.has(name)) {
        for (const person of await otherHats(world, cast)) {
          const other = await api.as(person);
          if (probe.id === null) expect(mentions(await other.raw(probe.document, variables), cast)).toEqual([]);
          else expect(await other.code(probe.document, variables)).toBe(probe.refused ?? 'NOT_FOUND');
        }
      }
      if (!open.has(name)) expect(await api.anonymous().code(probe.document, variables)).toBe('UNAUTHENTICATED');
      expect(await changes(world)).toBe(before);
    });

    if (probe.id) {
      it('answers a foreign and an unknown id with the same bytes and the same statements, a malformed one with none', async () => {
        const headers = { 'x-correlation-id': newId() };
        const stranger = await api.as(cast.stranger);
        const ask = async (id: string | null): Promise<{ bytes: string; statements: number }> => {
          const bytes = await stranger.raw(probe.document, withId(probe, probe.variables(cast, world), id), headers);
          return { bytes, statements: api.statementsOf('Probe') };
        };
        const foreign = await ask(null);
        const unknown = await ask(newId());
        const malformed = await ask('not-an-id');
        const code = probe.refused ?? 'NOT_FOUND';
        expect(JSON.parse(foreign.bytes)).toMatchObject({ errors: [{ extensions: { code } }] });
        expect(unknown).toEqual(foreign);
        expect(foreign.statements).toBeGreaterThan(0);
        expect(malformed.statements).toBe(0);
        if (!probe.refused) expect(malformed.bytes).toBe(foreign.bytes);
      });
    }
  });
});

/** The physiotherapist of the team at home, and the next of kin at work. */
async function otherHats(world: World, { member, relative, units }: StandardCast): Promise<WorldPerson[]> {
  return [
    await world.person({ kind: 'citizen', loginId: member.loginId, name: 'Per Privat' }),
    await world.person({ kind: 'professional', loginId: relative.loginId, unit: units.homeCare, name: 'Liv Yrke' }),
  ];
}

/** What a list shows; what is no list shows itself. */
function nodesOf(data: unknown): unknown[] {
  const [value] = Object.values((data ?? {}) as Record<string, { nodes?: unknown[] } | null>);
  return value?.nodes ?? (Array.isArray(value) ? value : [value]);
}

/** Names and ids of the cast that an answer mentions. */
function mentions(answer: string, cast: StandardCast): string[] {
  const known = [
    cast.collaboration.id,
    cast.owner.id,
    cast.owner.name,
    cast.meeting.id,
    cast.measureId,
    cast.goalId,
    cast.relative.id,
  ];
  return known.filter((word) => answer.includes(word));
}

/** Replaces the id a probe asks by; null leaves the real, foreign one. */
function withId(probe: Probe, variables: Record<string, unknown>, id: string | null): Record<string, unknown> {
  if (id === null || !probe.id) return variables;
  const copy = structuredClone(variables);
  const [last, ...path] = [...probe.id].reverse();
  const holder = path
    .reverse()
    .reduce<Record<string, unknown>>((at, step) => at[step] as Record<string, unknown>, copy);
  holder[last!] = id;
  return copy;
}

async function changes(world: World): Promise<number> {
  const { rows } = await world.db.query<{ count: string }>('select count(*) from change');
  return Number(rows[0]!.count);
}
