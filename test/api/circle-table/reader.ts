import { Client } from 'pg';
import type { Case } from './store';
import type { StoredCases } from './stored-cases';

const ofCollaboration = [
  'team_membership',
  'ground',
  'standing_team_case',
  'next_of_kin',
  'measure',
  'message',
  'crisis_step',
  'disclosure_guard',
];

/** Every row of a collaboration, and of the directory around it, as row security hands them out. */
const everything = `select string_agg(found, ',') as found from (${[
  `select 'collaboration' as found from collaboration where id = $1`,
  ...ofCollaboration.map((table) => `select '${table} ' || id from ${table} where collaboration_id = $1`),
  `select 'unit ' || id from unit where id = any ($2)`,
  `select 'unit_membership ' || id from unit_membership where unit_id = any ($2)`,
  `select 'standing_team ' || id from standing_team where unit_id = any ($2)`,
  `select 'standing_team_member ' || id from standing_team_member where person_id = any ($3)`,
  `select 'person ' || id from person where id = any ($3)`,
].join(' union all ')}) rows`;

/** Reads as the program does, in the role and with the settings of a request. */
export class Reader {
  private constructor(
    private readonly db: Client,
    private readonly tenantId: string,
  ) {}

  static async open({ urls, tenantId }: StoredCases): Promise<Reader> {
    const db = new Client({ connectionString: urls.app, options: '-c plan_cache_mode=force_generic_plan' });
    await db.connect();
    return new Reader(db, tenantId);
  }

  close(): Promise<void> {
    return this.db.end();
  }

  async found({ collaborationId, facts }: Case, viewerId: string, at: Date): Promise<string[]> {
    await this.db.query({
      name: 'as',
      text: `select set_config('app.tenant', $1, false), set_config('app.person', $2, false), set_config('app.now', $3, false)`,
      values: [this.tenantId, viewerId, at.toISOString()],
    });
    const ids = (rows: { id: string }[]): string[] => rows.map(({ id }) => id);
    const { rows } = await this.db.query<{ found: string | null }>({
      name: 'everything',
      text: everything,
      values: [collaborationId, ids(facts.units), ids([...facts.professionals, ...facts.citizens, facts.owner])],
    });
    return rows[0]!.found?.split(',').sort() ?? [];
  }
}
