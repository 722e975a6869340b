import { errors, type JWTPayload, jwtVerify } from 'jose';
import { LoginRefused } from '../domain/refusal';
import type { Description, Provider } from './provider';

/** Signatures we accept: the provider's own keys, never a shared secret and never none. */
export const signatures = ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512', 'EdDSA'];

/** An identity token is used once, at once; an older one was not made for this login. */
const oldest = '10 minutes';

/** Proves with the provider's keys that it made this token for us; only then is anything in it believed. */
export async function verifyIdToken(provider: Provider, { keys }: Description, token: string): Promise<JWTPayload> {
  const { payload } = await jwtVerify(token, keys, {
    issuer: provider.settings.issuer,
    audience: provider.settings.clientId,
    algorithms: signatures,
    clockTolerance: provider.clockTolerance,
    maxTokenAge: oldest,
    requiredClaims: ['sub', 'exp', 'iat'],
  }).catch((error: unknown) => {
    throw refusalOfToken(error);
  });
  return payload;
}

/** What the token tells of who it is and how surely, by the rules of this kind of provider. */
export function readClaims(provider: Provider, claims: JWTPayload): Identified {
  const { profile, level } = provider;
  if (level && !valuesOf(claims[level.claim]).some((value) => level.accepted.includes(value))) {
    throw new LoginRefused('level');
  }
  const subject = textOf(claims[profile.subjectClaim]);
  if (!subject || !claims.sub) throw new LoginRefused('subject');
  if (profile.hasTenant && !isOfTenant(provider.settings.issuer, textOf(claims['tid'])))
    throw new LoginRefused('tenant');
  return {
    subject,
    subjectThere: claims.sub,
    sessionThere: textOf(claims['sid']),
    nationalId: profile.nationalIdClaim ? textOf(claims[profile.nationalIdClaim]) : null,
    email: profile.emailClaim && isProved(profile.emailProofClaim, claims) ? textOf(claims[profile.emailClaim]) : null,
    hint: textOf(claims['login_hint']) ?? textOf(claims['preferred_username']),
    provedAt: typeof claims['auth_time'] === 'number' ? new Date(claims['auth_time'] * 1000) : null,
  };
}

export interface Identified {
  /** Who it is, for ever. */
  subject: string;
  /** The provider's own words for the person and the session there, which it uses when it ends one. */
  subjectThere: string;
  sessionThere: string | null;
  nationalId: string | null;
  /** Only when the provider says that it is proved. */
  email: string | null;
  /** What the provider would like to be told to know the person again. */
  hint: string | null;
  /** When the person last proved who they are, if the provider tells. */
  provedAt: Date | null;
}

const textOf = (value: unknown): string | null =>
  typeof value === 'string' && value.length > 0 && value.length <= 500 ? value : null;

const valuesOf = (value: unknown): string[] => (Array.isArray(value) ? value : [value]).filter((one) => textOf(one));

/** Entra spells yes in several ways. */
const isProved = (claim: string | null, claims: JWTPayload): boolean =>
  claim !== null && [true, 1, 'true', '1'].includes(claims[claim] as string);

/** Entra's issuer has the tenant in its address. */
function isOfTenant(issuer: string, tenant: string | null): boolean {
  return tenant !== null && new URL(issuer).pathname.split('/').includes(tenant);
}

export function refusalOfToken(error: unknown): Error {
  if (error instanceof errors.JWTClaimValidationFailed || error instanceof errors.JWTExpired) {
    switch (error.claim) {
      case 'iss':
        return new LoginRefused('issuer');
      case 'aud':
        return new LoginRefused('audience');
      case 'exp':
        return new LoginRefused('expired');
      case 'iat':
      case 'nbf':
        return new LoginRefused('issued-at');
      case 'sub':
        return new LoginRefused('subject');
      default:
        return new LoginRefused('malformed');
    }
  }
  if (error instanceof errors.JOSEAlgNotAllowed) return new LoginRefused('algorithm');
  if (error instanceof errors.JWSSignatureVerificationFailed) return new LoginRefused('signature');
  if (error instanceof errors.JWKSNoMatchingKey || error instanceof errors.JWKSMultipleMatchingKeys) {
    return new LoginRefused('signature');
  }
  if (error instanceof errors.JOSENotSupported) return new LoginRefused('algorithm');
  if (error instanceof errors.JWSInvalid || error instanceof errors.JWTInvalid) return new LoginRefused('malformed');
  // The keys could not be fetched, or are no keys.
  return new LoginRefused('unavailable');
}
