import { AuthorizationResponseError, ClientError, ResponseBodyError } from 'openid-client';
import { LoginRefused, type RefusalReason } from '../domain/refusal';

const byClaim: Record<string, RefusalReason> = {
  iss: 'issuer',
  aud: 'audience',
  azp: 'authorized-party',
  nonce: 'nonce',
  exp: 'expired',
  nbf: 'issued-at',
  iat: 'issued-at',
  auth_time: 'not-fresh',
};

/** People press cancel, or have not what is asked for; neither is an attack. */
const cancelled = new Set(['access_denied', 'login_required', 'interaction_required', 'consent_required']);

/** What the library says of a failed exchange, in our own words. The library's text may quote the token: it is left. */
export function refusalOfExchange(error: unknown): LoginRefused {
  if (error instanceof LoginRefused) return error;
  if (error instanceof AuthorizationResponseError) {
    return new LoginRefused(cancelled.has(error.error) ? 'cancelled' : 'provider-error');
  }
  if (error instanceof ResponseBodyError) return new LoginRefused('exchange');
  if (!(error instanceof ClientError)) return new LoginRefused('unavailable');
  const cause = (error.cause ?? {}) as { message?: string; cause?: { claim?: string } };
  const message = cause.message ?? '';
  switch (error.code) {
    case 'OAUTH_JWT_CLAIM_COMPARISON_FAILED':
    case 'OAUTH_JWT_TIMESTAMP_CHECK_FAILED':
      return new LoginRefused(byClaim[cause.cause?.claim ?? ''] ?? 'malformed');
    case 'OAUTH_INVALID_RESPONSE':
    case 'OAUTH_PARSE_ERROR':
    case 'OAUTH_UNSUPPORTED_OPERATION':
      if (/"alg"/.test(message)) return new LoginRefused('algorithm');
      if (/"state"/.test(message)) return new LoginRefused('state');
      if (/"iss" \(issuer\)/.test(message)) return new LoginRefused('issuer');
      if (/"nonce"/.test(message)) return new LoginRefused('nonce');
      if (/"azp"/.test(message)) return new LoginRefused('authorized-party');
      return new LoginRefused('malformed');
    default:
      return new LoginRefused('unavailable');
  }
}
