import { fastifyCookie } from '@fastify/cookie';
import { sessionCookie, type SessionStore } from '@samplan/api/identity';
import type { SocketSessions } from '@samplan/api/platform/realtime';
import { RequestContext } from '@samplan/api/platform/request';
import { defaultLanguage } from '@samplan/shared/i18n';
import type { Clock } from '@samplan/shared/kernel';
import { randomUUID } from 'node:crypto';
import type { DataSource } from 'typeorm';

/** Sockets use the same cookie and the same sessions as requests. */
export function socketSessions(
  sessions: SessionStore,
  dataSource: DataSource,
  { clock, secure }: { clock: Clock; secure: boolean },
): SocketSessions {
  const tokenIn = (cookieHeader: string | undefined): string | undefined =>
    fastifyCookie.parse(cookieHeader ?? '')[sessionCookie({ secure })];
  return {
    async identify(cookieHeader) {
      const token = tokenIn(cookieHeader);
      const session = token ? await sessions.use(token, 'page') : null;
      if (!session?.personId || !session.tenantId) return null;
      const { personId, tenantId, kind } = session;
      return { sessionId: session.id, viewer: { personId, tenantId, narrow: kind === 'code' } };
    },
    async used(cookieHeader) {
      const token = tokenIn(cookieHeader);
      if (token) await sessions.use(token, 'person');
    },
    running: (ids) => sessions.running(ids),
    contextFor: (viewer) =>
      new RequestContext(
        { correlationId: randomUUID(), now: clock.now(), language: defaultLanguage, session: null, viewer },
        dataSource,
      ),
  };
}
