import 'reflect-metadata';
import type { DataSource } from 'typeorm';
import { createDataSource } from '@samplan/api/platform/database';
import { testDatabase } from '@samplan/api/platform/testing';
import { entities } from '../../../apps/api/src/entities';
import { ask, tableNames } from './support/catalog';

/** Tables the program never maps to objects, each with the reason. */
const withoutEntity: Record<string, string> = {
  age_rule: 'read by the rules of the circle and as one query',
  collaboration_facts: 'read with SQL; kept by the database',
  employee: 'read and written with SQL, together with the person',
  organisation: 'read and written with SQL',
  register_change: 'kept by the database',
  unit_profile: 'read and written with SQL',
  unit_succession: 'read and written with SQL',
  attempt: 'reached through functions only',
  change: 'written and read with SQL by the change feed',
  circle_access: 'read as facts by authorisation, never as objects',
  circle_boundary_mark: 'belongs to app.tell_circle_boundaries',
  draft: 'read and written with SQL',
  outbox_key: 'read and written with SQL',
  sent_once: 'written with SQL, before the work it stands for',
  collaboration_opening: 'written by app.open_collaboration',
  emergency_attempt: 'written by app.open_emergency; read with SQL',
  entry_attempt: 'written by the functions behind links and codes',
  log_control_hours: 'written with SQL by log control; read by app.working_hours',
  log_control_use: 'written with SQL by log control',
  log_reference: 'stands in for names, in functions only',
  log_signal_review: 'written and read with SQL by log control',
  login: 'reached through functions only',
  municipality: 'its name comes with app.hats',
  national_id: 'reached through functions only',
  schema_migration: 'belongs to the migrations',
  plan_setting: 'read and written with SQL',
  plan_template: 'read and written with SQL',
  plan_template_version: 'read and written with SQL',
  shared_text: 'read and written with SQL, merged bytes and all',
  shared_text_writer: 'written with SQL, whose page each number is',
  pending_login: 'reached through functions only',
  session: 'reached through functions only',
  spent_logout_token: 'reached through functions only',
  work_address: 'reached through functions only',
  unit_membership: 'joined with SQL, never shown as objects',
};

interface Column {
  name: string;
  type: string;
  nullable: boolean;
  key: boolean;
}

let url: string;
let source: DataSource;

beforeAll(async () => {
  const urls = await testDatabase();
  url = urls.owner;
  source = await createDataSource({ url: urls.app, entities, applicationName: 'samplan-drift' }).initialize();
});
afterAll(() => source.destroy());

const inDatabase = (table: string): Promise<Column[]> =>
  ask<Column>(
    url,
    `select attname as name, format_type(atttypid, atttypmod) as type, not attnotnull as nullable,
            exists (select from pg_constraint where conrelid = attrelid and contype = 'p' and attnum = any (conkey)) as key
       from pg_attribute where attrelid = $1::regclass and attnum > 0 and not attisdropped order by attname`,
    [table],
  );

function inProgram(table: string): Column[] {
  const { columns } = source.entityMetadatas.find(({ tableName }) => tableName === table)!;
  return columns
    .map((column) => ({
      name: column.databaseName,
      type: `${source.driver.normalizeType(column)}${column.isArray ? '[]' : ''}`,
      nullable: column.isNullable,
      key: column.isPrimary,
    }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

it('has an entity for every table, or a reason for having none', async () => {
  const mapped = source.entityMetadatas.map(({ tableName }) => tableName);
  expect(new Set(mapped).size).toBe(mapped.length);
  expect([...mapped, ...Object.keys(withoutEntity)].sort()).toEqual(await tableNames(url));
});

it.each(entities.map((entity) => [entity.name, entity] as const))(
  '%s has exactly the columns of its table',
  async (_, entity) => {
    const table = source.getMetadata(entity).tableName;
    expect(inProgram(table)).toEqual(await inDatabase(table));
  },
);
