import type { DataSource, QueryRunner } from 'typeorm';

/** Does work in each municipality in a transaction of its own, with the tenant set; two workers never do it twice. */
export async function everyMunicipality(
  database: DataSource,
  job: string,
  work: (runner: QueryRunner) => Promise<void>,
): Promise<void> {
  const tenants = await database.query<{ id: string }[]>('select * from app.municipalities() as id');
  for (const { id } of tenants) {
    await inMunicipality(database, id, async (runner) => {
      const [lock] = await runner.query('select pg_try_advisory_xact_lock(hashtext($1), hashtext($2)) as mine', [
        job,
        id,
      ]);
      if (lock.mine) await work(runner);
    });
  }
}

/** One transaction with the tenant set; whatever is thrown rolls it back. */
export async function inMunicipality(
  database: DataSource,
  tenantId: string,
  work: (runner: QueryRunner) => Promise<unknown>,
): Promise<void> {
  const runner = database.createQueryRunner();
  try {
    await runner.query('begin');
    await runner.query("select set_config('app.tenant', $1, true)", [tenantId]);
    await work(runner);
    await runner.query('commit');
  } catch (error) {
    await runner.query('rollback').catch(() => undefined);
    throw error;
  } finally {
    await runner.release();
  }
}
