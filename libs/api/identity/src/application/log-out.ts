import { Inject, Injectable } from '@nestjs/common';
import type { RequestContext } from '@samplan/api/platform/request';
import * as oidc from 'openid-client';
import { IDENTITY_OPTIONS, type IdentityOptions } from '../identity.options';
import { Providers } from '../oidc/providers';
import { OwnSessionsStore } from '../persistence/own-sessions.store';
import { SessionStore } from '../persistence/session.store';

/** Ends sessions from here, and tells where to go so that the one at the provider ends as well. */
@Injectable()
export class LogOut {
  constructor(
    private readonly sessions: SessionStore,
    private readonly own: OwnSessionsStore,
    private readonly providers: Providers,
    @Inject(IDENTITY_OPTIONS) private readonly options: IdentityOptions,
  ) {}

  /** The provider's address for logging out, or null when there is nothing to end there. */
  async here(ctx: RequestContext, token: string | null): Promise<string | null> {
    const { session, correlationId } = ctx.facts;
    if (!session) return null;
    await this.sessions.end(session.id);
    this.options.onSecurityEvent({ event: 'logout', provider: session.provider ?? undefined, correlationId });
    return token ? this.atProvider(token) : null;
  }

  async everywhere(ctx: RequestContext, token: string | null): Promise<string | null> {
    const { session, correlationId } = ctx.facts;
    if (!session) return null;
    const sessions = await this.own.end(ctx, session.loginId, null);
    this.options.onSecurityEvent({
      event: 'logout-everywhere',
      provider: session.provider ?? undefined,
      sessions,
      correlationId,
    });
    return token ? this.atProvider(token) : null;
  }

  /** A provider that cannot be reached must not keep anybody logged in here. */
  private async atProvider(token: string): Promise<string | null> {
    const origin = await this.sessions.sealedWith(token);
    const provider = origin && this.providers.find(origin.provider);
    if (!provider) return null;
    const description = await provider.describe().catch(() => null);
    if (!description?.config.serverMetadata().end_session_endpoint) return null;
    return oidc.buildEndSessionUrl(description.config, {
      id_token_hint: origin.idToken,
      post_logout_redirect_uri: provider.afterLogoutUri,
    }).href;
  }
}
