import type { TestApi, World } from '@samplan/test/support';
import { newId } from '@samplan/shared/kernel';

interface SecurityLine {
  level: string;
  event: string;
  provider?: string;
  reason?: string;
  sessions?: number;
  correlationId: string;
}

/** The security lines of the program's log. */
export function securityLines(api: TestApi): SecurityLine[] {
  return (api.log as unknown as (SecurityLine & { msg: string })[]).filter(({ msg }) => msg === 'security');
}

/** A login somebody has had before; give it persons with `world.person({ loginId })`. */
export async function loginRow(world: World, issuer: string, subject: string): Promise<string> {
  const id = newId();
  await world.db.query('insert into login (id, issuer, subject) values ($1, $2, $3)', [id, issuer, subject]);
  return id;
}
