export const IDENTITY_OPTIONS = Symbol('IDENTITY_OPTIONS');

export interface IdentityOptions {
  /** Ready-made personas may log in without proof; never in production. */
  demoMode: boolean;
  /** Whether the cookie is sent over TLS only. */
  secure: boolean;
}
