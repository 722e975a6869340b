import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { sessionCookie } from '@samplan/api/identity';
import type { Page } from './pages';
import type { DatabaseUrls } from '@samplan/tooling/dev-env';

/** One person of the seeded municipality with a session of their own. */
export interface Persona {
  personId: string;
  cookie: string;
}

interface Facts {
  professionalId: string;
  professionalLogin: string;
  ownerId: string;
  collaborationId: string;
  coordinatingId: string;
}

/** A professional in about thirty teams, one of their plans, the person it belongs to, and somebody of the coordinating unit. */
export async function personas(
  owner: Client,
  urls: DatabaseUrls,
): Promise<Record<Page['as'], Persona> & { collaborationId: string }> {
  const facts = await pick(owner);
  return {
    collaborationId: facts.collaborationId,
    professional: await session(urls, facts.professionalLogin, facts.professionalId),
    owner: await session(urls, await loginOf(owner, facts.ownerId), facts.ownerId),
    coordinating: await session(urls, await loginOf(owner, facts.coordinatingId), facts.coordinatingId),
  };
}

async function loginOf(owner: Client, personId: string): Promise<string> {
  const id = randomUUID();
  await owner.query("insert into login (id, issuer, subject) values ($1::uuid, 'samplan-scale', $1::uuid::text)", [id]);
  await owner.query('update person set login_id = $1 where id = $2', [id, personId]);
  return id;
}

/** Of the first municipality, which is full whatever the number of plans. */
async function pick(owner: Client): Promise<Facts> {
  await owner.query("select set_config('app.tenant', id::text, false) from app.municipalities() id limit 1");
  const { rows } = await owner.query<Facts>(
    `select p.id as "professionalId", p.login_id as "professionalLogin", c.owner_id as "ownerId", c.id as "collaborationId",
            (select m.person_id from unit_membership m where m.role = 'coordinating') as "coordinatingId"
       from person p join team_membership t on t.person_id = p.id join collaboration c on c.id = t.collaboration_id
      where p.login_id is not null order by c.id limit 1`,
  );
  return rows[0]!;
}

async function session(urls: DatabaseUrls, loginId: string, personId: string): Promise<Persona> {
  const token = randomBytes(32).toString('base64url');
  const hash = createHash('sha256').update(token).digest();
  const id = randomUUID();
  const app = new Client({ connectionString: urls.app });
  await app.connect();
  try {
    await app.query("select app.open_session($1, $2, $3, '1 hour', '12 hours', null, null, null, null, null, null)", [
      id,
      hash,
      loginId,
    ]);
    await app.query('select app.choose_hat($1, $2)', [id, personId]);
  } finally {
    await app.end();
  }
  return { personId, cookie: `${sessionCookie({ secure: false })}=${token}` };
}
