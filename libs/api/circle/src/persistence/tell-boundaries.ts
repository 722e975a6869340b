import { everyMunicipality } from '@samplan/api/platform/jobs';
import type { DataSource } from 'typeorm';

/** Access can begin or end by the clock alone; whoever follows the feed is told at every such moment. */
export function tellCircleBoundaries(database: DataSource): Promise<void> {
  return everyMunicipality(database, 'tell-circle-boundaries', async (runner) => {
    await runner.query('select app.tell_circle_boundaries(app.now())');
  });
}
