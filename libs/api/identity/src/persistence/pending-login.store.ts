import { Inject, Injectable } from '@nestjs/common';
import { DATA_SOURCE } from '@samplan/api/platform/database';
import type { DataSource } from 'typeorm';
import { hashOf, seal, unseal } from '../domain/secrets';

/** As long as it may take to find the code device, but not to come back to a machine somebody else sits at. */
const lifetime = '15 minutes';

/** What only the browser that began may use again. */
export interface PendingLogin {
  nonce: string;
  verifier: string;
  returnTo: string;
  continuation: string | null;
  /** In a window of its own, beside a page that waits for it. */
  beside: boolean;
  /** The session the browser had; it ends when the new one begins. */
  formerSession: string | null;
}

export interface TakenLogin extends PendingLogin {
  provider: string;
  begunAt: Date;
  inTime: boolean;
}

/** Logins on their way. Held by hashes, sealed with the browser's cookie, and taken out when they come back. */
@Injectable()
export class PendingLoginStore {
  constructor(@Inject(DATA_SOURCE) private readonly database: DataSource) {}

  async add(keys: { state: string; browser: string }, provider: string, login: PendingLogin): Promise<void> {
    await this.database.query('select app.begin_login($1, $2, $3, $4, $5)', [
      hashOf(keys.state),
      hashOf(keys.browser),
      provider,
      seal(keys.browser, JSON.stringify(login)),
      lifetime,
    ]);
  }

  /** Null when nobody in this browser is on the way with this state, or somebody has come back with it already. */
  async take(keys: { state: string; browser: string }): Promise<TakenLogin | null> {
    const [row] = await this.database.query<{ provider: string; sealed: Buffer; begun_at: Date; in_time: boolean }[]>(
      'select * from app.take_login($1, $2)',
      [hashOf(keys.state), hashOf(keys.browser)],
    );
    const text = row ? unseal(keys.browser, row.sealed) : null;
    if (!row || !text) return null;
    const login = JSON.parse(text) as PendingLogin;
    return { ...login, provider: row.provider, begunAt: row.begun_at, inTime: row.in_time };
  }
}
