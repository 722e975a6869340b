import { readFileSync } from 'node:fs';
import { loginSettingsFile, type LoginSettings, noProviders, type ProviderSettings } from './login-settings';

const setting = 'SAMPLAN_LOGIN_SETTINGS';
const thisMachine = /^(localhost|127\.0\.0\.1|\[::1\])$/;

/**
 * Reads the file that `SAMPLAN_LOGIN_SETTINGS` names, and from the environment the keys and secrets that the file names.
 * Throws with the place of what is wrong, never with a value.
 */
export function readLoginSettings(environment: NodeJS.ProcessEnv, { demoMode }: { demoMode: boolean }): LoginSettings {
  const path = environment[setting];
  if (!path) return noProviders;
  const parsed = loginSettingsFile.safeParse(readJson(path));
  if (!parsed.success) {
    const places = parsed.error.issues.map(({ path: at }) => at.join('.') || 'the file itself');
    throw new Error(`Wrong or missing in the file that ${setting} names: ${[...new Set(places)].join(', ')}`);
  }
  const file = parsed.data;
  for (const provider of file.providers) requireSafeIssuer(provider, demoMode);
  const secrets = Object.fromEntries(
    file.providers.map(secretVariable).map((name) => [name, secretOf(environment, name)]),
  );
  return { ...file, secrets, allowInsecureProviders: demoMode };
}

function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    throw new Error(`The file that ${setting} names ${missing ? 'is not there' : 'cannot be read as JSON'}`);
  }
}

function requireSafeIssuer({ key, issuer }: ProviderSettings, demoMode: boolean): void {
  const { protocol, hostname } = new URL(issuer);
  if (protocol === 'https:' || (demoMode && thisMachine.test(hostname))) return;
  throw new Error(`The issuer of the provider ${key} in ${setting} must be https`);
}

export function secretVariable({ authentication }: ProviderSettings): string {
  return 'keyVariable' in authentication ? authentication.keyVariable : authentication.secretVariable;
}

function secretOf(environment: NodeJS.ProcessEnv, name: string): string {
  const value = environment[name];
  if (!value) throw new Error(`Wrong or missing settings: ${name}`);
  return value;
}
