import { Inject, Injectable } from '@nestjs/common';
import type { BrowserName, DeviceSystem } from '@samplan/shared/contracts';
import type { LoginId, SessionId } from '@samplan/shared/kernel';
import { DATA_SOURCE } from '@samplan/api/platform/database';
import type { RequestContext } from '@samplan/api/platform/request';
import type { DataSource } from 'typeorm';
import { hashOf } from '../domain/secrets';

export interface OwnSession {
  id: SessionId;
  begun_at: Date;
  last_used_at: Date;
  browser: BrowserName | null;
  system: DeviceSystem | null;
  provider: string | null;
}

/** Sessions as their owner and their provider know them: to be listed and ended, all open sockets with them. */
@Injectable()
export class OwnSessionsStore {
  constructor(@Inject(DATA_SOURCE) private readonly database: DataSource) {}

  /** Those that run, the last used first. */
  list(loginId: LoginId): Promise<OwnSession[]> {
    return this.database.query<OwnSession[]>('select * from app.sessions_of($1)', [loginId]);
  }

  /** Ends one of the login's own, or all; tells how many ran. */
  end(ctx: RequestContext, loginId: LoginId, only: SessionId | null): Promise<number> {
    return ctx.write(async () => {
      const tx = await ctx.db.tx();
      const [row] = await tx.sql<{ ended: number }>('select app.end_sessions_of($1, $2) as ended', [loginId, only]);
      return row?.ended ?? 0;
    });
  }

  async endAtProvider(provider: string, there: { subject: string | null; session: string | null }): Promise<number> {
    const [row] = await this.database.query<{ ended: number }[]>(
      'select app.end_provider_sessions($1, $2, $3) as ended',
      [provider, there.subject, there.session],
    );
    return row?.ended ?? 0;
  }

  /** False when this logout token has done its work before. */
  async spendLogoutToken(issuer: string, jti: string, until: Date): Promise<boolean> {
    const [row] = await this.database.query<{ fresh: boolean }[]>(
      'select app.spend_logout_token($1, $2, $3) as fresh',
      [issuer, hashOf(jti), until],
    );
    return row?.fresh ?? false;
  }
}
