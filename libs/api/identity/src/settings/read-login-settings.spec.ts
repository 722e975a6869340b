import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { workEmailOf } from '../oidc/work-email';
import { readLoginSettings } from './read-login-settings';

const folder = mkdtempSync(join(tmpdir(), 'login-settings-'));
afterAll(() => rmSync(folder, { recursive: true }));

const employer = { municipalities: ['4601'], emailDomains: ['kommune.example'] };

function read(provider: Record<string, unknown>) {
  const path = join(folder, 'login.json');
  const rest = {
    key: 'one',
    issuer: 'https://provider.example',
    clientId: 'samplan',
    authentication: { method: 'client_secret_post', secretVariable: 'LOGIN_SECRET' },
  };
  writeFileSync(path, JSON.stringify({ providers: [{ ...rest, ...provider }] }));
  return readLoginSettings({ SAMPLAN_LOGIN_SETTINGS: path, LOGIN_SECRET: 'secret' }, { demoMode: false });
}

it('demands of Entra, and of no other, whose employees it may say who are', () => {
  expect(read({ kind: 'entra', employer }).providers[0]!.employer).toEqual(employer);
  expect(read({ kind: 'idporten' }).providers[0]!.employer).toBeUndefined();
  for (const [provider, place] of [
    [{ kind: 'entra' }, 'employer'],
    [{ kind: 'entra', employer: { ...employer, municipalities: [] } }, 'employer.municipalities'],
    [{ kind: 'entra', employer: { ...employer, municipalities: ['Bergen'] } }, 'employer.municipalities.0'],
    [{ kind: 'entra', employer: { ...employer, emailDomains: [] } }, 'employer.emailDomains'],
    [{ kind: 'entra', employer: { ...employer, emailDomains: ['@kommune.example'] } }, 'employer.emailDomains.0'],
    [{ kind: 'helseid', employer }, 'employer'],
  ] as const) {
    expect(() => read(provider)).toThrow(`names: providers.0.${place}`);
  }
});

it.each([
  ['kari@kommune.example', true],
  ['Kari@Kommune.Example', true],
  ['kari@outlook.example', false],
  ['kari@kommune.example.evil', false],
  ['kari@sub.kommune.example', false],
  ['kari@kommune.example@evil.example', false],
  ['kommune.example', false],
  ['', false],
  [null, false],
])('takes %s for an address of the employer: %s', (address, is) => {
  expect(workEmailOf({ employer }, address)).toEqual(is ? { address, municipalities: ['4601'] } : null);
  expect(workEmailOf({}, address)).toBeNull();
});
