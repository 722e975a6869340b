import { Inject, Injectable } from '@nestjs/common';
import type { SessionId } from '@samplan/shared/kernel';
import type { RequestContext } from '@samplan/api/platform/request';
import * as oidc from 'openid-client';
import type { Device } from '../domain/device';
import { LoginRefused } from '../domain/refusal';
import { returnPath } from '../domain/return-path';
import { IDENTITY_OPTIONS, type IdentityOptions } from '../identity.options';
import { type Identified, readClaims, verifyIdToken } from '../oidc/id-token';
import type { Provider } from '../oidc/provider';
import { workEmailOf } from '../oidc/work-email';
import { Providers } from '../oidc/providers';
import { refusalOfExchange } from '../oidc/refusal-of-exchange';
import { PendingLoginStore, type TakenLogin } from '../persistence/pending-login.store';
import { SessionStore } from '../persistence/session.store';
import { ARRIVALS, type Arrivals } from './arrivals.port';
import { LoginLimiter } from './login-limiter';

/** The browser's return from the provider. */
export interface Return {
  provider: string;
  /** Path and query as they came. */
  url: string;
  binding: string | null;
  address: string;
  device: Device;
}

export type Outcome =
  { token: string; goTo: string; beside: boolean } | { token: null; refusal: LoginRefused; beside: boolean };

/** Makes a session of a login that has come back, if every part of the answer holds. */
@Injectable()
export class FinishLogin {
  constructor(
    private readonly providers: Providers,
    private readonly pending: PendingLoginStore,
    private readonly sessions: SessionStore,
    private readonly limiter: LoginLimiter,
    @Inject(ARRIVALS) private readonly arrivals: Arrivals,
    @Inject(IDENTITY_OPTIONS) private readonly options: IdentityOptions,
  ) {}

  async run(ctx: RequestContext, back: Return): Promise<Outcome> {
    const provider = this.providers.find(back.provider);
    const event = { provider: provider?.key, correlationId: ctx.facts.correlationId };
    let login: TakenLogin | null = null;
    try {
      if (await this.limiter.isBarred(back.address)) throw new LoginRefused('too-many');
      login = await this.takeLogin(provider, back);
      const done = await this.logIn(ctx, provider!, login, back);
      this.options.onSecurityEvent({ event: 'login', ...event });
      return { ...done, beside: login.beside };
    } catch (error) {
      if (!(error instanceof LoginRefused)) throw error;
      if (error.reason !== 'cancelled') await this.limiter.refused(back.address);
      this.options.onSecurityEvent({ event: 'login-refused', reason: error.reason, ...event });
      return { token: null, refusal: error, beside: login?.beside ?? false };
    }
  }

  /** The login that this answer belongs to: begun in this browser, with this provider, not answered before. */
  private async takeLogin(provider: Provider | null, { url, binding }: Return): Promise<TakenLogin> {
    const state = new URL(url, this.options.publicOrigin).searchParams.get('state');
    const login = state && binding ? await this.pending.take({ state, browser: binding }) : null;
    if (!provider || login?.provider !== provider.key) throw new LoginRefused('state');
    if (!login.inTime) throw new LoginRefused('too-late');
    return login;
  }

  private async logIn(
    ctx: RequestContext,
    provider: Provider,
    login: TakenLogin,
    back: Return,
  ): Promise<{ token: string; goTo: string }> {
    const { idToken, identified } = await this.identify(provider, login, back);
    const { issuer } = provider.settings;
    const { subject } = identified;
    if (!(await this.limiter.mayLogIn(issuer, subject))) throw new LoginRefused('too-many');
    const loginId = await this.sessions.prove(issuer, subject);
    const welcome = await this.arrivals.arrive(ctx, {
      loginId,
      provider: { key: provider.key, kind: provider.settings.kind },
      issuer,
      subject,
      nationalId: identified.nationalId,
      workEmail: workEmailOf(provider.settings, identified.email),
      continuation: login.continuation,
    });
    if (login.formerSession) await this.sessions.end(login.formerSession as SessionId);
    const { token, sessionId } = await this.sessions.open(loginId, {
      device: back.device,
      provider: {
        key: provider.key,
        subject: identified.subjectThere,
        session: identified.sessionThere,
        idToken,
        hint: identified.hint,
      },
    });
    const hats = await this.sessions.hats(loginId);
    if (hats.length === 1) await this.sessions.chooseHat(sessionId, hats[0]!.person_id);
    return { token, goTo: returnPath(welcome.goTo ?? login.returnTo) };
  }

  /** Changes the code for a token, and believes of it what the provider has signed for this login. */
  private async identify(
    provider: Provider,
    login: TakenLogin,
    { url }: Return,
  ): Promise<{ idToken: string; identified: Identified }> {
    const here = new URL(url, this.options.publicOrigin);
    const description = await provider.describe().catch(() => {
      throw new LoginRefused('unavailable');
    });
    const answer = await oidc
      .authorizationCodeGrant(
        description.config,
        here,
        {
          pkceCodeVerifier: login.verifier,
          expectedNonce: login.nonce,
          expectedState: here.searchParams.get('state')!,
          idTokenExpected: true,
        },
        undefined,
        { DPoP: description.dpop ?? undefined },
      )
      .catch((error: unknown) => {
        throw refusalOfExchange(error);
      });
    const idToken = answer.id_token!;
    const identified = readClaims(provider, await verifyIdToken(provider, description, idToken));
    const { provedAt } = identified;
    const earliest = login.begunAt.getTime() - provider.clockTolerance * 1000;
    if (login.beside && provedAt && provedAt.getTime() < earliest) throw new LoginRefused('not-fresh');
    return { idToken, identified };
  }
}
