import { type ApiConfig, isSecure } from '../../apps/api/src/config';
import { startApi, type RunningApi } from '../../apps/api/src/create-app';
import { noProviders, SessionStore } from '@samplan/api/identity';
import { createLogger } from '@samplan/api/platform/observability';
import { testDatabase } from '@samplan/api/platform/testing';
import { DATA_SOURCE } from '@samplan/api/platform/database';
import { RequestContext } from '@samplan/api/platform/request';
import { type Clock, type LoginId, newId, type PersonId, type TenantId } from '@samplan/shared/kernel';
import type { DatabaseUrls } from '@samplan/tooling/dev-env';
import { testKeys } from './test-keys';
import { testIssuer } from './world';
import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import type { DataSource } from 'typeorm';
import { insert } from './sql';
import { TestClient } from './test-client';

/** A line of the program's log about one operation. */
export interface LoggedOperation {
  msg: string;
  correlationId: string;
  operation: string | null;
  codes: string[];
  statements: number;
}

/** A clock a test can move. */
export class MovableClock implements Clock {
  private offset = 0;
  private standing: Date | null = null;
  now = (): Date => this.standing ?? new Date(Date.now() + this.offset);
  move(milliseconds: number): void {
    this.offset += milliseconds;
  }
  standAt(instant: Date): void {
    this.standing = instant;
  }
}

/** The real API on a port of its own, over the database of this test file or another one. */
export class TestApi {
  readonly log: Record<string, unknown>[] = [];
  readonly clock = new MovableClock();

  private constructor(readonly urls: DatabaseUrls) {}

  private running: RunningApi;
  private begin: () => Promise<RunningApi>;
  private secure = false;

  /** In demo mode on plain http, unless told otherwise. */
  static async start(
    options: Partial<Pick<ApiConfig, 'demoMode' | 'publicOrigin' | 'trustedProxy' | 'login'>> = {},
    urls?: DatabaseUrls,
  ): Promise<TestApi> {
    urls ??= await testDatabase();
    const api = new TestApi(urls);
    const to = { write: (line: string) => void api.log.push(JSON.parse(line) as Record<string, unknown>) };
    const config: ApiConfig = {
      demoMode: true,
      databaseUrl: urls.app,
      port: 0,
      host: '127.0.0.1',
      publicOrigin: 'http://localhost',
      webRoot: null,
      logLevel: 'info',
      trustedProxy: null,
      login: noProviders,
      nationalIdKeys: testKeys,
      ...options,
    };
    api.secure = isSecure(config);
    api.begin = () =>
      startApi(config, { clock: api.clock, logger: createLogger({ level: 'info', process: 'api', to }) });
    api.running = await api.begin();
    return api;
  }

  /** Stops, and starts again over the same database, at another port. */
  async restart(): Promise<void> {
    await this.running.close();
    this.running = await this.begin();
  }

  get origin(): string {
    return `http://127.0.0.1:${this.running.port}`;
  }

  get app(): RunningApi['app'] {
    return this.running.app;
  }

  /** A client with a real session, wearing the hat of this person. */
  async as(person: { id: string; loginId: string }): Promise<TestClient> {
    const sessions = this.app.get(SessionStore);
    const { token, sessionId } = await sessions.open(person.loginId as LoginId);
    if (!(await sessions.chooseHat(sessionId, person.id as PersonId))) throw new Error('Not a hat of this login');
    return new TestClient(this.origin, token, sessionId, person.loginId, this.secure);
  }

  /** A client whose login is nobody here yet. */
  async withoutHat(): Promise<TestClient> {
    const loginId = newId<LoginId>();
    const db = new Client({ connectionString: this.urls.owner });
    await db.connect();
    await insert(db, 'login', { id: loginId, issuer: testIssuer, subject: loginId });
    await db.end();
    const { token, sessionId } = await this.app.get(SessionStore).open(loginId);
    return new TestClient(this.origin, token, sessionId, loginId);
  }

  /** Runs work as a request of this person would, without going through an operation. */
  async acting<Result>(
    { id, tenantId }: { id: string; tenantId: string },
    work: (ctx: RequestContext) => Promise<Result>,
  ): Promise<Result> {
    const ctx = new RequestContext(
      {
        correlationId: randomUUID(),
        now: this.clock.now(),
        language: 'nb',
        session: null,
        viewer: { personId: id as PersonId, tenantId: tenantId as TenantId, narrow: false },
      },
      this.app.get<DataSource>(DATA_SOURCE),
    );
    try {
      return await work(ctx);
    } finally {
      await ctx.db.release();
    }
  }

  /** Does to the database, as its owner, what no operation does: makes time pass for a row. */
  async sql(statement: string, parameters: unknown[] = []): Promise<void> {
    const db = new Client({ connectionString: this.urls.owner });
    await db.connect();
    await db.query(statement, parameters).finally(() => db.end());
  }

  anonymous(): TestClient {
    return new TestClient(this.origin, null, null);
  }

  /** Statements of the newest logged operation with this name. */
  statementsOf(operation: string): number {
    const line = (this.log as unknown as LoggedOperation[]).findLast(
      (one) => one.msg === 'operation' && one.operation === operation,
    );
    if (!line) throw new Error(`No operation ${operation} was logged`);
    return line.statements;
  }

  close(): Promise<void> {
    return this.running.close();
  }
}
