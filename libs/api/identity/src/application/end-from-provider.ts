import { Inject, Injectable } from '@nestjs/common';
import { badRequest, Fault, type RequestContext } from '@samplan/api/platform/request';
import { LoginRefused } from '../domain/refusal';
import type { SecurityEvent } from '../domain/security-event';
import { IDENTITY_OPTIONS, type IdentityOptions } from '../identity.options';
import { readLogoutToken } from '../oidc/logout-token';
import { Providers } from '../oidc/providers';
import { OwnSessionsStore } from '../persistence/own-sessions.store';
import { LoginLimiter } from './login-limiter';

/** A provider tells that somebody has logged out there: their sessions here end, and open pages with them. */
@Injectable()
export class EndFromProvider {
  constructor(
    private readonly providers: Providers,
    private readonly own: OwnSessionsStore,
    private readonly limiter: LoginLimiter,
    @Inject(IDENTITY_OPTIONS) private readonly options: IdentityOptions,
  ) {}

  async run(ctx: RequestContext, providerKey: string, token: string, address: string): Promise<void> {
    const { correlationId } = ctx.facts;
    const provider = this.providers.find(providerKey);
    if (!provider) throw badRequest();
    if (await this.limiter.isBarred(address)) throw new Fault('RATE_LIMITED');
    const refuse = async (reason: SecurityEvent['reason']): Promise<never> => {
      await this.limiter.refused(address);
      this.options.onSecurityEvent({ event: 'provider-logout-refused', provider: providerKey, reason, correlationId });
      throw badRequest();
    };
    const description = await provider.describe().catch(() => null);
    if (!description) return refuse('unavailable');
    const read = await readLogoutToken(provider, description, token).catch((error: unknown) => {
      if (error instanceof LoginRefused) return error.reason;
      throw error;
    });
    if (typeof read === 'string') return refuse(read);
    if ('fault' in read) return refuse(read.fault);
    if (!(await this.own.spendLogoutToken(provider.settings.issuer, read.jti, read.until))) return refuse('replayed');
    const sessions = await this.own.endAtProvider(provider.key, read);
    this.options.onSecurityEvent({ event: 'provider-logout', provider: provider.key, sessions, correlationId });
  }
}
