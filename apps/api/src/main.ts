import 'reflect-metadata';
import { readApiConfig } from './config';
import { startApi } from './create-app';
import { requireFitForProduction } from './production/rules';

async function main(): Promise<void> {
  const config = readApiConfig(process.env);
  requireFitForProduction({ config, environment: process.env });
  const api = await startApi(config, { refusePersonas: !config.demoMode });
  const stop = (): void => {
    void api.close().then(() => process.exit(0));
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
  process.stdout.write(`${JSON.stringify({ listening: api.port })}\n`);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  process.exit(1);
});
