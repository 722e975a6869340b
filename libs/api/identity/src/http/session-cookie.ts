import '@fastify/cookie';
import type { FastifyReply, FastifyRequest } from 'fastify';

export const sessionCookie = 'samplan_session';

export interface CookieOptions {
  /** Sent over TLS only; off for plain http on localhost. */
  secure: boolean;
}

export function readSessionCookie(request: FastifyRequest): string | null {
  return request.cookies[sessionCookie] ?? null;
}

export function setSessionCookie(reply: FastifyReply, token: string, { secure }: CookieOptions): void {
  void reply.setCookie(sessionCookie, token, { httpOnly: true, sameSite: 'strict', secure, path: '/' });
}

export function clearSessionCookie(reply: FastifyReply, { secure }: CookieOptions): void {
  void reply.clearCookie(sessionCookie, { httpOnly: true, sameSite: 'strict', secure, path: '/' });
}
