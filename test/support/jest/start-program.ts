import { freePort, Program, samplan, temporaryData } from '@samplan/tooling/dev-env';
import { keep } from './kept';

/** Journeys meet the program as `npm start` runs it: built, with demo data, in a data folder nobody has used before. */
export default async function startProgram(): Promise<void> {
  // While writing a journey it is quicker to meet a program that runs already.
  if (process.env['SAMPLAN_TEST_ORIGIN']) return;
  const { dataDir, remove } = await temporaryData();
  const program = new Program({
    app: samplan,
    host: '127.0.0.1',
    port: await freePort(),
    dataDir,
    say: () => undefined,
  });
  const end = async (): Promise<void> => {
    await program.stop();
    await remove();
  };
  await program.start().catch(async (error: unknown) => {
    await end();
    throw error;
  });
  keep('program', end);
  process.env['SAMPLAN_TEST_ORIGIN'] = program.origin;
  process.env['SAMPLAN_TEST_DATA'] = dataDir;
}
