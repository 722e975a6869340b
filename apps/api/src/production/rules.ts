import { isIP } from 'node:net';
import type { ApiConfig } from '../config';

interface Start {
  config: ApiConfig;
  environment: NodeJS.ProcessEnv;
}

/** A sentence that names the setting, never its value; null when the rule holds. */
type ProductionRule = (start: Start) => string | null;

/** What must hold before real people are let in. A lib with a setting of its own adds its rule here. */
const productionRules: readonly ProductionRule[] = [
  ({ config }) =>
    config.publicOrigin.startsWith('https:')
      ? null
      : 'SAMPLAN_PUBLIC_ORIGIN must be the https address people use: without TLS anybody on the way can read',
  ({ config }) =>
    config.trustedProxy
      ? null
      : 'SAMPLAN_TRUSTED_PROXY must name the proxy that ends TLS: without it nobody is told apart by address',
  ({ config }) =>
    config.trustedProxy && !config.trustedProxy.split(',').every((part) => isPlace(part.trim()))
      ? 'SAMPLAN_TRUSTED_PROXY must be addresses and networks of proxies, and not everybody'
      : null,
  ({ config }) =>
    config.login.providers.length > 0 ? null : 'SAMPLAN_LOGIN_SETTINGS must name at least one identity provider',
  ({ config }) => weak('SAMPLAN_LOGIN_SETTINGS', Object.entries(config.login.secrets)),
  ({ environment }) =>
    weak(
      'the settings',
      ['SAMPLAN_NATIONAL_ID_KEYS', 'SAMPLAN_NATIONAL_ID_HASH_KEY'].map((name) => [name, environment[name] ?? '']),
    ),
  ({ environment }) =>
    environment['DATABASE_URL'] || environment['WORKER_DATABASE_URL']
      ? 'DATABASE_URL and WORKER_DATABASE_URL must not be known to the API: what it does not know cannot be stolen from it'
      : null,
];

/** Throws with everything that is wrong at once, so that it is mended at once. */
export function requireFitForProduction(start: Start): void {
  if (start.config.demoMode) return;
  const faults = productionRules.flatMap((rule) => rule(start) ?? []);
  if (faults.length > 0) throw new Error(`Not fit for production:\n${faults.map((fault) => `- ${fault}`).join('\n')}`);
}

/** An address, or a network that is not the whole world. */
function isPlace(text: string): boolean {
  if (['loopback', 'linklocal', 'uniquelocal'].includes(text)) return true;
  const [address = '', bits, ...rest] = text.split('/');
  const kind = isIP(address);
  if (kind === 0 || rest.length > 0) return false;
  return bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) >= 8 && Number(bits) <= (kind === 4 ? 32 : 128));
}

/** Keys from a manual, or typed by a hand: short, said to be an example, or few different characters. */
function weak(where: string, secrets: [name: string, value: string][]): string | null {
  const names = secrets.flatMap(([name, value]) =>
    value.length < 16 || new Set(value).size < 10 || /example|change.?me|default|secret|password/i.test(value)
      ? [name]
      : [],
  );
  return names.length > 0
    ? `${names.join(', ')}, named by ${where}, must be made at random and kept to yourself`
    : null;
}
