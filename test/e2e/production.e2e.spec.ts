import { databaseBeside, freePort, inWorkspace, programDatabases } from '@samplan/tooling/dev-env';
import { execFile, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

type Environment = Record<string, string>;
const program = (name: string): string => inWorkspace(`dist/api/apps/api/src/${name}.js`);
const key = (): string => `k1:${randomBytes(32).toString('base64')}`;

describe('the program in production', () => {
  let fit: Environment;
  let dataDir: string;

  beforeAll(async () => {
    dataDir = process.env['SAMPLAN_TEST_DATA']!;
    const empty = await databaseBeside(dataDir, 'production');
    await promisify(execFile)(process.execPath, [program('migrate')], {
      cwd: inWorkspace(''),
      env: { PATH: process.env['PATH'], DATABASE_URL: empty.owner },
    });
    const settings = join(dataDir, 'production-login.json');
    const authentication = { method: 'client_secret_post', secretVariable: 'SAMPLAN_LOGIN_SECRET' };
    const provider = {
      key: 'idporten',
      kind: 'idporten',
      issuer: 'https://idporten.invalid',
      clientId: 'samplan',
      authentication,
    };
    writeFileSync(settings, JSON.stringify({ providers: [provider] }));
    writeFileSync(
      join(dataDir, 'plain-login.json'),
      JSON.stringify({ providers: [{ ...provider, issuer: 'http://127.0.0.1:1' }] }),
    );
    writeFileSync(
      join(dataDir, 'anybodys-login.json'),
      JSON.stringify({ providers: [{ ...provider, kind: 'entra' }] }),
    );
    writeFileSync(join(dataDir, 'no-login.json'), JSON.stringify({ providers: [] }));
    fit = {
      PATH: process.env['PATH']!,
      SAMPLAN_MODE: 'production',
      APP_DATABASE_URL: empty.app,
      PORT: String(await freePort()),
      SAMPLAN_PUBLIC_ORIGIN: 'https://samplan.kommune.no',
      SAMPLAN_TRUSTED_PROXY: '127.0.0.1,10.0.0.0/24',
      SAMPLAN_LOGIN_SETTINGS: settings,
      SAMPLAN_LOGIN_SECRET: randomBytes(32).toString('base64url'),
      SAMPLAN_NATIONAL_ID_KEYS: key(),
      SAMPLAN_NATIONAL_ID_HASH_KEY: key(),
    };
  });

  /** Starts it; answers with what it said when it ended by itself, or null when it listens. */
  async function start(environment: Environment, name = 'main'): Promise<string | null> {
    const child = spawn(process.execPath, [program(name)], { env: environment, stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
    const listens = new Promise<'listens'>((resolve) =>
      child.stdout.on('data', (chunk: Buffer) => {
        if (chunk.toString().includes('listening')) resolve('listens');
      }),
    );
    const ended = once(child, 'close');
    const outcome = await Promise.race([listens, ended]);
    if (outcome !== 'listens') return said;
    child.kill('SIGTERM');
    await ended;
    return null;
  }

  it('starts when everything is as it should be', async () => {
    expect(await start(fit)).toBeNull();
  });

  it.each<[string, string, () => Environment]>([
    ['without https', 'SAMPLAN_PUBLIC_ORIGIN', () => ({ SAMPLAN_PUBLIC_ORIGIN: 'http://samplan.kommune.no' })],
    ['without a proxy it may trust', 'SAMPLAN_TRUSTED_PROXY', () => ({ SAMPLAN_TRUSTED_PROXY: '' })],
    ['trusting everybody', 'SAMPLAN_TRUSTED_PROXY', () => ({ SAMPLAN_TRUSTED_PROXY: '0.0.0.0/0' })],
    ['without any way to log in', 'SAMPLAN_LOGIN_SETTINGS', () => ({ SAMPLAN_LOGIN_SETTINGS: '' })],
    [
      'with a file that names no way to log in',
      'SAMPLAN_LOGIN_SETTINGS',
      () => ({ SAMPLAN_LOGIN_SETTINGS: join(dataDir, 'no-login.json') }),
    ],
    [
      'with a provider over plain http',
      'SAMPLAN_LOGIN_SETTINGS',
      () => ({ SAMPLAN_LOGIN_SETTINGS: join(dataDir, 'plain-login.json') }),
    ],
    [
      'with an employer’s provider that may speak for every municipality',
      'SAMPLAN_LOGIN_SETTINGS',
      () => ({ SAMPLAN_LOGIN_SETTINGS: join(dataDir, 'anybodys-login.json') }),
    ],
    ['without the secret that the file names', 'SAMPLAN_LOGIN_SECRET', () => ({ SAMPLAN_LOGIN_SECRET: '' })],
    ['with a secret from a manual', 'SAMPLAN_LOGIN_SECRET', () => ({ SAMPLAN_LOGIN_SECRET: 'change-me-change-me' })],
    ['without keys for national ids', 'SAMPLAN_NATIONAL_ID_KEYS', () => ({ SAMPLAN_NATIONAL_ID_KEYS: '' })],
    [
      'with a key of zeroes',
      'SAMPLAN_NATIONAL_ID_HASH_KEY',
      () => ({ SAMPLAN_NATIONAL_ID_HASH_KEY: `k1:${Buffer.alloc(32).toString('base64')}` }),
    ],
    ['with the key to another role', 'DATABASE_URL', () => ({ DATABASE_URL: 'postgres://someone@nowhere/samplan' })],
    ['as the owner of the tables', 'APP_DATABASE_URL', () => ({ APP_DATABASE_URL: programDatabases(dataDir).owner })],
    [
      'on a database with demo personas',
      'APP_DATABASE_URL',
      () => ({ APP_DATABASE_URL: programDatabases(dataDir).app }),
    ],
  ])('does not start %s, and says which setting it is without its value', async (_, setting, change) => {
    const changed = change();
    const said = await start({ ...fit, ...changed });
    expect(said).toContain(setting);
    for (const value of Object.values(changed).filter((text) => text.length > 0)) expect(said).not.toContain(value);
    expect(said).not.toContain(fit['SAMPLAN_NATIONAL_ID_KEYS']);
  });

  it('does no work in the background as the owner of the tables either', async () => {
    const { owner } = programDatabases(dataDir);
    const said = await start({ ...fit, WORKER_DATABASE_URL: owner }, 'worker');
    expect(said).toContain('WORKER_DATABASE_URL logs in as an owner of tables');
    expect(said).not.toContain(owner);
  });
});
