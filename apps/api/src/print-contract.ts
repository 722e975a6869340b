import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { noProviders } from '@samplan/api/identity';
import type { Keyring } from '@samplan/api/people';
import { createDataSource } from '@samplan/api/platform/database';
import { createLogger } from '@samplan/api/platform/observability';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { randomBytes } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { AppModule } from './app.module';
import { entities } from './entities';
import { eventSchemas } from './contract/event-schemas';
import { permissionMatrix } from './contract/permission-matrix';
import { publicOperations } from './contract/public-operations';

const anyKey = (): Keyring => {
  const newest = { id: 'contract', key: randomBytes(32) };
  return { newest, all: [newest] };
};

/** Everything under `schema/` that is printed from code, by its path there. Needs no database. */
export async function contractFiles(): Promise<Record<string, string>> {
  const config = {
    demoMode: true,
    databaseUrl: 'postgres://nobody@localhost:1/none',
    port: 0,
    host: '127.0.0.1',
    publicOrigin: 'http://localhost',
    webRoot: null,
    logLevel: 'silent',
    nationalIdKeys: { sealing: anyKey(), hashing: anyKey() },
    trustedProxy: null,
    login: noProviders,
  };
  const dataSource = createDataSource({ url: config.databaseUrl, entities, applicationName: 'samplan-contract' });
  const logger = createLogger({ level: 'silent', process: 'api' });
  const app = await NestFactory.create(AppModule.with({ config, dataSource, logger }), new FastifyAdapter(), {
    logger: false,
  });
  await app.init();
  const { schema } = app.get(GraphQLSchemaHost);
  const files = {
    'graphql/schema.graphql': `${printSchema(lexicographicSortSchema(schema))}\n`,
    'authz/matrix.md': permissionMatrix(),
    'authz/public-operations.md': publicOperations(app),
    ...eventSchemas(),
  };
  await app.close();
  return files;
}

/** `print-contract <folder>` writes the files below a folder. */
async function main(folder: string): Promise<void> {
  for (const [path, text] of Object.entries(await contractFiles())) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

if (require.main === module) {
  main(process.argv[2] ?? 'schema').catch((error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
    process.exit(1);
  });
}
