import { newId } from '@samplan/shared/kernel';
import { standardCast, type StandardCast, type World } from '@samplan/test/support';
import { acting } from './acting';

/** The standard cast with at least one row in every table, so that seeing none means something. */
export async function fullCast(world: World, appUrl: string): Promise<StandardCast> {
  const cast = await standardCast(world);
  const { collaboration, meeting, member, owner } = cast;
  await meeting.decision({ itemId: cast.itemId, text: 'Vi prøver uten rullator' });
  await collaboration.readUntil(owner, cast.messageId);
  await world.db.query(
    'insert into minutes_read (tenant_id, collaboration_id, meeting_id, person_id, read_at) values ($1, $2, $3, $4, $5)',
    [world.tenantId, collaboration.id, meeting.id, owner.id, world.now],
  );
  await world.db.query('insert into circle_boundary_mark values ($1, $2)', [world.tenantId, world.now]);
  await world.db.query(
    `insert into session (id, token_hash, login_id, created_at, idle_expires_at, absolute_expires_at)
     values ($1::uuid, sha256($1::text::bytea), $2, $3, $3, $3)`,
    [newId(), owner.loginId, world.now],
  );
  await acting(appUrl, member, (db) => db.query('select app.log_reads($1)', [readsOf(cast)]));
  return cast;
}

const readsOf = ({ collaboration }: StandardCast): string =>
  JSON.stringify([{ collaboration_id: collaboration.id, section: 'plan' }]);
