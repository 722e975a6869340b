export { type Arrival, type Arrivals, type ProviderKind, type Welcome } from './application/arrivals.port';
export { demoIssuer, demoPersonas, type DemoPersona } from './demo/demo-personas';
export { readSessionCookie, sessionCookie } from './http/session-cookie';
export { IdentityModule } from './identity.module';
export type { IdentityOptions } from './identity.options';
export { purgeSessions } from './persistence/purge-sessions';
export { type RunningSession, SessionStore } from './persistence/session.store';
