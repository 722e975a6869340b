import type { RefusalReason } from './refusal';

type SecurityEventName =
  | 'login'
  | 'login-refused'
  | 'code-login'
  | 'code-refused'
  | 'logout'
  | 'logout-everywhere'
  | 'session-ended'
  | 'provider-logout'
  | 'provider-logout-refused'
  | 'too-many-attempts';

/** A line of the security log. Has room for nothing personal: no name, no subject, no address, no token. */
export interface SecurityEvent {
  event: SecurityEventName;
  correlationId: string;
  /** Key of the identity provider in the settings. */
  provider?: string;
  reason?: RefusalReason | 'replayed' | 'event' | 'nonce-present' | 'nobody-named';
  /** How many sessions ended. */
  sessions?: number;
}

/** Whether somebody should look at it, and not only be able to. */
export function isRefusal({ event }: SecurityEvent): boolean {
  return event.endsWith('-refused') || event === 'too-many-attempts';
}
