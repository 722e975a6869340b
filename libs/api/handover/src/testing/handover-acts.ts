import { dateInOslo } from '@samplan/shared/kernel';
import { daysFrom, type TestClient, type World } from '@samplan/test/support';

export interface ToldError {
  code: string;
  path: string[];
  message: string;
}
interface AbsenceTold {
  id: string;
  state: string;
  choices: { collaborationId: string; deputyId: string | null }[];
}
export interface HandOverTold {
  id: string;
  state: string;
  heldBack: boolean;
  summary: string;
}

const errors = 'errors { ... on UserError { code path message } }';
const absence = 'absence { id state fromDate untilDate deputyId choices { collaborationId deputyId } }';
const handOvers = 'handOvers { id state heldBack summary }';

/** The calendar date a number of days from the world's now. */
export const day = (world: World, count: number): string => dateInOslo(daysFrom(world.now, count));

export async function planAbsence(
  client: TestClient,
  input: Record<string, unknown>,
): Promise<{ absence: AbsenceTold | null; errors: ToldError[] }> {
  const data = await client.data<{ planAbsence: { absence: AbsenceTold | null; errors: ToldError[] } }>(
    `mutation PlanAbsence($input: PlanAbsenceInput!) { planAbsence(input: $input) { ${absence} ${errors} } }`,
    { input: { choices: [], ...input } },
  );
  return data.planAbsence;
}

export async function cancelAbsence(client: TestClient, absenceId: string): Promise<AbsenceTold | null> {
  const data = await client.data<{ cancelAbsence: { absence: AbsenceTold | null } }>(
    `mutation CancelAbsence($input: CancelAbsenceInput!) { cancelAbsence(input: $input) { ${absence} ${errors} } }`,
    { input: { absenceId } },
  );
  return data.cancelAbsence.absence;
}

export async function refuseDeputy(
  client: TestClient,
  collaborationId: string,
  deputyId: string,
): Promise<ToldError[]> {
  const data = await client.data<{ refuseDeputy: { errors: ToldError[] } }>(
    `mutation RefuseDeputy($input: RefuseDeputyInput!) { refuseDeputy(input: $input) { collaborationId ${errors} } }`,
    { input: { collaborationId, deputyId } },
  );
  return data.refuseDeputy.errors;
}

export async function planHandOver(
  client: TestClient,
  input: Record<string, unknown>,
): Promise<{ handOvers: HandOverTold[] | null; errors: ToldError[] }> {
  const usual = {
    movesRole: true,
    movesMeasures: true,
    movesMeetings: true,
    movesQuestions: true,
    opensThreads: false,
    stays: false,
    tellsTeam: false,
  };
  const data = await client.data<{ planHandOver: { handOvers: HandOverTold[] | null; errors: ToldError[] } }>(
    `mutation PlanHandOver($input: PlanHandOverInput!) { planHandOver(input: $input) { ${handOvers} ${errors} } }`,
    { input: { ...usual, ...input } },
  );
  return data.planHandOver;
}

export async function undoHandOver(
  client: TestClient,
  handOverIds: string[],
): Promise<{ handOvers: HandOverTold[] | null; errors: ToldError[] }> {
  const data = await client.data<{ undoHandOver: { handOvers: HandOverTold[] | null; errors: ToldError[] } }>(
    `mutation UndoHandOver($input: UndoHandOverInput!) { undoHandOver(input: $input) { ${handOvers} ${errors} } }`,
    { input: { handOverIds } },
  );
  return data.undoHandOver;
}

export interface SeenMember {
  id: string;
  role: string;
  deputyFor: string | null;
  person: { name: string };
  away: { fromDate: string; untilDate: string } | null;
  deputies: { id: string; person: { name: string }; fromDate: string; untilDate: string }[];
}

export async function team(client: TestClient, id: string): Promise<SeenMember[]> {
  const data = await client.data<{ collaboration: { team: SeenMember[] } }>(
    `query Team($id: ID!) { collaboration(id: $id) { team { id role deputyFor person { name } away { fromDate untilDate }
       deputies { id person { name } fromDate untilDate } } } }`,
    { id },
  );
  return data.collaboration.team;
}

/** Kinds of the notices of somebody, newest first. */
export async function noticeKinds(client: TestClient): Promise<string[]> {
  const data = await client.data<{ myNotices: { nodes: { kind: string; actor: { name: string } | null }[] } }>(
    'query Notices { myNotices(first: 50) { nodes { kind actor { name } } } }',
  );
  return data.myNotices.nodes.map(({ kind, actor }) => `${kind} ${actor?.name ?? ''}`.trim());
}
