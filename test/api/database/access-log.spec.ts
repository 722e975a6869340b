import type { DatabaseUrls } from '@samplan/tooling/dev-env';
import { newId } from '@samplan/shared/kernel';
import { type MissableEntity, missableEntities } from '@samplan/api/platform/access-log';
import { testDatabase } from '@samplan/api/platform/testing';
import { buildWorld, daysFrom, standardCast, type StandardCast, type World } from '@samplan/test/support';
import { acting, type Viewer } from './support/acting';
import { fullCast } from './support/full-cast';

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

  it('is not logged for the person, and stops the answer to somebody nothing explains', async () => {
    await read(cast.owner, ['plan']);
    await expect(read(cast.stranger, ['plan'])).rejects.toThrow('access_log_check');
    await expect(read(cast.neighbour, ['plan'])).rejects.toThrow();
    expect(await logged('section')).toEqual([]);
  });

  it('is logged as it was read when access ends before the log is written', async () => {
    const { rows } = await world.db.query<{ ground_id: string; through_id: string; areas: string[] }>(
      'select ground_id, through_id, areas from circle_access where viewer_id = $1 and collaboration_id = $2',
      [cast.member.id, cast.collaboration.id],
    );
    await cast.collaboration.endGround(cast.memberGroundId);
    const as = { relation: 'member', ground_kind: 'consent', ...rows[0]! };
    await read(cast.member, ['plan'], minutes(1), as);
    expect(as).toMatchObject({ ground_id: cast.memberGroundId, areas: expect.arrayContaining(['common']) });
    expect(
      await logged('viewer_id, viewer_unit_id, section, relation, ground_kind, ground_id, through_id, areas, why'),
    ).toEqual([
      {
        viewer_id: cast.member.id,
        viewer_unit_id: cast.units.rehabilitation.id,
        section: 'plan',
        ...as,
        why: 'Samarbeide om hverdagen',
      },
    ]);
    await expect(read(cast.member, ['team'], minutes(1), { relation: 'owner', ground_kind: 'self' })).rejects.toThrow(
      /access_log_(relation|ground_kind)_check/,
    );
  });

  it('takes nothing from another collaboration, whatever the caller says it went by', async () => {
    const other = await standardCast(world);
    await cast.collaboration.endGround(cast.memberGroundId);
    const claim = { relation: 'member', ground_kind: 'consent', ground_id: other.memberGroundId };
    await read(cast.member, ['plan'], minutes(1), claim);
    expect(await logged('relation, viewer_unit_id, ground_id, why')).toEqual([
      { relation: 'member', viewer_unit_id: null, ground_id: null, why: null },
    ]);
  });

  it('keeps why, as it was when they read: purpose, law, mandate, emergency and deputy', async () => {
    const { collaboration, coordinator, owner, units } = cast;
    const guardian = await world.person({ kind: 'citizen', name: 'Eli Vik' });
    const deputy = await world.person({ kind: 'professional', unit: units.homeCare, name: 'Ola Sand' });
    const rescuer = await world.person({ kind: 'professional', unit: units.mentalHealth, name: 'Siv Moe' });
    const nav = await world.unit('nav_state', 'NAV');
    const caseworker = await world.person({ kind: 'professional', unit: nav, name: 'Nina Dal' });
    await collaboration.circle.guardian(guardian, { areas: ['economy'] });
    const [membership] = (
      await world.db.query<{ id: string }>("select id from team_membership where role = 'coordinator'")
    ).rows;
    await collaboration.circle.deputy(membership!.id, deputy);
    await collaboration.circle.emergency(rescuer, units.mentalHealth);
    await collaboration.member(caseworker, { areas: ['economy', 'work'] });
    await collaboration.ground({ to: nav, kind: 'legal_basis', areas: ['economy'] });
    for (const viewer of [cast.member, guardian, deputy, rescuer, caseworker]) await read(viewer, ['plan']);
    const rows = await logged('viewer_id, relation, ground_kind, why, deputy_for, areas, viewer_unit_id');
    const by = (viewer: Viewer): unknown =>
      (rows as { viewer_id: string }[]).find((row) => row.viewer_id === viewer.id);
    expect(by(cast.member)).toMatchObject({ ground_kind: 'consent', why: 'Samarbeide om hverdagen' });
    expect(by(guardian)).toMatchObject({ relation: 'guardian', ground_kind: 'mandate', areas: ['common', 'economy'] });
    expect((by(guardian) as { why: string }).why.length).toBeGreaterThan(0);
    expect(by(deputy)).toMatchObject({ relation: 'coordinator', deputy_for: coordinator.id });
    expect(by(rescuer)).toMatchObject({ relation: 'emergency', viewer_unit_id: units.mentalHealth.id });
    expect((by(rescuer) as { why: string }).why.length).toBeGreaterThan(0);
    expect(by(caseworker)).toMatchObject({ ground_kind: 'legal_basis', why: 'Samarbeid om pasient' });
    expect(owner.id).not.toBe(guardian.id);
  });

  it('is seen by guardians and parents as far as their own areas reach', async () => {
    const { collaboration, units } = cast;
    const guardian = await world.person({ kind: 'citizen' });
    await collaboration.circle.guardian(guardian, { areas: ['economy'] });
    const helper = await world.person({ kind: 'professional', unit: units.mentalHealth });
    await collaboration.member(helper, { areas: ['mental_health'] });
    await collaboration.ground({ to: units.mentalHealth });
    await read(helper, ['plan']);
    await read(cast.coordinator, ['plan']);
    const seen = (viewer: Viewer): Promise<string[]> =>
      acting(urls.app, viewer, async (db) =>
        (await db.query<{ viewer_id: string }>('select viewer_id from access_log')).rows.map((row) => row.viewer_id),
      );
    expect(await seen(guardian)).toEqual([cast.coordinator.id]);
    expect((await seen(cast.owner)).sort()).toEqual([helper.id, cast.coordinator.id].sort());
    expect(await seen(cast.relative)).toEqual([]);
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
    const sections: Record<MissableEntity, string> = {
      collaboration: 'overview',
      individual_plan: 'plan',
      goal: 'plan',
      measure: 'plan',
      meeting: 'meetings',
      agenda_item: 'meetings',
      meeting_decision: 'meetings',
      thread: 'messages',
      message: 'messages',
      personal_link: 'overview',
      ground: 'team',
      consent_request: 'team',
      exclusion: 'team',
      next_of_kin: 'team',
      guardian_mandate: 'team',
      parental_responsibility: 'team',
      disclosure_guard: 'overview',
      measure_contributor: 'overview',
      child_talk: 'overview',
      professional_plan: 'overview',
      service_offer: 'overview',
      goal_scale: 'overview',
      evaluation: 'overview',
      rehab_course: 'overview',
      rehab_activity: 'overview',
      need: 'overview',
      crisis_step: 'crisis',
      emergency_access: 'overview',
      team_membership: 'team',
      team_invitation: 'team',
      standing_team_case: 'team',
      hand_over: 'overview',
      access_log: 'overview',
      log_question: 'overview',
      plan_refusal: 'overview',
    };
    const full = await fullCast(world, urls.app);
    const denied = (): Promise<unknown[]> =>
      world.db
        .query(
          `select section, viewer_id, relation, ground_id from access_log
            where outcome = 'denied' and collaboration_id = $1`,
          [full.collaboration.id],
        )
        .then(({ rows }) => rows);
    const expected: unknown[] = [];
    for (const entity of missableEntities) {
      const key = entity === 'collaboration' ? 'id' : 'collaboration_id';
      const { rows } = await world.db.query<{ id: string }>(`select id from ${entity} where ${key} = $1 limit 1`, [
        full.collaboration.id,
      ]);
      expect([entity, rows.length]).toEqual([entity, 1]);
      await miss(full.stranger, entity, rows[0]!.id);
      expected.push({ section: sections[entity], viewer_id: full.stranger.id, relation: null, ground_id: null });
      expect([entity, await denied()]).toEqual([entity, expect.arrayContaining(expected)]);
      expect([entity, (await denied()).length]).toEqual([entity, expected.length]);
    }
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
