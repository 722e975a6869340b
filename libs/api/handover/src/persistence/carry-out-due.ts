import { everyMunicipality, inMunicipality } from '@samplan/api/platform/jobs';
import type { DataSource } from 'typeorm';
import { carryOut } from './carry-out/carry-out';

interface Due {
  tenantId: string;
  id: string;
}

/**
 * Carries out what is due, each collaboration in a transaction of its own: one that fails leaves the others alone and
 * is tried again next round. Until it has run, whoever hands over keeps the place; it is never empty.
 */
export async function carryOutHandOvers(database: DataSource): Promise<void> {
  const due: Due[] = [];
  await everyMunicipality(database, 'find-due-hand-overs', async (runner) => {
    const rows = (await runner.query(
      `select tenant_id as "tenantId", id from hand_over
        where state = 'planned' and on_date <= (app.now() at time zone 'Europe/Oslo')::date order by on_date, id`,
    )) as Due[];
    due.push(...rows);
  });
  const failures: unknown[] = [];
  for (const { tenantId, id } of due) {
    await inMunicipality(database, tenantId, (runner) =>
      carryOut((text, parameters) => runner.query(text, parameters), id),
    ).catch((error: unknown) => failures.push(error));
  }
  if (failures.length > 0) throw new AggregateError(failures, `${failures.length} hand-overs failed`);
}
