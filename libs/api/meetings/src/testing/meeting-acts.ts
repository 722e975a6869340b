import type { TestClient, World } from '@samplan/test/support';

const errors =
  'errors { ... on UserError { code path } ... on VersionConflict { yours theirs theirName currentVersion } }';
const meeting = `meeting {
  id version state startedAt endedAt currentItemId currentItemOpenedAt
  participants { person { id } attendance }
  agenda { id title lifeArea position minutes state isWhatMatters facts assessments version proposedBy { id } }
  minutes { state approvedAt publishedAt approvedBy { id } readByMe readBy { id } }
}`;
const item = 'item { id title lifeArea position state facts assessments version }';
const decision =
  'decision { id text measure { id title how lifeArea goalId deadline accountable { id } decision { id } } }';

const acts = {
  callMeeting: ['CallMeetingInput', meeting],
  proposeAgendaItem: ['ProposeAgendaItemInput', item],
  startMeeting: ['MeetingIdInput', meeting],
  markAttendance: ['MarkAttendanceInput', meeting],
  takeUpItem: ['TakeUpItemInput', meeting],
  concludeItem: ['TakeUpItemInput', meeting],
  writeNotes: ['WriteNotesInput', item],
  takeDecision: ['TakeDecisionInput', decision],
  makeMeasure: ['MakeMeasureInput', decision],
  endMeeting: ['MeetingIdInput', meeting],
  publishMinutes: ['MeetingIdInput', meeting],
  markMinutesRead: ['MeetingIdInput', meeting],
} as const;
export type Act = keyof typeof acts;

const document = (act: Act): string =>
  `mutation Act($input: ${acts[act][0]}!) { ${act}(input: $input) { ${acts[act][1]} ${errors} } }`;

interface ItemAnswer {
  id: string;
  title: string;
  lifeArea: string;
  position: number;
  state: string;
  isWhatMatters: boolean;
  facts: string;
  assessments: string;
  version: number;
}

export interface MeetingAnswer {
  id: string;
  version: number;
  state: string;
  currentItemId: string | null;
  currentItemOpenedAt: string | null;
  participants: { person: { id: string }; attendance: string }[];
  agenda: ItemAnswer[];
  minutes: { state: string; readByMe: boolean; readBy: { id: string }[] };
}

interface DecisionAnswer {
  id: string;
  measure: { id: string; title: string; how: string | null; lifeArea: string; goalId: string } | null;
}

export interface ActAnswer {
  meeting: MeetingAnswer | null;
  item: ItemAnswer | null;
  decision: DecisionAnswer | null;
  errors: { code: string; path: string[] }[];
}

/** Does it and gives the payload, expected errors included. */
export async function act(client: TestClient, name: Act, input: object): Promise<ActAnswer> {
  const data = await client.data<Record<string, ActAnswer>>(document(name), { input });
  return data[name]!;
}

/** The code somebody is turned away with; null when they are not. */
export function denied(client: TestClient, name: Act, input: object): Promise<string | null> {
  return client.code(document(name), { input });
}

/** The meeting as somebody sees it. */
export async function seen(client: TestClient, id: string): Promise<MeetingAnswer> {
  const data = await client.data<{ meeting: MeetingAnswer }>(
    `query Seen($id: ID!) { meeting(id: $id) ${meeting.slice('meeting '.length)} }`,
    { id },
  );
  return data.meeting;
}

/** Types and life areas of the change rows of a meeting and what is in it, in the order they were written. */
export async function changesSince(world: World, mark: string): Promise<string[]> {
  const { rows } = await world.db.query<{ type: string; life_area: string }>(
    'select type, life_area from change where seq > $1 order by seq',
    [mark],
  );
  return rows.map((row) => `${row.type} ${row.life_area}`);
}

/** Where the change rows end now. */
export async function markChanges(world: World): Promise<string> {
  const { rows } = await world.db.query<{ mark: string }>('select coalesce(max(seq), 0) as mark from change');
  return rows[0]!.mark;
}
