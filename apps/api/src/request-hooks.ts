import type { SessionStore } from '@samplan/api/identity';
import { readSessionCookie } from '@samplan/api/identity';
import { RequestContext } from '@samplan/api/platform/request';
import { pickLanguageFromHeader } from '@samplan/shared/i18n';
import { type Clock, parseId } from '@samplan/shared/kernel';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { randomUUID } from 'node:crypto';
import type { DataSource } from 'typeorm';

const givenId = /^[0-9a-f-]{36}$/;
const withContext = ['/graphql', '/auth/', '/health/', '/register/', '/log-control-files/', '/paper/'];

export interface HookOptions {
  dataSource: DataSource;
  sessions: SessionStore;
  clock: Clock;
  /** Whether cookies are sent over TLS only, which is in their names. */
  secure: boolean;
  allowOrigin: (origin: string | undefined, host: string | undefined) => boolean;
}

type ContextRequest = FastifyRequest & { ctx?: RequestContext };

/** Gives every request its correlation id, its session and its context, and refuses writes from other origins. */
export function installRequestHooks(fastify: FastifyInstance, options: HookOptions): void {
  fastify.decorateRequest('ctx', undefined as never);

  fastify.addHook('onRequest', async (request: FastifyRequest, reply: FastifyReply) => {
    if (request.method === 'GET' || request.method === 'HEAD') return;
    const site = request.headers['sec-fetch-site'];
    const foreign =
      (site !== undefined && site !== 'same-origin' && site !== 'none') ||
      !options.allowOrigin(request.headers.origin, request.headers.host);
    if (foreign) await reply.code(403).send({ code: 'FORBIDDEN' });
  });

  fastify.addHook('preHandler', async (request: ContextRequest, reply: FastifyReply) => {
    if (!withContext.some((prefix) => request.url.startsWith(prefix))) return;
    const given = request.headers['x-correlation-id'];
    const correlationId = typeof given === 'string' && givenId.test(given) ? given : randomUUID();
    void reply.header('x-correlation-id', correlationId).header('cache-control', 'no-store');
    const once = request.headers['x-samplan-once'];
    const token = readSessionCookie(request, options);
    const by = request.headers['x-samplan-refetch'] === undefined ? 'person' : 'page';
    const session = token ? await options.sessions.use(token, by) : null;
    request.ctx = new RequestContext(
      {
        correlationId,
        now: options.clock.now(),
        language: pickLanguageFromHeader(request.headers['accept-language']),
        session,
        onceKey: typeof once === 'string' ? parseId(once) : null,
        viewer:
          session?.personId && session.tenantId
            ? { personId: session.personId, tenantId: session.tenantId, narrow: session.kind === 'code' }
            : null,
      },
      options.dataSource,
    );
  });

  fastify.addHook('onResponse', async (request: ContextRequest) => {
    await request.ctx?.db.release();
  });
}

/** Whether a browser's origin is our own; programs that send none are not browsers and carry no ambient cookie. */
export function originRule(publicOrigin: string): HookOptions['allowOrigin'] {
  return (origin, host) =>
    origin === undefined ||
    origin === publicOrigin ||
    (host !== undefined && [`http://${host}`, `https://${host}`].includes(origin));
}
