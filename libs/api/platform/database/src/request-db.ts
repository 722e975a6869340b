import type { DataSource, EntityManager, QueryRunner } from 'typeorm';

export interface DbSettings {
  tenantId: string | null;
  personId: string | null;
  /** Whether nothing but what is the person's own may be reached. */
  narrow: boolean;
  now: Date;
  correlationId: string;
}

/** What repositories speak to: one transaction, statements in the order they were asked. */
export interface Tx {
  manager: EntityManager;
  sql<Row>(text: string, parameters?: unknown[]): Promise<Row[]>;
}

type Mode = 'read' | 'write';

/** What frames a transaction and is not work of the request. */
const frame = /^\s*(begin|start transaction|commit|rollback|select set_config)/i;

/**
 * The database as one request sees it: at most one connection, one transaction at a time.
 * Reads share one read-only REPEATABLE READ transaction opened at the first of them; a write commits before its
 * payload is read in a second one.
 */
export class RequestDb {
  /** Statements sent, without BEGIN, settings and COMMIT. */
  statements = 0;
  private runner: QueryRunner | null = null;
  private open: { mode: Mode; tx: Promise<Tx> } | null = null;
  private tail: Promise<unknown> = Promise.resolve();
  private sealed = false;

  constructor(
    private readonly dataSource: DataSource,
    private readonly settings: () => DbSettings,
  ) {}

  /** The transaction that runs now; opens the shared read transaction when there is none. */
  tx(): Promise<Tx> {
    if (!this.open && this.sealed) return Promise.reject(new Error('The answer is decided'));
    this.open ??= { mode: 'read', tx: this.begin('read') };
    return this.open.tx;
  }

  /** Runs `work` in one read-write transaction of its own and commits; anything thrown rolls it back. */
  async write<Result>(work: () => Promise<Result>): Promise<Result> {
    await this.endRead();
    this.open = { mode: 'write', tx: this.begin('write') };
    try {
      await this.open.tx;
      const result = await work();
      await this.end('commit');
      return result;
    } catch (error) {
      await this.end('rollback');
      throw error;
    }
  }

  /**
   * Ends reading for good. An error decides an answer while its sibling fields are still under way; none of them may
   * open the connection again.
   */
  async seal(): Promise<void> {
    this.sealed = true;
    await this.endRead();
  }

  /** Ends the shared read transaction, if it is open. */
  private async endRead(): Promise<void> {
    if (this.open?.mode === 'write') throw new Error('A write transaction is open');
    if (this.open) await this.end('commit');
  }

  /** Gives the connection back. Safe to call more than once. */
  async release(): Promise<void> {
    if (this.open) await this.end('rollback').catch(() => undefined);
    const runner = this.runner;
    this.runner = null;
    await runner?.release();
  }

  private async begin(mode: Mode): Promise<Tx> {
    const runner = await this.connect();
    const { tenantId, personId, narrow, now, correlationId } = this.settings();
    if (mode === 'read') await runner.query('begin isolation level repeatable read read only');
    else await runner.startTransaction();
    await runner.query(
      `select set_config('app.tenant', $1, true), set_config('app.person', $2, true), set_config('app.now', $3, true), set_config('app.correlation', $4, true), set_config('app.narrow', $5, true)`,
      [tenantId ?? '', personId ?? '', now.toISOString(), correlationId, narrow ? 'yes' : ''],
    );
    return {
      manager: runner.manager,
      sql: (text, parameters) => runner.query(text, parameters),
    };
  }

  private async end(how: 'commit' | 'rollback'): Promise<void> {
    const open = this.open;
    this.open = null;
    if (!open) return;
    await open.tx.catch(() => undefined);
    if (!this.runner) return;
    if (open.mode === 'read') await this.runner.query(how);
    else if (how === 'commit') await commit(this.runner);
    else await this.runner.rollbackTransaction();
  }

  private async connect(): Promise<QueryRunner> {
    if (this.runner) return this.runner;
    const runner = this.dataSource.createQueryRunner();
    await runner.connect();
    const send = runner.query.bind(runner);
    // Resolvers run side by side, but a connection takes one statement at a time.
    runner.query = ((...call: Parameters<typeof send>) => {
      if (!frame.test(call[0])) this.statements += 1;
      const answer = this.tail.then(() => send(...call));
      this.tail = answer.catch(() => undefined);
      return answer;
    }) as typeof runner.query;
    this.runner = runner;
    return runner;
  }
}

/** A commit the database refuses has ended the transaction there; the runner must know it too. */
async function commit(runner: QueryRunner): Promise<void> {
  try {
    await runner.commitTransaction();
  } catch (error) {
    await runner.rollbackTransaction();
    throw error;
  }
}
