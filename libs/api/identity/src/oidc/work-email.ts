import type { WorkEmail } from '../application/arrivals.port';
import type { ProviderSettings } from '../settings/login-settings';

/**
 * The address as one of the employer's own. A proved address is still not the employer's: Entra says the same of a guest
 * with a private account.
 */
export function workEmailOf({ employer }: Pick<ProviderSettings, 'employer'>, email: string | null): WorkEmail | null {
  if (!employer || !email) return null;
  const [, domain] = /^[^@\s]+@([^@\s]+)$/.exec(email) ?? [];
  return domain && employer.emailDomains.includes(domain.toLowerCase())
    ? { address: email, municipalities: employer.municipalities }
    : null;
}
