import { everyMunicipality } from '@samplan/api/platform/jobs';
import type { DataSource } from 'typeorm';
import { defaultSetting } from '../../domain/setting';

/**
 * Needs whose owner has left are nobody's again. Half-way through the days the municipality has set the coordinator is
 * told of those nobody takes, and then the coordinating unit.
 */
export function escalateNeeds(database: DataSource): Promise<void> {
  return everyMunicipality(database, 'escalate-needs', async (runner) => {
    await runner.query('select app.release_needs()');
    await runner.query('select app.escalate_needs($1)', [defaultSetting.escalationDays]);
  });
}
