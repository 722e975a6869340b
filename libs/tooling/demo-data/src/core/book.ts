import type { Client } from 'pg';

export type Row = Record<string, unknown>;

/** In the order in which rows may refer to each other. */
const tables = [
  'municipality',
  'login',
  'organisation',
  'unit',
  'unit_succession',
  'unit_profile',
  'person',
  'national_id',
  'contact',
  'employee',
  'unit_membership',
  'standing_team',
  'standing_team_member',
  'collaboration',
  'next_of_kin',
  'ground',
  'consent_request',
  'exclusion',
  'guardian_mandate',
  'parental_responsibility',
  'withheld_area',
  'disclosure_guard',
  'emergency_setting',
  'emergency_access',
  'crisis_step',
  'individual_plan',
  'goal',
  'goal_scale',
  'evaluation',
  'rehab_course',
  'rehab_activity',
  'meeting',
  'agenda_item',
  'meeting_participant',
  'measure',
  'measure_contributor',
  'professional_plan',
  'service_offer',
  'child_talk',
  'need',
  // After the measures temporary experts come for.
  'team_membership',
  'standing_team_case',
  'team_invitation',
  'team_charter',
  'meeting_decision',
  'minutes_read',
  'thread',
  'message',
  'thread_read',
  'change',
  'access_log',
  'log_question',
  'log_question_line',
  'absence',
  'hand_over',
  'notice',
] as const;
export type Table = (typeof tables)[number];

/** The minutes of a meeting that will stand; set last, for nothing may be written into a published meeting. */
interface Publication {
  id: string;
  approvedBy: string;
  at: Date;
}

/** Everything that will be written for one municipality, gathered first and then sent as one statement a table. */
export class Book {
  private readonly rows = new Map<Table, Row[]>();
  private readonly publications: Publication[] = [];

  /** Returns the row itself: what happens to it later in the story changes it until it is written. */
  add(table: Table, row: Row): Row {
    const sheet = this.rows.get(table);
    if (sheet) sheet.push(row);
    else this.rows.set(table, [row]);
    return row;
  }

  rowsOf(table: Table): readonly Row[] {
    return this.rows.get(table) ?? [];
  }

  publish(publication: Publication): void {
    this.publications.push(publication);
  }

  async write(client: Client): Promise<void> {
    // The feed and the history follow the order of the rows.
    this.rows.get('change')?.sort((one, other) => Number(one['at']) - Number(other['at']));
    for (const table of tables) {
      const rows = this.rows.get(table);
      if (rows) await insertAll(client, table, rows);
    }
    await client.query(
      `update meeting set minutes_state = 'published', minutes_approved_by = p."approvedBy", minutes_approved_at = p.at, minutes_published_at = p.at
         from jsonb_to_recordset($1::jsonb) as p (id uuid, "approvedBy" uuid, at timestamptz) where meeting.id = p.id`,
      [JSON.stringify(this.publications)],
    );
  }
}

async function insertAll(client: Client, table: Table, rows: readonly Row[]): Promise<void> {
  const columns = Object.keys(rows[0] ?? {}).join(', ');
  await client.query(
    `insert into ${table} (${columns}) select ${columns} from jsonb_populate_recordset(null::${table}, $1::jsonb)`,
    [JSON.stringify(rows)],
  );
}
