import type { ProviderSettings } from '@samplan/api/identity';
import { type CryptoKey, exportJWK, generateKeyPair, type JWK, type JWTPayload, SignJWT } from 'jose';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A provider that answers whatever the test says, also what no honest library would. */
export class HostileProvider {
  /** The identity token the next code is changed for. */
  idToken = '';
  /** Called with the form each time a code is changed; may throw the exchange off. */
  onExchange: (form: URLSearchParams) => { status: number; body: object } | null = () => null;
  readonly exchanges: URLSearchParams[] = [];
  private published: JWK[] = [];
  private readonly keys = new Map<string, CryptoKey>();

  private constructor(private readonly server: Server) {}

  static async start(): Promise<HostileProvider> {
    const server = createServer((request, response) => void provider.answer(request, response));
    const provider = new HostileProvider(server);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    await provider.addKey('good');
    return provider;
  }

  get issuer(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  settings(key: string): ProviderSettings {
    const authentication = { method: 'client_secret_post', secretVariable: 'SAMPLAN_LOGIN_TEST_SECRET' } as const;
    return { key, kind: 'idporten', issuer: this.issuer, clientId: 'samplan', authentication };
  }

  /** A new signing key; kept out of what is published when it is to be one nobody should trust. */
  async addKey(kid: string, { publish = true } = {}): Promise<void> {
    const { publicKey, privateKey } = await generateKeyPair('RS256', { extractable: true });
    this.keys.set(kid, privateKey);
    if (publish) this.published.push({ ...(await exportJWK(publicKey)), kid, use: 'sig', alg: 'RS256' });
  }

  withdrawKey(kid: string): void {
    this.published = this.published.filter((key) => key.kid !== kid);
  }

  sign(
    claims: JWTPayload,
    { kid = 'good', as, typ = 'JWT' }: { kid?: string; as?: string; typ?: string } = {},
  ): Promise<string> {
    const key = this.keys.get(as ?? kid);
    if (!key) throw new Error(`No key ${as ?? kid}`);
    return new SignJWT(claims).setProtectedHeader({ alg: 'RS256', kid, typ }).sign(key);
  }

  /** Signed with the secret that client and provider share, or not at all. */
  async forge(claims: JWTPayload, alg: 'HS256' | 'none', secret = ''): Promise<string> {
    if (alg === 'HS256') {
      return new SignJWT(claims).setProtectedHeader({ alg }).sign(new TextEncoder().encode(secret));
    }
    const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
    return `${part({ alg: 'none' })}.${part(claims)}.`;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const json = (body: object, status = 200): void =>
      void response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    switch (request.url) {
      case '/.well-known/openid-configuration':
        return json({
          issuer: this.issuer,
          authorization_endpoint: `${this.issuer}/authorize`,
          token_endpoint: `${this.issuer}/token`,
          jwks_uri: `${this.issuer}/jwks`,
          response_types_supported: ['code'],
          subject_types_supported: ['public'],
          id_token_signing_alg_values_supported: ['RS256', 'HS256', 'none'],
          code_challenge_methods_supported: ['S256'],
        });
      case '/jwks':
        return json({ keys: this.published });
      case '/token': {
        const chunks: Buffer[] = [];
        for await (const chunk of request) chunks.push(chunk as Buffer);
        const form = new URLSearchParams(Buffer.concat(chunks).toString());
        this.exchanges.push(form);
        const off = this.onExchange(form);
        return off
          ? json(off.body, off.status)
          : json({ access_token: 'opaque', token_type: 'Bearer', expires_in: 60, id_token: this.idToken });
      }
      default:
        return json({}, 404);
    }
  }
}
