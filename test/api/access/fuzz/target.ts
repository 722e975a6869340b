import { newId } from '@samplan/shared/kernel';
import type { World } from '@samplan/test/support';
import { insert } from '../../../support/sql';
import type { FullCast } from '../../database/support/full-cast';
import { writableRows } from '../../database/support/writable-rows';

interface Column {
  table: string;
  name: string;
  type: 'uuid' | 'text' | 'jsonb';
}

/** A collaboration nobody of the attackers has a place in, with a mark of its own in every text about it. */
export interface Target {
  canary: string;
  /** Every id that stands in a row of the collaboration, and those of its citizens. */
  ids: string[];
  /** Ids of its rows, by table. */
  idsIn: Record<string, string[]>;
  /** Those among them that nobody outside may be told. */
  secretIds: string[];
  /** Texts that hold the mark, as `table.column`. */
  marked: string[];
  /** What is stored about the collaboration now, the access log left out. */
  fingerprint: () => Promise<string>;
  /** Rows elsewhere in the municipality that point into the collaboration, as `table.column count`. */
  pointersFromOutside: () => Promise<string[]>;
}

function byTable(columns: readonly Column[]): Map<string, Column[]> {
  const tables = new Map<string, Column[]>();
  for (const column of columns) tables.set(column.table, [...(tables.get(column.table) ?? []), column]);
  return tables;
}

/** Adds a row to every table that can have one, and marks every free text of the collaboration. */
export async function markedTarget(world: World, cast: FullCast): Promise<Target> {
  const canary = `KANARI${newId().replaceAll('-', '')}`;
  const { db } = world;
  const id = cast.collaboration.id;
  const citizens = [cast.owner.id, cast.relative.id];
  for (const [table, row] of Object.entries(writableRows(cast))) {
    if (table !== 'change') await insert(db, table, row);
  }
  await insert(db, 'change', {
    ...cast.collaboration.keys,
    at: world.now,
    life_area: 'common',
    type: 'goal.edited',
    entity: 'goal',
    entity_id: cast.goalId,
    version: 2,
    before: JSON.stringify({ title: canary }),
    after: JSON.stringify({ title: canary }),
  });

  const tables = byTable(await columnsOf(world));
  const own = (table: string): string | null => rowsOf(table, tables.get(table)!, id, citizens);
  const marked: string[] = [];
  for (const [table, columns] of tables) {
    const rows = own(table);
    if (!rows) continue;
    for (const column of columns.filter(({ type }) => type === 'text')) {
      // Where a text comes with something else, only the rows that have it can be marked.
      const having = `(${rows}) and ${column.name} is not null`;
      if ((await takesMark(world, column, rows, canary)) || (await takesMark(world, column, having, canary)))
        marked.push(`${table}.${column.name}`);
    }
  }

  const ids = new Set<string>(citizens);
  const inTables: Record<string, string[]> = {};
  const secretIds = new Set<string>([...citizens, id]);
  for (const [table, columns] of tables) {
    const rows = own(table);
    const uuids = columns.filter(({ type, name }) => type === 'uuid' && name !== 'tenant_id');
    if (!rows || uuids.length === 0) continue;
    const found = await db.query<Record<string, string | null>>(
      `select ${uuids.map(({ name }) => name).join(', ')} from ${table} where ${rows}`,
    );
    for (const row of found.rows) {
      for (const value of Object.values(row)) if (value) ids.add(value);
      if (row['id']) {
        secretIds.add(row['id']);
        (inTables[table] ??= []).push(row['id']);
      }
    }
  }

  return {
    canary,
    ids: [...ids].sort(),
    idsIn: inTables,
    secretIds: [...secretIds].sort(),
    marked: marked.sort(),
    fingerprint: async () => {
      const prints: string[] = [];
      for (const table of tables.keys()) {
        const rows = own(table);
        if (!rows || table === 'access_log') continue;
        const { rows: printed } = await db.query<{ print: string | null }>(
          `select md5(string_agg(r::text, '|' order by r::text)) as print from ${table} r where ${rows}`,
        );
        prints.push(`${table} ${printed[0]!.print}`);
      }
      return prints.join('\n');
    },
    pointersFromOutside: async () => {
      const pointers: string[] = [];
      for (const [table, columns] of tables) {
        const inside = own(table);
        // A key against sending twice is the client's own word, not a reference.
        for (const { name } of columns.filter((column) => column.type === 'uuid' && !column.name.endsWith('_key'))) {
          const { rowCount } = await db.query(
            `select from ${table} where ${name} = any ($1) ${inside ? `and not coalesce(${inside}, false)` : ''}`,
            [[...secretIds]],
          );
          if (rowCount) pointers.push(`${table}.${name} ${rowCount}`);
        }
      }
      return pointers;
    },
  };
}

/** Every id that stands in the rows of a collaboration the attackers belong to. */
export async function idsIn(world: World, collaborationId: string): Promise<string[]> {
  const ids = new Set<string>([collaborationId]);
  for (const [table, columns] of byTable(await columnsOf(world))) {
    const rows = rowsOf(table, columns, collaborationId, []);
    if (!rows) continue;
    for (const { name } of columns.filter(({ type }) => type === 'uuid')) {
      const { rows: found } = await world.db.query<{ id: string | null }>(
        `select distinct ${name} as id from ${table} where ${rows} and ${name} is not null`,
      );
      for (const row of found) ids.add(row.id!);
    }
  }
  ids.delete(world.tenantId);
  return [...ids].sort();
}

async function columnsOf(world: World): Promise<Column[]> {
  const { rows } = await world.db.query<Column>(
    `select c.relname as table, a.attname as name, format_type(a.atttypid, null) as type
       from pg_attribute a join pg_class c on c.oid = a.attrelid
      where c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace and a.attnum > 0 and not a.attisdropped
        and format_type(a.atttypid, null) in ('uuid', 'text', 'jsonb')
      order by c.relname, a.attnum`,
  );
  return rows;
}

/** The condition that picks the rows about a collaboration or its citizens; null for tables about neither. */
function rowsOf(table: string, columns: readonly Column[], id: string, citizens: readonly string[]): string | null {
  const names = columns.map(({ name }) => name);
  if (table === 'collaboration') return `id = '${id}'`;
  if (names.includes('collaboration_id')) return `collaboration_id = '${id}'`;
  const people = citizens.map((citizen) => `'${citizen}'`).join(', ');
  if (!people) return null;
  if (table === 'person') return `id in (${people})`;
  return names.includes('person_id') && table !== 'session' ? `person_id in (${people})` : null;
}

/** Marks a text where the table's own rules let it be changed; closed word lists and history do not. */
async function takesMark(world: World, { table, name }: Column, rows: string, canary: string): Promise<boolean> {
  const { db } = world;
  await db.query('begin');
  try {
    const { rowCount } = await db.query(`update ${table} set ${name} = $1 where ${rows}`, [canary]);
    await db.query('commit');
    return Boolean(rowCount);
  } catch {
    await db.query('rollback');
    return false;
  }
}
