import type { Client } from 'pg';
import type { DatabaseUrls } from '@samplan/tooling/dev-env';
import { newId } from '@samplan/shared/kernel';
import { testDatabase } from '@samplan/api/platform/testing';
import { buildWorld, standardCast, type StandardCast, type World } from '@samplan/test/support';
import { begin, idsSeen } from './support/acting';
import { another, blocked } from './support/side-by-side';

let urls: DatabaseUrls;
let world: World;
let cast: StandardCast;
let first: Client;
let second: Client;
let opened: Client[];

beforeAll(async () => {
  urls = await testDatabase();
});
beforeEach(async () => {
  world = await buildWorld(urls.owner);
  cast = await standardCast(world);
  first = await another(urls.owner, world);
  second = await another(urls.owner, world);
  opened = [first, second];
});
afterEach(async () => {
  // In this order, for the second may wait for the first.
  for (const db of opened) await db.end();
  await world.close();
});

const settle = 'set constraints all immediate';

it('ends access although somebody else joins the team in the same moment', async () => {
  const newcomer = await world.person({ kind: 'professional', unit: cast.units.homeCare });
  await first.query('update ground set valid = tstzrange(lower(valid), $2) where id = $1', [
    cast.memberGroundId,
    world.now,
  ]);
  await first.query(settle);
  await second.query(
    `insert into team_membership (id, tenant_id, collaboration_id, person_id, unit_id, role, level, areas, accepted_at, valid)
     values ($1, $2, $3, $4, $5, 'member', 'read', '{health}', $6, tstzrange($6, null))`,
    [newId(), world.tenantId, cast.collaboration.id, newcomer.id, newcomer.unitId, world.now],
  );
  const joining = await blocked(world.db, second, settle);
  await first.query('commit');
  await joining.end;
  await second.query('commit');

  expect(await idsSeen(urls.app, cast.member, 'goal')).toEqual([]);
  expect(await idsSeen(urls.app, newcomer, 'goal')).not.toEqual([]);
  const { rows } = await world.db.query(
    'select viewer_id from circle_access where collaboration_id = $1 group by viewer_id having count(*) > 1',
    [cast.collaboration.id],
  );
  expect(rows).toEqual([]);
});

const publish = `update meeting set state = 'held', started_at = $2, ended_at = $2, minutes_state = 'published',
                        minutes_approved_by = $3, minutes_approved_at = $2, minutes_published_at = $2 where id = $1`;

it('refuses what is written into minutes while they are being published', async () => {
  await first.query(publish, [cast.meeting.id, world.now, cast.coordinator.id]);
  const writing = await blocked(world.db, second, `update agenda_item set facts = 'Sent' where id = $1`, [cast.itemId]);
  await first.query('commit');
  await expect(writing.end).rejects.toThrow('published minutes are never changed');
});

it('publishes minutes with what was being written when they were published', async () => {
  await first.query(`update agenda_item set facts = 'I tide' where id = $1`, [cast.itemId]);
  const publishing = await blocked(world.db, second, publish, [cast.meeting.id, world.now, cast.coordinator.id]);
  await first.query('commit');
  await publishing.end;
  await second.query('commit');
  const { rows } = await world.db.query(
    'select facts, minutes_state from agenda_item i join meeting m on m.id = i.meeting_id where i.id = $1',
    [cast.itemId],
  );
  expect(rows).toEqual([{ facts: 'I tide', minutes_state: 'published' }]);
});

it('lets several write in one meeting at once, and the meeting go on meanwhile', async () => {
  await first.query(`update agenda_item set facts = 'En' where id = $1`, [cast.itemId]);
  await second.query(`update agenda_item set facts = 'To' where id = $1`, [cast.whatMattersItemId]);
  await second.query('update meeting set current_item_id = $2 where id = $1', [cast.meeting.id, cast.itemId]);
  await second.query('commit');
  await first.query('commit');
  const { rows } = await world.db.query('select facts from agenda_item where meeting_id = $1 order by facts', [
    cast.meeting.id,
  ]);
  expect(rows).toEqual([{ facts: 'En' }, { facts: 'To' }]);
});

it('logs one read when a page asks twice at once', async () => {
  const log = `select app.log_reads($1)`;
  const reads = [JSON.stringify([{ collaboration_id: cast.collaboration.id, section: 'plan' }])];
  const one = await begin(urls.app, cast.member, world.now);
  const two = await begin(urls.app, cast.member, world.now);
  opened.push(one, two);
  await one.query(log, reads);
  const waiting = await blocked(world.db, two, log, reads);
  await one.query('commit');
  await waiting.end;
  await two.query('commit');
  const { rows } = await world.db.query('select section from access_log where viewer_id = $1', [cast.member.id]);
  expect(rows).toEqual([{ section: 'plan' }]);
});
