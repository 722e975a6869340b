import { freePort, Program, samplan, temporaryData } from '@samplan/tooling/dev-env';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ProviderLibrary } from '../oidc/provider-library';
import { keep } from './kept';

/**
 * Journeys meet the program as `npm start` runs it: built, with demo data, in a data folder nobody has used before. One
 * can log in as a persona, or through real identity providers that are started beside it.
 */
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
  const providers = await startProviders(program.origin, dataDir);
  const end = async (): Promise<void> => {
    await program.stop();
    await providers.stop();
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

async function startProviders(appOrigin: string, dataDir: string): Promise<ProviderLibrary> {
  const providers = await ProviderLibrary.start(appOrigin);
  const settings = join(dataDir, 'login.json');
  writeFileSync(settings, JSON.stringify({ providers: providers.providers }));
  Object.assign(process.env, providers.secrets, {
    SAMPLAN_LOGIN_SETTINGS: settings,
    SAMPLAN_TEST_PROVIDERS: providers.origin,
  });
  return providers;
}
