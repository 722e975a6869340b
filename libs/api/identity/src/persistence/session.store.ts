import { Inject, Injectable } from '@nestjs/common';
import type { HatRole, SessionKind } from '@samplan/shared/contracts';
import { type LoginId, newId, type PersonId, type SessionId, type TenantId } from '@samplan/shared/kernel';
import { DATA_SOURCE } from '@samplan/api/platform/database';
import type { DataSource } from 'typeorm';
import type { Device } from '../domain/device';
import { hashOf, newSecret, seal, unseal } from '../domain/secrets';

/** A session ends after an hour without use, and after twelve hours whatever happens. */
const sessionLimits = { idle: '1 hour', absolute: '12 hours' } as const;

export interface RunningSession {
  id: SessionId;
  loginId: LoginId;
  kind: SessionKind;
  tenantId: TenantId | null;
  personId: PersonId | null;
  /** The hat that was on may not be worn any longer; another must be chosen. */
  hatEnded: boolean;
  idleExpiresAt: Date;
  /** Key of the identity provider; null for personas. */
  provider: string | null;
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

/** How a session came to be, for its owner to know it by and for its provider to end it by. */
export interface SessionOrigin {
  device: Device | null;
  provider: { key: string; subject: string; session: string | null; idToken: string; hint: string | null } | null;
}

/** What is kept for the session's own token to read. */
export interface SealedOrigin {
  provider: string;
  idToken: string;
  hint: string | null;
}

const noOrigin: SessionOrigin = { device: null, provider: null };

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

  /** The login of somebody a provider has proved; made the first time. */
  async prove(issuer: string, subject: string): Promise<LoginId> {
    const [row] = await this.database.query<{ login: LoginId }[]>('select app.prove_login($1, $2, $3) as login', [
      newId<LoginId>(),
      issuer,
      subject,
    ]);
    return row!.login;
  }

  /** Opens a session; the returned token is told once, to the cookie. */
  async open(loginId: LoginId, origin: SessionOrigin = noOrigin): Promise<{ token: string; sessionId: SessionId }> {
    const token = newSecret();
    const sessionId = newId<SessionId>();
    const { device, provider } = origin;
    await this.database.query('select app.open_session($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)', [
      sessionId,
      hashOf(token),
      loginId,
      sessionLimits.idle,
      sessionLimits.absolute,
      provider?.key ?? null,
      device?.browser ?? null,
      device?.system ?? null,
      provider?.subject ?? null,
      provider?.session ?? null,
      provider && seal(token, JSON.stringify({ idToken: provider.idToken, hint: provider.hint })),
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
        provider: string | null;
        kind: SessionKind;
        hat_ended: boolean;
      }[]
    >('select * from app.use_session($1, $2)', [hashOf(token), by === 'person' ? sessionLimits.idle : null]);
    return row
      ? {
          id: row.session_id,
          loginId: row.login_id,
          kind: row.kind,
          tenantId: row.tenant_id,
          personId: row.person_id,
          hatEnded: row.hat_ended,
          idleExpiresAt: row.idle_expires_at,
          provider: row.provider,
        }
      : null;
  }

  hats(loginId: LoginId): Promise<HatRow[]> {
    return this.database.query<HatRow[]>('select * from app.hats($1)', [loginId]);
  }

  /** Whether somebody at work must confirm who this login is before it gets a hat. */
  async waits(loginId: LoginId): Promise<boolean> {
    const [row] = await this.database.query<{ waits: boolean }[]>('select app.waits_for_a_word($1) as waits', [
      loginId,
    ]);
    return row?.waits ?? false;
  }

  /** False when the login may not act as that person now. */
  async chooseHat(sessionId: SessionId, personId: PersonId): Promise<boolean> {
    const [row] = await this.database.query<{ chosen: boolean }[]>('select app.choose_hat($1, $2) as chosen', [
      sessionId,
      personId,
    ]);
    return row?.chosen ?? false;
  }

  /**
   * Puts on another hat under a new token; whoever had got hold of the old one has nothing. Null when the login
   * may not act as that person now.
   */
  async changeHat(sessionId: SessionId, personId: PersonId, oldToken: string): Promise<string | null> {
    const token = newSecret();
    const origin = await this.sealedWith(oldToken);
    const sealed = origin && seal(token, JSON.stringify({ idToken: origin.idToken, hint: origin.hint }));
    const [row] = await this.database.query<{ changed: boolean }[]>(
      'select app.choose_hat($1, $2) and app.rotate_session($1, $3, $4) as changed',
      [sessionId, personId, hashOf(token), sealed],
    );
    return row?.changed ? token : null;
  }

  /** What was kept for a token, also when its session is over. */
  async sealedWith(token: string): Promise<SealedOrigin | null> {
    const [row] = await this.database.query<{ provider: string; sealed: Buffer | null }[]>(
      'select * from app.sealed_with($1)',
      [hashOf(token)],
    );
    const text = row?.sealed ? unseal(token, row.sealed) : null;
    return row && text
      ? { ...(JSON.parse(text) as { idToken: string; hint: string | null }), provider: row.provider }
      : null;
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
