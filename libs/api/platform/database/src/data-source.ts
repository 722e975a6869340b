import { types } from 'pg';
import { DataSource, type EntitySchema } from 'typeorm';

type Entity = (new () => object) | EntitySchema;

export interface DataSourceOptions {
  url: string;
  entities: Entity[];
  poolSize?: number;
  applicationName: string;
  onPoolError?: (error: Error) => void;
}

const dateOid = 1082;
// A date is a date: never an instant that a time zone can move to the day before.
types.setTypeParser(dateOid, (text) => text);

/**
 * A TypeORM data source on a short leash: no synchronisation, no subscribers, every entity named by its lib.
 * A transaction left idle for ten seconds is ended by the server, so a stuck request cannot hold rows or the feed.
 */
export function createDataSource(options: DataSourceOptions): DataSource {
  return new DataSource({
    type: 'postgres',
    url: options.url,
    entities: options.entities,
    synchronize: false,
    migrationsRun: false,
    applicationName: options.applicationName,
    poolSize: options.poolSize ?? 20,
    poolErrorHandler: (error: Error) => options.onPoolError?.(error),
    extra: {
      idle_in_transaction_session_timeout: 10_000,
      statement_timeout: 15_000,
      connectionTimeoutMillis: 5_000,
    },
  });
}
