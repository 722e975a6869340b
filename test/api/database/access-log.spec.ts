import type { DatabaseUrls } from '@samplan/tooling/dev-env';
import { newId } from '@samplan/shared/kernel';
import { testDatabase } from '@samplan/api/platform/testing';
import { buildWorld, daysFrom, standardCast, type StandardCast, type World } from '@samplan/test/support';
import { acting, type Viewer } from './support/acting';

let urls: DatabaseUrls;
let world: World;
let cast: StandardCast;

beforeAll(async () => {
  urls = await testDatabase();
});
beforeEach(async () => {
  world = await buildWorld(urls.owner);
  cast = await standardCast(world);
});
afterEach(() => world.close());

const minutes = (count: number): Date => new Date(world.now.getTime() + count * 60_000);

const read = (viewer: Viewer, sections: string[], at: Date = world.now, claim: object = {}): Promise<unknown> =>
  acting(
    urls.app,
    viewer,
    (db) =>
      db.query('select app.log_reads($1)', [
        JSON.stringify(sections.map((section) => ({ ...claim, collaboration_id: cast.collaboration.id, section }))),
      ]),
    at,
  );

async function logged(columns: string): Promise<unknown[]> {
  const { rows } = await world.db.query(
    `select ${columns} from access_log where collaboration_id = $1 order by at, section`,
    [cast.collaboration.id],
  );
  return rows;
}

describe('a read', () => {
  it('is logged once in 15 minutes for each part', async () => {
    await read(cast.member, ['plan', 'plan']);
    await read(cast.member, ['plan', 'team'], minutes(14));
    await read(cast.coordinator, ['plan'], minutes(14));
    await read(cast.member, ['plan'], minutes(15));
    expect(await logged('viewer_id, section, at')).toEqual([
      { viewer_id: cast.member.id, section: 'plan', at: world.now },
      { viewer_id: cast.coordinator.id, section: 'plan', at: minutes(14) },
      { viewer_id: cast.member.id, section: 'team', at: minutes(14) },
      { viewer_id: cast.member.id, section: 'plan', at: minutes(15) },
    ]);
  });

  it('is logged with the relation, ground and service that the circle knows, whatever the caller says', async () => {
    const claim = {
      relation: 'owner',
      ground_kind: 'legal_basis',
      ground_id: cast.coordinatorGroundId,
      viewer_id: newId(),
    };
    await read(cast.member, ['plan'], world.now, claim);
    expect(
      await logged('tenant_id, viewer_id, viewer_tenant_id, viewer_unit_id, outcome, relation, ground_kind, ground_id'),
    ).toEqual([
      {
        tenant_id: world.tenantId,
        viewer_id: cast.member.id,
        viewer_tenant_id: world.tenantId,
        viewer_unit_id: cast.units.rehabilitation.id,
        outcome: 'read',
        relation: 'member',
        ground_kind: 'consent',
        ground_id: cast.memberGroundId,
      },
    ]);
  });

  it('is logged under the widest relation in force, not under one that has ended', async () => {
    const { collaboration, coordinator, member } = cast;
    const handOver = daysFrom(world.now, -10);
    await world.db.query('update team_membership set valid = tstzrange(lower(valid), $2) where person_id = $1', [
      coordinator.id,
      handOver,
    ]);
    await collaboration.member(coordinator, { level: 'read', from: handOver });
    await collaboration.member(member, { role: 'coordinator', from: handOver });
    await read(coordinator, ['plan']);
    await read(member, ['team']);
    expect(await logged('section, relation')).toEqual([
      { section: 'plan', relation: 'member' },
      { section: 'team', relation: 'coordinator' },
    ]);
  });

  it('is not logged for the person, nor for somebody who is not in the circle', async () => {
    await read(cast.owner, ['plan']);
    await read(cast.stranger, ['plan']);
    await read(cast.neighbour, ['plan']);
    expect(await logged('section')).toEqual([]);
  });

  it('is seen by the person alone', async () => {
    await read(cast.member, ['plan']);
    const seen = (viewer: Viewer): Promise<number | null> =>
      acting(urls.app, viewer, async (db) => (await db.query('select from access_log')).rowCount);
    expect(await seen(cast.owner)).toBe(1);
    expect(await seen(cast.member)).toBe(0);
    expect(await seen(cast.coordinator)).toBe(0);
    expect(await seen(cast.relative)).toBe(0);
  });
});

describe('a miss', () => {
  const miss = async (viewer: Viewer, entity: string, id: string): Promise<unknown[]> =>
    acting(urls.app, viewer, async (db) => (await db.query('select app.log_miss($1, $2)', [entity, id])).rows);

  it('is logged for each kind of thing there is, in the part it belongs to', async () => {
    const decision = await cast.meeting.decision({ itemId: cast.itemId, text: 'Ja' });
    const things: [string, string, string][] = [
      ['agenda_item', cast.itemId, 'meetings'],
      ['collaboration', cast.collaboration.id, 'overview'],
      ['goal', cast.goalId, 'plan'],
      ['individual_plan', cast.plan.id, 'plan'],
      ['measure', cast.measureId, 'plan'],
      ['meeting', cast.meeting.id, 'meetings'],
      ['meeting_decision', decision, 'meetings'],
      ['message', cast.messageId, 'messages'],
      ['thread', cast.collaboration.threadId, 'messages'],
    ];
    for (const [entity, id] of things) await miss(cast.stranger, entity, id);
    expect(await logged('viewer_id, outcome, section, relation, ground_id')).toEqual(
      things.map(([, , section]) => ({
        viewer_id: cast.stranger.id,
        outcome: 'denied',
        section,
        relation: null,
        ground_id: null,
      })),
    );
  });

  it('tells nothing: what is there, what is not and what is something else answer alike', async () => {
    const answers = [
      await miss(cast.stranger, 'goal', cast.goalId),
      await miss(cast.stranger, 'goal', newId()),
      await miss(cast.stranger, 'measure', cast.goalId),
      await miss(cast.stranger, 'secret', cast.goalId),
    ];
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(await logged('section')).toEqual([{ section: 'plan' }]);
  });

  it('from another municipality is logged where the thing is', async () => {
    await miss(cast.neighbour, 'goal', cast.goalId);
    expect(await logged('tenant_id, viewer_id, viewer_tenant_id')).toEqual([
      { tenant_id: world.tenantId, viewer_id: cast.neighbour.id, viewer_tenant_id: cast.neighbour.tenantId },
    ]);
  });

  it('is hidden from everybody in the program, the person too', async () => {
    await miss(cast.stranger, 'goal', cast.goalId);
    for (const viewer of [cast.owner, cast.coordinator, cast.stranger]) {
      expect(await acting(urls.app, viewer, async (db) => (await db.query('select from access_log')).rowCount)).toBe(0);
    }
  });

  it('by nobody is not logged', async () => {
    await acting(urls.app, null, (db) => db.query('select app.log_miss($1, $2)', ['goal', cast.goalId]));
    expect(await logged('section')).toEqual([]);
  });
});
