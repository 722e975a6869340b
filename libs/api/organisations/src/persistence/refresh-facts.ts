import { everyMunicipality } from '@samplan/api/platform/jobs';
import type { DataSource } from 'typeorm';

/** Who coordinates may begin or end by the clock alone; the few facts follow. */
export function refreshCollaborationFacts(database: DataSource): Promise<void> {
  return everyMunicipality(database, 'refresh-collaboration-facts', async (runner) => {
    await runner.query('select app.refresh_collaboration_facts(app.now())');
  });
}
