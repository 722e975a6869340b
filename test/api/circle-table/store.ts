import type { Client } from 'pg';
import type { Row } from '../../support/sql';
import type { Facts } from './facts';
import { rowsOf } from './rows';

export interface Case {
  collaborationId: string;
  facts: Facts;
}

/** Writes the facts of many collaborations down in one transaction, each table's rows in one statement. */
export async function store(db: Client, tenantId: string, cases: Case[], now: Date): Promise<void> {
  await db.query('begin');
  for (const [table, rows] of rowsOf(tenantId, cases, now)) await insertAll(db, table, rows);
  await db.query('commit');
}

/** The rows are alike: the first says which columns there are. */
export async function insertAll(db: Client, table: string, rows: Row[]): Promise<void> {
  const columns = Object.keys(rows[0]!).join(', ');
  await db.query(
    `insert into ${table} (${columns}) select ${columns} from jsonb_populate_recordset(null::${table}, $1)`,
    [JSON.stringify(rows)],
  );
}
