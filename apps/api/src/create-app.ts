import fastifyCookie from '@fastify/cookie';
import fastifyHelmet from '@fastify/helmet';
import fastifyMultipart from '@fastify/multipart';
import { maxImportBytes } from '@samplan/shared/contracts';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { hasPersonas, SessionStore } from '@samplan/api/identity';
import { Authz } from '@samplan/api/platform/authz';
import { ChangeTail } from '@samplan/api/platform/change-feed';
import { createDataSource, requireRuntimeRole } from '@samplan/api/platform/database';
import { createLogger, type Logger, NestLogger } from '@samplan/api/platform/observability';
import { RealtimeServer } from '@samplan/api/platform/realtime';
import { SharedTexts, TextCompany, TextDesk } from '@samplan/api/texts';
import { type Clock, systemClock } from '@samplan/shared/kernel';
import type { FastifyInstance } from 'fastify';
import { AppModule } from './app.module';
import { type ApiConfig, isSecure } from './config';
import { contentSecurityPolicy } from './content-security-policy';
import { entities } from './entities';
import { FaultFilter } from './fault.filter';
import { installRequestHooks, originRule } from './request-hooks';
import { socketSessions } from './socket-sessions';
import { serveWeb } from './web-files';

export interface RunningApi {
  app: NestFastifyApplication;
  /** Where it really listens; the port may have been given as 0. */
  port: number;
  close: () => Promise<void>;
}

export interface StartOptions {
  clock?: Clock;
  logger?: Logger;
  /** Whether a database with ready-made people in it is one to stay away from. */
  refusePersonas?: boolean;
}

/** Starts the API: database pool, GraphQL, REST, sockets and, when built, the web client, on one origin. */
export async function startApi(config: ApiConfig, options: StartOptions = {}): Promise<RunningApi> {
  const { clock = systemClock, logger = createLogger({ level: config.logLevel, process: 'api' }) } = options;
  const onError = (error: unknown): void => logger.error({ err: error }, 'background error');
  const dataSource = await createDataSource({
    url: config.databaseUrl,
    entities,
    applicationName: 'samplan-api',
    onPoolError: onError,
  }).initialize();
  await requireRuntimeRole(dataSource, 'APP_DATABASE_URL');
  const adapter = new FastifyAdapter({ trustProxy: config.trustedProxy ?? false, bodyLimit: 1_000_000 });
  const app = await NestFactory.create<NestFastifyApplication>(
    AppModule.with({ config, dataSource, logger }),
    adapter,
    {
      logger: new NestLogger(logger),
      abortOnError: false,
    },
  );
  app.useGlobalFilters(new FaultFilter(logger));
  const sessions = app.get(SessionStore);
  if (options.refusePersonas && (await hasPersonas(sessions))) {
    throw new Error('APP_DATABASE_URL leads to a database with demo personas; begin with an empty one');
  }
  const secure = isSecure(config);
  const allowOrigin = originRule(config.publicOrigin);
  const fastify = adapter.getInstance() as unknown as FastifyInstance;
  await fastify.register(fastifyCookie);
  await fastify.register(fastifyMultipart, { limits: { files: 1, fields: 2, parts: 3, fileSize: maxImportBytes } });
  await fastify.register(fastifyHelmet, contentSecurityPolicy(config));
  installRequestHooks(fastify, { dataSource, sessions, clock, allowOrigin, secure });
  if (config.webRoot) await serveWeb(fastify, config.webRoot);

  const tail = new ChangeTail(dataSource, config.databaseUrl, onError);
  const realtime = new RealtimeServer(tail, app.get(Authz), socketSessions(sessions, dataSource, { clock, secure }), {
    url: config.databaseUrl,
    allowOrigin,
    onError,
    desks: [new TextDesk(app.get(SharedTexts), app.get(TextCompany), { url: config.databaseUrl, onError })],
  });
  await app.init();
  await realtime.start(app.getHttpServer());
  await app.listen(config.port, config.host);
  const address = app.getHttpServer().address();
  return {
    app,
    port: typeof address === 'object' && address ? address.port : config.port,
    close: async () => {
      await realtime.stop();
      await app.close();
      await dataSource.destroy();
    },
  };
}
