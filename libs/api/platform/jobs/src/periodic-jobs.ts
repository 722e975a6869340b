import type { DataSource, QueryRunner } from 'typeorm';

export interface PeriodicJob {
  name: string;
  /** Milliseconds between two rounds. */
  every: number;
  run: (database: DataSource) => Promise<void>;
}

/** Runs each job over and over until stopped; a round that fails is told and tried again at its next turn. */
export function startPeriodicJobs(database: DataSource, jobs: readonly PeriodicJob[], onError: (job: string, error: unknown) => void): { stop: () => Promise<void> } {
  let stopped = false;
  const waits = new Set<() => void>();
  const pause = (milliseconds: number): Promise<void> =>
    new Promise((resolve) => {
      const done = (): void => {
        clearTimeout(timer);
        waits.delete(done);
        resolve();
      };
      const timer = setTimeout(done, milliseconds);
      waits.add(done);
    });
  const loops = jobs.map(async (job) => {
    while (!stopped) {
      await job.run(database).catch((error: unknown) => onError(job.name, error));
      if (!stopped) await pause(job.every);
    }
  });
  return {
    stop: async () => {
      stopped = true;
      for (const done of [...waits]) done();
      await Promise.all(loops);
    },
  };
}

/** Does work in each municipality in a transaction of its own, with the tenant set; two workers never do it twice. */
export async function everyMunicipality(database: DataSource, job: string, work: (runner: QueryRunner) => Promise<void>): Promise<void> {
  const tenants = await database.query<{ id: string }[]>('select * from app.municipalities() as id');
  for (const { id } of tenants) {
    const runner = database.createQueryRunner();
    try {
      await runner.query('begin');
      await runner.query("select set_config('app.tenant', $1, true)", [id]);
      const [lock] = await runner.query('select pg_try_advisory_xact_lock(hashtext($1), hashtext($2)) as mine', [job, id]);
      if (lock.mine) await work(runner);
      await runner.query('commit');
    } catch (error) {
      await runner.query('rollback').catch(() => undefined);
      throw error;
    } finally {
      await runner.release();
    }
  }
}
