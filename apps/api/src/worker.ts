import 'reflect-metadata';
import { tellCircleBoundaries, warnOfEndings, warnOfGuards } from '@samplan/api/circle';
import { purgeKept } from '@samplan/api/drafts';
import { carryOutHandOvers } from '@samplan/api/handover';
import { purgeEntryAttempts } from '@samplan/api/entry';
import { purgeSessions } from '@samplan/api/identity';
import { NationalIds, readNationalIdKeys, rotateNationalIds } from '@samplan/api/people';
import { escalateNeeds } from '@samplan/api/plans';
import { refreshCollaborationFacts } from '@samplan/api/organisations';
import { createDataSource, requireRuntimeRole } from '@samplan/api/platform/database';
import { chaseLogQuestions, tellOfVisits } from '@samplan/api/log';
import { learntLeftOver, remindOfReviews, whatMattersLeftOver } from '@samplan/api/plans';
import { closeStandingTeams } from '@samplan/api/teams';
import { finishSharedTexts } from '@samplan/api/texts';
import { startPeriodicJobs } from '@samplan/api/platform/jobs';
import { createLogger } from '@samplan/api/platform/observability';

const second = 1000;

async function main(): Promise<void> {
  const url = process.env['WORKER_DATABASE_URL'];
  if (!url) throw new Error('Wrong or missing settings: WORKER_DATABASE_URL');
  const { keys, wrong } = readNationalIdKeys(process.env);
  if (!keys) throw new Error(`Wrong or missing settings: ${wrong.join(', ')}`);
  const nationalIds = new NationalIds(keys, process.env['SAMPLAN_MODE'] === 'demo');
  const logger = createLogger({ level: process.env['SAMPLAN_LOG_LEVEL'] ?? 'info', process: 'worker' });
  const database = await createDataSource({
    url,
    entities: [],
    poolSize: 3,
    applicationName: 'samplan-worker',
    onPoolError: (error) => logger.error({ err: error }, 'background error'),
  }).initialize();
  await requireRuntimeRole(database, 'WORKER_DATABASE_URL');
  const jobs = startPeriodicJobs(
    database,
    [
      { name: 'tell-circle-boundaries', every: 5 * second, run: tellCircleBoundaries },
      { name: 'refresh-collaboration-facts', every: 5 * second, run: refreshCollaborationFacts },
      { name: 'carry-out-hand-overs', every: 15 * second, run: carryOutHandOvers },
      { name: 'close-standing-teams', every: 15 * second, run: closeStandingTeams },
      {
        name: 'finish-shared-texts',
        every: 15 * second,
        run: finishSharedTexts([whatMattersLeftOver, learntLeftOver]),
      },
      { name: 'warn-of-endings', every: 600 * second, run: warnOfEndings },
      { name: 'remind-of-reviews', every: 60 * second, run: remindOfReviews },
      { name: 'warn-of-guards', every: 600 * second, run: warnOfGuards },
      { name: 'escalate-needs', every: 15 * second, run: escalateNeeds },
      { name: 'tell-of-visits', every: 15 * second, run: tellOfVisits },
      { name: 'chase-log-questions', every: 600 * second, run: chaseLogQuestions },
      { name: 'purge-sessions', every: 3600 * second, run: purgeSessions },
      { name: 'purge-entry-attempts', every: 3600 * second, run: purgeEntryAttempts },
      { name: 'purge-kept', every: 3600 * second, run: purgeKept },
      {
        name: 'rotate-national-ids',
        every: 3600 * second,
        run: async (to) => void (await rotateNationalIds(to, nationalIds)),
      },
    ],
    (job, error) => logger.error({ job, err: error }, 'job failed'),
  );
  const stop = (): void => {
    void jobs
      .stop()
      .then(() => database.destroy())
      .then(() => process.exit(0));
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
  logger.info('worker started');
  await jobs.firstRound;
  logger.info('every job has had its turn');
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  process.exit(1);
});
