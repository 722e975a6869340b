import { everyMunicipality } from '@samplan/api/platform/jobs';
import type { DataSource } from 'typeorm';

/** Ends the standing teams whose last day is past, those that still have cases when the last of them is over. */
export function closeStandingTeams(database: DataSource): Promise<void> {
  return everyMunicipality(database, 'close-standing-teams', async (runner) => {
    await runner.query('select app.close_standing_teams()');
  });
}
