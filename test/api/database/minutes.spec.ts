import type { DatabaseUrls } from '@samplan/tooling/dev-env';
import { newId } from '@samplan/shared/kernel';
import { testDatabase } from '@samplan/api/platform/testing';
import { buildWorld, standardCast, type StandardCast, type World } from '@samplan/test/support';
import { insert } from '../../support/sql';
import { writableRows } from './support/writable-rows';

let urls: DatabaseUrls;
let world: World;
let cast: StandardCast;
let decisionId: string;
let elsewhereId: string;

beforeAll(async () => {
  urls = await testDatabase();
  world = await buildWorld(urls.owner);
  cast = await standardCast(world);
  const { coordinator, collaboration, meeting } = cast;
  decisionId = await meeting.decision({ itemId: cast.itemId, text: 'Vi prøver' });
  elsewhereId = (await collaboration.meeting({ calledBy: coordinator, participants: [] })).id;
});
afterAll(() => world.close());

const run = (sql: string, ...values: unknown[]): Promise<unknown> => world.db.query(sql, values);

const writes: Record<string, () => Promise<unknown>> = {
  'the meeting changed': () => run(`update meeting set title = 'Nytt' where id = $1`, cast.meeting.id),
  'the approval taken back': () =>
    run(`update meeting set minutes_state = 'draft', minutes_published_at = null where id = $1`, cast.meeting.id),
  'an attendance added': () => insert(world.db, 'meeting_participant', writableRows(cast).meeting_participant),
  'an attendance marked': () =>
    run(`update meeting_participant set attendance = 'absent' where meeting_id = $1`, cast.meeting.id),
  'an attendance removed': () => run('delete from meeting_participant where meeting_id = $1', cast.meeting.id),
  'an item added': () => insert(world.db, 'agenda_item', writableRows(cast).agenda_item),
  'an item’s notes changed': () => run(`update agenda_item set facts = 'Nytt' where id = $1`, cast.itemId),
  'an item moved to another meeting': () =>
    run('update agenda_item set meeting_id = $2 where id = $1', cast.whatMattersItemId, elsewhereId),
  'an item removed': () => run('delete from agenda_item where id = $1', cast.whatMattersItemId),
  'a decision added': () =>
    insert(world.db, 'meeting_decision', { ...writableRows(cast).meeting_decision, id: newId() }),
  'a decision changed': () => run(`update meeting_decision set text = 'Nei' where id = $1`, decisionId),
  'a decision moved to another meeting': () =>
    run('update meeting_decision set meeting_id = $2 where id = $1', decisionId, elsewhereId),
  'a decision removed': () => run('delete from meeting_decision where id = $1', decisionId),
};

/** Does something, and takes it back. */
async function tried(work: () => Promise<unknown>): Promise<void> {
  await world.db.query('begin');
  try {
    await work();
  } finally {
    await world.db.query('rollback');
  }
}

it.each(Object.keys(writes))('takes %s until the minutes are published, and never after', async (what) => {
  await tried(writes[what]!);
  await expect(
    tried(async () => {
      await cast.meeting.publish();
      await writes[what]!();
    }),
  ).rejects.toThrow('published minutes are never changed');
});

it('keeps a published meeting from being deleted', async () => {
  const meeting = await cast.collaboration.meeting({ calledBy: cast.coordinator, participants: [] });
  const remove = (): Promise<unknown> => run('delete from meeting where id = $1', meeting.id);
  await tried(remove);
  await meeting.publish();
  await expect(remove()).rejects.toThrow('published minutes are never changed');
});

it('takes an item moved into a meeting only until its minutes are published', async () => {
  const meeting = await cast.collaboration.meeting({ calledBy: cast.coordinator, participants: [] });
  const move = (): Promise<unknown> =>
    run('update agenda_item set meeting_id = $2 where id = $1', cast.itemId, meeting.id);
  await tried(move);
  await meeting.publish();
  await expect(move()).rejects.toThrow('published minutes are never changed');
});

it('lets published minutes be read, and told as read', async () => {
  const meeting = await cast.collaboration.meeting({ calledBy: cast.coordinator, participants: [] });
  await meeting.publish();
  await insert(world.db, 'minutes_read', { ...writableRows(cast).minutes_read, meeting_id: meeting.id });
});
