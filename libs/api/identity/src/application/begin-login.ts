import { Inject, Injectable } from '@nestjs/common';
import { Fault, notFound, type RequestContext } from '@samplan/api/platform/request';
import * as oidc from 'openid-client';
import { LoginRefused } from '../domain/refusal';
import { returnPath } from '../domain/return-path';
import { newSecret } from '../domain/secrets';
import { IDENTITY_OPTIONS, type IdentityOptions } from '../identity.options';
import type { Provider } from '../oidc/provider';
import { Providers } from '../oidc/providers';
import { PendingLoginStore } from '../persistence/pending-login.store';
import { SessionStore } from '../persistence/session.store';
import { LoginLimiter } from './login-limiter';

export interface LoginWish {
  provider: string;
  returnTo: string | null;
  continuation: string | null;
  /** In a window of its own, by somebody whose session ended while a page stood open. */
  beside: boolean;
}

export interface Browser {
  address: string;
  /** Binds a login on its way to the browser it began in. */
  binding: string;
  sessionToken: string | null;
}

/** Sends somebody to an identity provider, with what is needed to know them again when they come back. */
@Injectable()
export class BeginLogin {
  constructor(
    private readonly providers: Providers,
    private readonly pending: PendingLoginStore,
    private readonly sessions: SessionStore,
    private readonly limiter: LoginLimiter,
    @Inject(IDENTITY_OPTIONS) private readonly options: IdentityOptions,
  ) {}

  /** The address to go to. */
  async run(ctx: RequestContext, wish: LoginWish, browser: Browser): Promise<URL> {
    const provider = this.providers.find(wish.provider);
    if (!provider) throw notFound();
    const { correlationId } = ctx.facts;
    if (!(await this.limiter.mayBegin(browser.address))) {
      this.options.onSecurityEvent({ event: 'too-many-attempts', provider: provider.key, correlationId });
      throw new Fault('RATE_LIMITED');
    }
    const login = {
      nonce: newSecret(),
      verifier: oidc.randomPKCECodeVerifier(),
      returnTo: returnPath(wish.returnTo),
      continuation: wish.continuation,
      beside: wish.beside,
      formerSession: ctx.facts.session?.id ?? null,
    };
    const state = newSecret();
    const hint = wish.beside ? await this.hintOf(provider, browser) : null;
    const parameters = {
      redirect_uri: provider.redirectUri,
      scope: provider.scope,
      state,
      nonce: login.nonce,
      code_challenge: await oidc.calculatePKCECodeChallenge(login.verifier),
      code_challenge_method: 'S256',
      ui_locales: ctx.language,
      ...(provider.level?.requested.length && { acr_values: provider.level.requested.join(' ') }),
      ...(hint && { login_hint: hint }),
      // The machine may have been left alone for an hour: a session at the provider is not enough.
      ...(wish.beside && { prompt: 'login' }),
    };
    const address = await this.address(provider, parameters).catch(() => {
      this.options.onSecurityEvent({
        event: 'login-refused',
        provider: provider.key,
        reason: 'unavailable',
        correlationId,
      });
      throw new LoginRefused('unavailable');
    });
    await this.pending.add({ state, browser: browser.binding }, provider.key, login);
    return address;
  }

  /** Pushed to the provider beforehand where it takes that, so that nothing of it passes through the browser. */
  private async address(provider: Provider, parameters: Record<string, string>): Promise<URL> {
    const { config, dpop } = await provider.describe();
    return config.serverMetadata().pushed_authorization_request_endpoint
      ? oidc.buildAuthorizationUrlWithPAR(config, parameters, { DPoP: dpop ?? undefined })
      : oidc.buildAuthorizationUrl(config, parameters);
  }

  /** Who the provider said it was, so that it need not ask the one who comes back. */
  private async hintOf(provider: Provider, { sessionToken }: Browser): Promise<string | null> {
    const former = sessionToken ? await this.sessions.sealedWith(sessionToken) : null;
    return former?.provider === provider.key ? former.hint : null;
  }
}
