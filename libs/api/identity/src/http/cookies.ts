import '@fastify/cookie';
import type { FastifyReply, FastifyRequest } from 'fastify';

export interface CookieOptions {
  /** Sent over TLS only; off for plain http on localhost. */
  secure: boolean;
}

/** With the prefix, browsers take the cookie from this very host and over TLS only; no neighbour can plant one. */
const named =
  (name: string) =>
  ({ secure }: CookieOptions): string =>
    secure ? `__Host-${name}` : name;

export const sessionCookie = named('samplan_session');
/** Binds a login on its way to the browser it began in. */
const loginCookie = named('samplan_login');

const attributes = (sameSite: 'strict' | 'lax', { secure }: CookieOptions) =>
  ({ httpOnly: true, sameSite, secure, path: '/' }) as const;

export function readSessionCookie(request: FastifyRequest, options: CookieOptions): string | null {
  return request.cookies[sessionCookie(options)] ?? null;
}

export function setSessionCookie(reply: FastifyReply, token: string, options: CookieOptions): void {
  void reply.setCookie(sessionCookie(options), token, attributes('strict', options));
}

export function clearSessionCookie(reply: FastifyReply, options: CookieOptions): void {
  void reply.clearCookie(sessionCookie(options), attributes('strict', options));
}

const secret = /^[\w-]{43}$/;

export function readLoginCookie(request: FastifyRequest, options: CookieOptions): string | null {
  const value = request.cookies[loginCookie(options)];
  return value && secret.test(value) ? value : null;
}

/** Lax, because the way back from the provider starts on the provider's page. */
export function setLoginCookie(reply: FastifyReply, value: string, options: CookieOptions): void {
  void reply.setCookie(loginCookie(options), value, { ...attributes('lax', options), maxAge: 3600 });
}
