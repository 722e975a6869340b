import { Inject, Injectable } from '@nestjs/common';
import type { HatRole } from '@samplan/shared/contracts';
import { type LoginId, newId, type PersonId, type SessionId, type TenantId } from '@samplan/shared/kernel';
import { DATA_SOURCE } from '@samplan/api/platform/database';
import { createHash, randomBytes } from 'node:crypto';
import type { DataSource } from 'typeorm';

/** A session ends after an hour without use, and after twelve hours whatever happens. */
const sessionLimits = { idle: '1 hour', absolute: '12 hours' } as const;

export interface RunningSession {
  id: SessionId;
  loginId: LoginId;
  tenantId: TenantId | null;
  personId: PersonId | null;
  idleExpiresAt: Date;
}

export interface HatRow {
  person_id: PersonId;
  tenant_id: TenantId;
  municipality: string;
  given_name: string;
  family_name: string;
  profession: string | null;
  unit_name: string | null;
  owner_of: string | null;
  roles: HatRole[];
}

const hashOf = (token: string): Buffer => createHash('sha256').update(token).digest();

/** Sessions live in PostgreSQL, found by the hash of their token; the token itself is only in the cookie. */
@Injectable()
export class SessionStore {
  constructor(@Inject(DATA_SOURCE) private readonly database: DataSource) {}

  async loginOf(issuer: string, subject: string): Promise<LoginId | null> {
    const [row] = await this.database.query<{ login: LoginId | null }[]>('select app.login_of($1, $2) as login', [
      issuer,
      subject,
    ]);
    return row?.login ?? null;
  }

  /** Opens a session; the returned token is told once, to the cookie. */
  async open(loginId: LoginId): Promise<{ token: string; sessionId: SessionId }> {
    const token = randomBytes(32).toString('base64url');
    const sessionId = newId<SessionId>();
    await this.database.query('select app.open_session($1, $2, $3, $4, $5)', [
      sessionId,
      hashOf(token),
      loginId,
      sessionLimits.idle,
      sessionLimits.absolute,
    ]);
    return { token, sessionId };
  }

  /** The session of a token, if it runs. Only what a person does keeps it alive, not a page that looks again by itself. */
  async use(token: string, by: 'person' | 'page'): Promise<RunningSession | null> {
    const [row] = await this.database.query<
      {
        session_id: SessionId;
        login_id: LoginId;
        tenant_id: TenantId | null;
        person_id: PersonId | null;
        idle_expires_at: Date;
      }[]
    >('select * from app.use_session($1, $2)', [hashOf(token), by === 'person' ? sessionLimits.idle : null]);
    return row
      ? {
          id: row.session_id,
          loginId: row.login_id,
          tenantId: row.tenant_id,
          personId: row.person_id,
          idleExpiresAt: row.idle_expires_at,
        }
      : null;
  }

  hats(loginId: LoginId): Promise<HatRow[]> {
    return this.database.query<HatRow[]>('select * from app.hats($1)', [loginId]);
  }

  /** False when the person is not one of the login's own. */
  async chooseHat(sessionId: SessionId, personId: PersonId): Promise<boolean> {
    const [row] = await this.database.query<{ chosen: boolean }[]>('select app.choose_hat($1, $2) as chosen', [
      sessionId,
      personId,
    ]);
    return row?.chosen ?? false;
  }

  async end(sessionId: SessionId): Promise<void> {
    await this.database.query('select app.end_session($1)', [sessionId]);
  }

  /** Those of the given sessions that still run. */
  async running(sessionIds: readonly string[]): Promise<Set<string>> {
    const rows = await this.database.query<{ id: string }[]>('select * from app.running_sessions($1::uuid[]) as id', [
      sessionIds,
    ]);
    return new Set(rows.map((row) => row.id));
  }
}
