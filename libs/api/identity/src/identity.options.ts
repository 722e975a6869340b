import type { SecurityEvent } from './domain/security-event';
import type { LoginSettings } from './settings/login-settings';

export const IDENTITY_OPTIONS = Symbol('IDENTITY_OPTIONS');

export interface IdentityOptions {
  /** Ready-made personas may log in without proof; never in production. */
  demoMode: boolean;
  /** Whether cookies are sent over TLS only. */
  secure: boolean;
  /** Scheme, host and port people reach the program by, without a trailing slash. */
  publicOrigin: string;
  login: LoginSettings;
  /** Told of every login, logout and refusal; without personal data. */
  onSecurityEvent: (event: SecurityEvent) => void;
}
