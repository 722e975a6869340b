import { createRemoteJWKSet, type JWTVerifyGetKey } from 'jose';
import * as oidc from 'openid-client';
import type { LevelRule, LoginSettings, ProviderSettings } from '../settings/login-settings';
import { clientAuthentication } from './client-authentication';
import { type Profile, profiles } from './profile';

/** How long what a provider says of itself is believed, in milliseconds. */
const descriptionAge = 3_600_000;
const patienceSeconds = 10;

export interface Description {
  config: oidc.Configuration;
  /** The provider's public keys; an unknown key id makes it look again. */
  keys: JWTVerifyGetKey;
  /** Signs what binds tokens to us; null where the provider does not ask for it. */
  dpop: oidc.DPoPHandle | null;
  readAt: number;
}

/** One identity provider, described by itself when it is first needed. */
export class Provider {
  readonly profile: Profile;
  readonly level: LevelRule | null;
  private description: Promise<Description> | null = null;

  constructor(
    readonly settings: ProviderSettings,
    private readonly common: LoginSettings,
    private readonly publicOrigin: string,
  ) {
    this.profile = profiles[settings.kind];
    this.level = settings.level ?? this.profile.level;
  }

  get key(): string {
    return this.settings.key;
  }

  get clockTolerance(): number {
    return this.common.clockToleranceSeconds;
  }

  get scope(): string {
    return (this.settings.scopes ?? this.profile.scopes).join(' ');
  }

  /** Of this provider alone, so that an answer from one can never be taken for another's. */
  get redirectUri(): string {
    return `${this.publicOrigin}/auth/callback/${this.key}`;
  }

  get afterLogoutUri(): string {
    return `${this.publicOrigin}/logged-out`;
  }

  /** What the provider says of itself; a failure is forgotten, so the next login tries again. */
  async describe(): Promise<Description> {
    const known = await this.description;
    if (known && Date.now() - known.readAt < descriptionAge) return known;
    const asked = this.discover();
    this.description = asked;
    try {
      return await asked;
    } catch (error) {
      this.description = null;
      // A provider that stumbles must not stop those who come while what it said last still holds.
      if (known) return known;
      throw error;
    }
  }

  private async discover(): Promise<Description> {
    const { settings, common } = this;
    const config = await oidc.discovery(
      new URL(settings.issuer),
      settings.clientId,
      { [oidc.clockTolerance]: common.clockToleranceSeconds },
      await clientAuthentication(settings, common.secrets),
      {
        timeout: patienceSeconds,
        execute: common.allowInsecureProviders ? [oidc.allowInsecureRequests] : [],
      },
    );
    const { issuer, jwks_uri: keysAt } = config.serverMetadata();
    if (issuer !== settings.issuer) throw new Error('The provider describes itself as another');
    if (!keysAt || !(common.allowInsecureProviders || keysAt.startsWith('https:'))) throw new Error('No safe keys');
    return {
      config,
      keys: createRemoteJWKSet(new URL(keysAt), {
        timeoutDuration: patienceSeconds * 1000,
        cooldownDuration: common.keyCooldownSeconds * 1000,
      }),
      dpop: this.profile.bindsTokens ? oidc.getDPoPHandle(config, await oidc.randomDPoPKeyPair()) : null,
      readAt: Date.now(),
    };
  }
}
