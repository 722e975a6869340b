import { GraphQLSchemaHost } from '@nestjs/graphql';
import { type Grant, RELATION_FACTS, type RelationFacts } from '@samplan/api/platform/authz';
import { lifeAreas } from '@samplan/shared/contracts';
import type { CollaborationId } from '@samplan/shared/kernel';
import fc from 'fast-check';
import { buildWorld, type StandardCast, TestApi, type World } from '@samplan/test/support';
import { type FullCast, fullCast } from '../database/support/full-cast';
import { anyRequest, type FuzzRequest, type Material } from './fuzz/requests';
import { type FuzzResult, sendAll } from './fuzz/run';
import { idsIn, markedTarget, type Target } from './fuzz/target';

/** The same numbers give the same requests, up to the ids, which are new in every run. */
const seed = Number(process.env['FUZZ_SEED'] ?? 20_260_203);
const tries = Number(process.env['FUZZ_TRIES'] ?? 10_000);

describe('random requests from outside', () => {
  let api: TestApi;
  let world: World;
  let cast: FullCast;
  let target: Target;
  let people: Record<string, StandardCast['stranger'] | null>;
  let own: string[];

  beforeAll(async () => {
    api = await TestApi.start();
  });
  afterAll(() => api.close());
  beforeEach(async () => {
    world = await buildWorld(api.urls.owner);
    cast = await fullCast(world, api.urls.app);
    target = await markedTarget(world, cast);
    const other = await elsewhere(world, cast);
    people = {
      nobody: null,
      // Nobody has asked this one for anything, unlike the stranger of the cast.
      stranger: await world.person({ kind: 'professional', unit: await world.unit('home_care'), name: 'Tone Rud' }),
      neighbour: cast.neighbour,
      unitLeader: cast.unitLeader,
      administrator: cast.administrator,
      ...other.people,
    };
    own = (await idsIn(world, other.collaborationId)).filter((id) => !target.secretIds.includes(id));
  });
  afterEach(() => world.close());

  const material = (roles = Object.keys(people)): Material => ({
    foreign: target.ids,
    foreignIn: target.idsIn,
    own,
    roles,
  });
  const requests = (count: number, roles?: string[]): FuzzRequest[] => {
    const { schema } = api.app.get(GraphQLSchemaHost);
    return fc.sample(anyRequest(schema, material(roles)), { seed, numRuns: count });
  };

  const reads = async (): Promise<number | null> => {
    const { rowCount } = await world.db.query(
      "select from access_log where outcome = 'read' and collaboration_id = $1",
      [cast.collaboration.id],
    );
    return rowCount;
  };

  it('has marked the texts that make up a collaboration', () => {
    expect(target.marked).toEqual(
      expect.arrayContaining([
        'agenda_item.title',
        'goal.title',
        'individual_plan.what_matters',
        'measure.title',
        'meeting.title',
        'meeting_decision.text',
        'message.body',
        'next_of_kin.relationship',
        'person.family_name',
        'person.given_name',
        'team_membership.helps_with',
      ]),
    );
  });

  it(
    'learn nothing, break nothing and write nothing',
    async () => {
      const before = await target.fingerprint();
      const pointersBefore = await target.pointersFromOutside();
      const readsBefore = await reads();
      const result = await sendAll(api, people, requests(tries), target);
      expect(result.faults.slice(0, 5)).toEqual([]);
      expect(await target.fingerprint()).toBe(before);
      expect(await target.pointersFromOutside()).toEqual(pointersBefore);
      expect(await reads()).toBe(readsBefore);
      showsThatItTried(result, tries);
    },
    15 * 60_000,
  );

  /** A run in which the documents are refused, or most operations never asked, would prove nothing. */
  function showsThatItTried({ outcomes, reached }: FuzzResult, count: number): void {
    const { schema } = api.app.get(GraphQLSchemaHost);
    const all = [schema.getQueryType(), schema.getMutationType()].flatMap((type) => Object.keys(type!.getFields()));
    expect(all.filter((operation) => !reached.has(operation))).toEqual([]);
    expect((outcomes['NOT_FOUND'] ?? 0) / count).toBeGreaterThan(0.2);
    expect((outcomes['BAD_REQUEST'] ?? 0) / count).toBeLessThan(0.4);
  }

  describe('find the hole', () => {
    /** Through a hole one sees by reading. */
    const holes = async (roles?: string[]): Promise<string[]> => {
      const reading = requests(4000, roles).filter(({ query }) => query.startsWith('query'));
      return (await sendAll(api, people, reading, target)).faults;
    };

    it('when a stranger has slipped into the circle', async () => {
      await world.db.query(
        `insert into circle_access
         select a.tenant_id, $2, a.collaboration_id, 'member', 'read', a.areas, 'consent', a.ground_id, a.sees_from, a.valid
           from circle_access a where a.collaboration_id = $1 and a.relation = 'coordinator'`,
        [cast.collaboration.id, people['stranger']!.id],
      );
      const found = await holes(['nobody', 'stranger']);
      expect(found.length).toBeGreaterThan(0);
      expect(found.every((fault) => fault.includes(' stranger '))).toBe(true);
    });

    it('when code and database have both forgotten whose it is', async () => {
      const everything: Grant = {
        collaborationId: cast.collaboration.id as CollaborationId,
        relation: 'member',
        level: 'read',
        areas: lifeAreas,
        groundKind: 'consent',
        groundId: null,
        throughId: null,
        seesFrom: null,
      };
      const facts = api.app.get<RelationFacts>(RELATION_FACTS);
      const forgetful = jest.spyOn(facts, 'grantsOfViewer').mockResolvedValue([everything]);
      const { rows } = await world.db.query<{ table: string }>(
        `select polrelid::regclass::text as table from pg_policy where polname = 'circle'`,
      );
      for (const { table } of rows) await world.db.query(`create policy hole on ${table} to samplan_app using (true)`);
      try {
        expect((await holes()).length).toBeGreaterThan(0);
      } finally {
        for (const { table } of rows) await world.db.query(`drop policy hole on ${table}`);
        forgetful.mockRestore();
      }
    });
  });
});

/** People who may do much, but in another collaboration of the same municipality. */
async function elsewhere(
  world: World,
  { units }: StandardCast,
): Promise<{ people: Record<string, StandardCast['stranger']>; collaborationId: string }> {
  const owner = await world.person({ kind: 'citizen', name: 'Jon Dal' });
  const relative = await world.person({ kind: 'citizen', name: 'Eva Dal' });
  const coordinator = await world.person({ kind: 'professional', unit: units.mentalHealth, name: 'Ida Sand' });
  const collaboration = await world.collaboration({ owner });
  await collaboration.member(coordinator, { role: 'coordinator' });
  await collaboration.relative(relative);
  await collaboration.ground({ to: units.mentalHealth });
  await collaboration.ground({ to: relative });
  const plan = await collaboration.plan();
  const goalId = await plan.goal();
  await plan.measure({ goalId, accountable: coordinator });
  const meeting = await collaboration.meeting({ calledBy: coordinator, participants: [owner, coordinator] });
  await meeting.item();
  await collaboration.message(coordinator, 'Hei Jon');
  return {
    people: { otherOwner: owner, otherRelative: relative, otherCoordinator: coordinator },
    collaborationId: collaboration.id,
  };
}
