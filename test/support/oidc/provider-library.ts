import type { LoginSettings } from '@samplan/api/identity';
import { inWorkspace } from '@samplan/tooling/dev-env';
import { exportJWK, exportPKCS8, generateKeyPair } from 'jose';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

export const testTenant = '11111111-2222-4333-8444-555555555555';

type ProvidersOfSettings = LoginSettings['providers'];

/** Real identity providers in a process of their own: `idporten`, `helseid` and `entra`. */
export class ProviderLibrary {
  private constructor(
    private readonly child: ChildProcess,
    readonly origin: string,
    /** Values for the environment of the program, by the names in the settings. */
    readonly secrets: Record<string, string>,
  ) {}

  static async start(appOrigin: string): Promise<ProviderLibrary> {
    const { publicKey, privateKey } = await generateKeyPair('RS256', { extractable: true });
    const clientKey = { ...(await exportJWK(publicKey)), kid: 'samplan', use: 'sig', alg: 'RS256' };
    const secrets = {
      SAMPLAN_LOGIN_TEST_KEY: await exportPKCS8(privateKey),
      SAMPLAN_LOGIN_TEST_SECRET: crypto.randomUUID(),
    };
    const options = { appOrigin, clientKey, clientSecret: secrets.SAMPLAN_LOGIN_TEST_SECRET, tenant: testTenant };
    const child = spawn(
      process.execPath,
      [inWorkspace('test/support/oidc/provider-program.mjs'), JSON.stringify(options)],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    );
    const [line] = (await once(createInterface(child.stdout!), 'line')) as [string];
    const { port } = JSON.parse(line) as { port: number };
    return new ProviderLibrary(child, `http://127.0.0.1:${port}`, secrets);
  }

  /** Municipalities whose employees `entra` may say who are. */
  municipalities = ['4601'];

  /** As they would stand in the settings file. */
  get providers(): ProvidersOfSettings {
    const withKey = {
      method: 'private_key_jwt',
      keyVariable: 'SAMPLAN_LOGIN_TEST_KEY',
      keyId: 'samplan',
      algorithm: 'RS256',
    } as const;
    const withSecret = { method: 'client_secret_basic', secretVariable: 'SAMPLAN_LOGIN_TEST_SECRET' } as const;
    return [
      {
        key: 'idporten',
        kind: 'idporten',
        issuer: `${this.origin}/idporten`,
        clientId: 'samplan-idporten',
        authentication: withKey,
      },
      {
        key: 'helseid',
        kind: 'helseid',
        issuer: `${this.origin}/helseid`,
        clientId: 'samplan-helseid',
        authentication: withKey,
      },
      {
        key: 'entra',
        kind: 'entra',
        issuer: `${this.origin}/${testTenant}/v2.0`,
        clientId: 'samplan-entra',
        authentication: withSecret,
        employer: { municipalities: [...this.municipalities], emailDomains: ['kommune.example'] },
      },
    ];
  }

  /** Where orders to log out are sent, when that is not the address people use. */
  async appListens(at: string): Promise<void> {
    await fetch(`${this.origin}/listens?${new URLSearchParams({ at })}`, { method: 'POST' });
  }

  /** From now on the providers sign with keys nobody has seen. */
  async rotateKeys(): Promise<void> {
    await fetch(`${this.origin}/rotate`, { method: 'POST' });
  }

  async stop(): Promise<void> {
    const ended = once(this.child, 'exit');
    this.child.kill();
    await ended;
  }
}
