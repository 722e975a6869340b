import { type CryptoKey, importJWK, importPKCS8, type JWK } from 'jose';
import { type ClientAuth, ClientSecretBasic, ClientSecretPost, PrivateKeyJwt } from 'openid-client';
import type { ProviderSettings } from '../settings/login-settings';
import { secretVariable } from '../settings/read-login-settings';

/** How we prove to the provider that it is we who ask. */
export async function clientAuthentication(
  provider: ProviderSettings,
  secrets: Readonly<Record<string, string>>,
): Promise<ClientAuth> {
  const name = secretVariable(provider);
  const secret = secrets[name] ?? '';
  const { authentication } = provider;
  switch (authentication.method) {
    case 'client_secret_basic':
      return ClientSecretBasic(secret);
    case 'client_secret_post':
      return ClientSecretPost(secret);
    case 'private_key_jwt': {
      const { algorithm, keyId } = authentication;
      const { key, kid } = await privateKey(secret, algorithm).catch(() => {
        throw new Error(`Wrong or missing settings: ${name}`);
      });
      return PrivateKeyJwt({ key, kid: keyId ?? kid });
    }
  }
}

async function privateKey(text: string, algorithm: string): Promise<{ key: CryptoKey; kid?: string }> {
  if (!text.trimStart().startsWith('{')) return { key: await importPKCS8(text, algorithm) };
  const jwk = JSON.parse(text) as JWK;
  const key = await importJWK(jwk, algorithm);
  if (!('type' in key) || key.type !== 'private') throw new Error('not a private key');
  return { key, kid: jwk.kid };
}
