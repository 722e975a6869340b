import { demoIssuer, demoPersonas } from '@samplan/api/identity';
import { birthDateIn, NationalIds } from '@samplan/api/people';
import { collaborationStates, isSynthetic, nationalIdField, planStates } from '@samplan/shared/contracts';
import { testKeys } from '@samplan/test/support';
import { fingerprint, seeded, wear, type Seeded } from './seeded';

const now = new Date('2026-02-03T08:12:45.120Z');
let demo: Seeded;

beforeAll(async () => {
  demo = await seeded(now);
});
afterAll(() => demo.close());

async function inFjellvik<Row extends object>(sql: string, values: unknown[] = []): Promise<Row[]> {
  await wear(demo.owner, demo.fjellvik);
  await demo.owner.query(`select set_config('app.now', $1, false)`, [now.toISOString()]);
  return (await demo.owner.query<Row>(sql, values)).rows;
}

interface Hat {
  person_id: string;
  tenant_id: string;
  municipality: string;
  roles: string[];
  owner_of: string | null;
}

async function hatsOf(subject: string): Promise<Hat[]> {
  const { rows } = await demo.app.query<Hat>('select * from app.hats(app.login_of($1, $2))', [demoIssuer, subject]);
  return rows;
}

async function collaborationsOf(hat: Hat | undefined): Promise<string[]> {
  await wear(demo.app, hat?.tenant_id ?? '', hat?.person_id ?? '');
  const { rows } = await demo.app.query<{ id: string }>('select id from collaboration order by id');
  return rows.map(({ id }) => id);
}

it('is the same each time for the same moment', async () => {
  const again = await seeded(now);
  const [first, second] = [await fingerprint(demo), await fingerprint(again)];
  await again.close();
  expect(second).toEqual(first);
  const [{ count } = { count: 0 }] = await inFjellvik<{ count: number }>('select count(*)::int from change');
  expect(count).toBeGreaterThan(5000);
});

it.each(['2026-03-29T01:30:00Z', '2027-01-01T00:04:00+01:00', '2026-10-24T22:45:00Z'])(
  'holds at any hour, with nothing written in the future (%s)',
  async (moment) => {
    const other = await seeded(new Date(moment));
    for (const tenant of [other.fjellvik, other.havnes]) {
      await wear(other.owner, tenant);
      const { rows } = await other.owner.query<{ what: string }>(
        `select 'change ' || type as what from change where at > $1
         union all select 'message' from message where sent_at > $1
         union all select 'visit' from access_log where at > $1
         union all select 'measure' from measure where created_at > $1
         union all select 'read' from minutes_read where read_at > $1
         union all select 'held' from meeting where state = 'held' and ended_at > $1
         union all select 'member' from team_membership where (lower(valid) > $1 and deputy_for is null) or accepted_at > $1
         union all select 'notice' from notice where created_at > $1`,
        [moment],
      );
      expect(rows).toEqual([]);
    }
    await other.close();
  },
);

describe('personas', () => {
  it.each(demoPersonas.map(({ key, subject }) => [key, subject] as const))(
    '%s has a hat to put on',
    async (key, subject) => {
      const hats = await hatsOf(subject);
      const expected: Record<string, string[][]> = {
        aud: [['user']],
        emil: [['user']],
        kari: [['coordinator', 'professional']],
        per: [['professional'], ['professional']],
        ola: [['professional']],
        liv: [['professional'], ['relative']],
        stine: [['coordinator', 'professional']],
        ingrid: [['coordinator', 'professional']],
        maria: [['relative']],
        nils: [['coordinator', 'professional']],
        berit: [['professional', 'unit_leader']],
        tor: [['professional', 'coordinating_unit']],
        siri: [['professional', 'administrator']],
        gunnar: [['professional', 'log_control']],
      };
      expect(hats.map(({ roles }) => roles)).toEqual(expected[key]);
    },
  );

  it('see what they should of Aud', async () => {
    const [aud] = await hatsOf('demo-aud');
    expect(aud?.owner_of).not.toBeNull();
    const [asNurse, asDaughter] = await hatsOf('demo-liv');
    const [inFjellvik, inHavnes] = await hatsOf('demo-per');
    for (const key of ['kari', 'ola', 'aud']) {
      const [hat] = await hatsOf(`demo-${key}`);
      expect(await collaborationsOf(hat)).toContain(aud?.owner_of);
    }
    expect(await collaborationsOf(inFjellvik)).toContain(aud?.owner_of);
    expect(await collaborationsOf(asDaughter)).toEqual([aud?.owner_of]);
    for (const hat of [asNurse, inHavnes, (await hatsOf('demo-stine'))[0], (await hatsOf('demo-nils'))[0]]) {
      const own = await collaborationsOf(hat);
      expect(own.length).toBeGreaterThan(1);
      expect(own).not.toContain(aud?.owner_of);
    }
    for (const key of ['berit', 'tor', 'siri']) {
      expect(await collaborationsOf((await hatsOf(`demo-${key}`))[0])).toEqual([]);
    }
  });
});

it('lets in everybody with a ground, and nobody without', async () => {
  const entitled = `
    select id as collaboration_id, owner_id as person_id from collaboration
    union select m.collaboration_id, m.person_id from team_membership m join ground g using (collaboration_id)
           where m.accepted_at is not null and m.valid @> $1::timestamptz and g.valid @> $1::timestamptz
             and (g.person_id = m.person_id or g.unit_id = m.unit_id)
             and not exists (select from unit_membership gone where gone.person_id = m.person_id and gone.unit_id = m.unit_id and upper(gone.valid) <= $1::timestamptz)
    union select k.collaboration_id, k.person_id from next_of_kin k join ground g using (collaboration_id, person_id)
           where k.valid @> $1::timestamptz and g.valid @> $1::timestamptz
    union select c.collaboration_id, s.person_id from standing_team_case c join standing_team_member s using (standing_team_id)
           join standing_team t on t.id = c.standing_team_id join ground g using (collaboration_id)
           where c.valid @> $1::timestamptz and s.valid @> $1::timestamptz and g.valid @> $1::timestamptz
             and (g.person_id = s.person_id or g.unit_id = t.unit_id)
    union select collaboration_id, person_id from guardian_mandate where valid @> $1::timestamptz
    union select collaboration_id, person_id from parental_responsibility where valid @> $1::timestamptz`;
  const inside = `select collaboration_id, viewer_id as person_id from circle_access where valid @> $1::timestamptz`;
  const seen = await inFjellvik<{ count: number }>(`select count(*)::int from (${entitled}) e`, [now]);
  expect(seen[0]?.count).toBeGreaterThan(200);
  expect(await inFjellvik(`(${entitled}) except (${inside})`, [now])).toEqual([]);
  expect(await inFjellvik(`(${inside}) except (${entitled})`, [now])).toEqual([]);
  const shutOut = await inFjellvik<{ name: string }>(
    `select distinct given_name || ' ' || family_name as name
       from team_membership m join collaboration c on c.id = m.collaboration_id join person p on p.id = c.owner_id
      where m.valid @> $1::timestamptz and c.state = 'open'
        and not exists (select from circle_access a where a.viewer_id = m.person_id and a.collaboration_id = m.collaboration_id and a.valid @> $1::timestamptz)
      order by name`,
    [now],
  );
  // One whose coordinator has left, an unanswered invitation, a member nobody asked about, one consent that ran out and
  // one taken back.
  expect(shutOut.map(({ name }) => name)).toEqual([
    'Harald Nordby',
    'Ida Marie Løken',
    'Isak Thoresen',
    'Janne Kristoffersen',
    'Tina Sveen',
  ]);
});

it('has people in every state, and the troubles the field tells of', async () => {
  const states = await inFjellvik<{ state: string }>('select distinct state from collaboration');
  expect(states.map(({ state }) => state).sort()).toEqual([...collaborationStates].sort());
  const plans = await inFjellvik<{ state: string }>('select distinct state from individual_plan');
  expect(plans.map(({ state }) => state).sort()).toEqual([...planStates].sort());
  const troubles: Record<string, string> = {
    slipped: `select 1 from meeting where state = 'called' and ends_at < app.now()`,
    cancelled: `select 1 from meeting where state = 'cancelled' group by collaboration_id having count(*) = 2`,
    unsent: `select 1 from meeting where state = 'held' and minutes_state = 'draft'`,
    overdue: `select 1 from measure where status in ('agreed', 'under_way') and deadline < app.now()::date`,
    refused: `select 1 from measure where status = 'stopped' and user_answer = 'no'`,
    alone: `select 1 from collaboration c where state = 'open'
              and (select count(distinct unit_id) from team_membership m where m.collaboration_id = c.id) >= 5
              and not exists (select from meeting m where m.collaboration_id = c.id)`,
    carried: `select 1 from agenda_item where state = 'carried_over'`,
    unreviewed: `select 1 from individual_plan where state = 'active' and review_date < app.now()::date`,
    notOwn: `select 1 from individual_plan p where state = 'active' and not exists (select from goal g where g.plan_id = p.id and g.voice = 'user')`,
    soon: `select 1 from ground where upper(valid) between app.now() and app.now() + interval '7 days'`,
    stepwise: `select 1 from goal g join goal step on step.parent_id = g.id where step.state = 'reached' and g.state = 'open'`,
    reached: `select 1 from goal where state = 'reached' and parent_id is null`,
    helped: `select 1 from measure_contributor having count(person_id) > 20 and count(unit_id) > 0 and count(name) > 20`,
    takenAway: `select 1 from goal where removed_at is not null intersect select 1 from measure where removed_at is not null`,
    elsewhere: `select 1 from professional_plan where revise_on > app.now()::date`,
    refusedWish: `select 1 from service_offer where answer = 'cannot'`,
    unowned: `select 1 from need where state = 'open' and escalated_at is not null`,
    heard: `select 1 from child_talk`,
    waiting: `select 1 from collaboration c where state = 'reported' and opened_on < app.now()::date - 30`,
  };
  for (const [trouble, sql] of Object.entries(troubles)) {
    expect([trouble, (await inFjellvik(sql)).length > 0]).toEqual([trouble, true]);
  }
});

it('has people with numbers, one who lives where few may know, and a child who needs a code', async () => {
  const numbered = await inFjellvik<{ all: boolean }>(
    `select bool_and(n.person_id is not null) as all from person p left join national_id n on n.person_id = p.id
      where p.kind = 'citizen' and p.born_on is not null`,
  );
  expect(numbered).toEqual([{ all: true }]);
  const numbers = new NationalIds(testKeys, true);
  const sealed = await inFjellvik<{ person_id: string; key_id: string; sealed: Buffer; born_on: string }>(
    'select person_id, key_id, sealed, born_on::text from national_id join person on id = person_id',
  );
  for (const row of sealed) {
    const number = numbers.open({ keyId: row.key_id, sealed: row.sealed }, row.person_id);
    expect([nationalIdField.safeParse(number).success, isSynthetic(number), birthDateIn(number)]).toEqual([
      true,
      true,
      row.born_on,
    ]);
  }
  const hidden = await inFjellvik(
    `select p.given_name, count(*) filter (where m.sees_place)::int as knowing
       from person p join collaboration c on c.owner_id = p.id join team_membership m on m.collaboration_id = c.id
      where p.address_protection <> 'none' group by 1`,
  );
  expect(hidden).toEqual([{ given_name: 'Linnea', knowing: 1 }]);
  const child = await inFjellvik(
    `select p.login_id, count(*)::int as parents from person p join collaboration c on c.owner_id = p.id
       join parental_responsibility r on r.collaboration_id = c.id where p.given_name = 'Iben' group by 1`,
  );
  expect(child).toEqual([{ login_id: null, parents: 2 }]);
});

it('tells of Aud what the journey needs', async () => {
  const aud = (await hatsOf('demo-aud'))[0]?.owner_of;
  const plan = await inFjellvik<{ what_matters: string }>(
    'select what_matters from individual_plan where collaboration_id = $1',
    [aud],
  );
  expect(plan).toEqual([{ what_matters: 'Å komme meg ut i hagen igjen' }]);
  const goals = await inFjellvik<{ title: string }>(
    `select title from goal where collaboration_id = $1 and voice = 'user' and parent_id is null and removed_at is null order by rank`,
    [aud],
  );
  expect(goals.map(({ title }) => title)).toEqual([
    'Gå trygt ute',
    'Økonomisk oversikt',
    'Holde kontakten med hagelaget',
  ]);
  const late = await inFjellvik(
    `select m.title, u.kind, app.now()::date - m.deadline as days, d.text is not null as decided
       from measure m join unit u on u.id = m.accountable_unit_id left join meeting_decision d on d.measure_id = m.id
      where m.collaboration_id = $1 and m.status not in ('done', 'stopped') and m.deadline < app.now()::date`,
    [aud],
  );
  expect(late).toEqual([{ title: 'Rekkverk ved trappa', kind: 'housing', days: 9, decided: true }]);
  const meetings = await inFjellvik(
    `select title, state, minutes_state from meeting where collaboration_id = $1 order by starts_at`,
    [aud],
  );
  expect(meetings).toEqual([
    { title: 'Oppstartsmøte', state: 'held', minutes_state: 'published' },
    { title: 'Teammøte', state: 'held', minutes_state: 'published' },
    { title: 'Teammøte', state: 'called', minutes_state: 'draft' },
  ]);
  const looked = await inFjellvik(
    `select distinct viewer_id from access_log where collaboration_id = $1 and outcome = 'read' and at > app.now() - interval '7 days'`,
    [aud],
  );
  expect(looked.length).toBeGreaterThanOrEqual(5);
});
