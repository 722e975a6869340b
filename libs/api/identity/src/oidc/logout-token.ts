import { type JWTPayload, jwtVerify } from 'jose';
import { refusalOfToken, signatures } from './id-token';
import type { Description, Provider } from './provider';

const logoutEvent = 'http://schemas.openid.net/event/backchannel-logout';
const oldestSeconds = 300;

export type LogoutOrder =
  | { subject: string | null; session: string | null; jti: string; until: Date }
  | { fault: 'event' | 'nonce-present' | 'nobody-named' | 'malformed' };

/** An order to end sessions, as OpenID Connect Back-Channel Logout 1.0 section 2.6 demands it. */
export async function readLogoutToken(provider: Provider, { keys }: Description, token: string): Promise<LogoutOrder> {
  const { payload, protectedHeader } = await jwtVerify(token, keys, {
    issuer: provider.settings.issuer,
    audience: provider.settings.clientId,
    algorithms: signatures,
    clockTolerance: provider.clockTolerance,
    maxTokenAge: oldestSeconds,
    requiredClaims: ['iat'],
  }).catch((error: unknown) => {
    throw refusalOfToken(error);
  });
  const type = protectedHeader.typ?.toLowerCase();
  if (type !== undefined && type !== 'logout+jwt' && type !== 'jwt') return { fault: 'malformed' };
  if (!isLogout(payload)) return { fault: 'event' };
  // An identity token must never pass for a logout token.
  if ('nonce' in payload) return { fault: 'nonce-present' };
  const { jti, sub, sid } = payload as { jti?: unknown; sub?: unknown; sid?: unknown };
  const subject = typeof sub === 'string' && sub ? sub : null;
  const session = typeof sid === 'string' && sid ? sid : null;
  if (!subject && !session) return { fault: 'nobody-named' };
  if (typeof jti !== 'string' || !jti) return { fault: 'malformed' };
  const until = new Date((payload.iat! + oldestSeconds + 2 * provider.clockTolerance) * 1000);
  return { subject, session, jti, until };
}

function isLogout({ events }: JWTPayload & { events?: unknown }): boolean {
  const event = (events as Record<string, unknown> | undefined)?.[logoutEvent];
  return typeof event === 'object' && event !== null && !Array.isArray(event);
}
