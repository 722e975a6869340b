import { everyMunicipality } from '@samplan/api/platform/jobs';
import type { DataSource } from 'typeorm';

/** How long before a guard falls its coordinator is warned: renew it, or tell. */
const ahead = '14 days';

export function warnOfGuards(database: DataSource): Promise<void> {
  return everyMunicipality(database, 'warn-of-guards', async (runner) => {
    await runner.query('select app.warn_of_guards($1::interval)', [ahead]);
  });
}
