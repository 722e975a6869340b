import type { StandardCast, TestClient } from '@samplan/test/support';

interface Change {
  kind: string;
  thingId: string;
  version: number;
}
interface Entry extends Change {
  act: string;
  name: string | null;
  by: { name: string } | null;
  changes: { field: string; before: string | null; after: string | null }[];
}
interface Payload {
  entry: { act: string; version: number } | null;
  errors: { code: string; path: string[]; yours?: string; theirs?: string; theirName?: string }[];
}

export const historyOf = /* GraphQL */ `
  query History($id: ID!, $first: Int = 20, $after: String, $filter: HistoryFilterInput) {
    collaboration(id: $id) {
      history(first: $first, after: $after, filter: $filter) {
        nodes {
          act
          kind
          thingId
          name
          version
          by {
            name
          }
          changes {
            field
            before
            after
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
      lastDone {
        undo {
          kind
          thingId
          version
        }
        redo {
          kind
          thingId
          version
        }
      }
    }
  }
`;
export const errors = 'errors { ... on UserError { code path } ... on VersionConflict { yours theirs theirName } }';
const editGoal = `mutation ($input: EditGoalInput!) { editGoal(input: $input) { goal { version } ${errors} } }`;
const undo = `mutation ($input: UndoChangeInput!) { undoChange(input: $input) { entry { act version } ${errors} } }`;
export const restore = `mutation ($input: RestoreVersionInput!) { restoreVersion(input: $input) { entry { act version } ${errors} } }`;

interface Told {
  history: { nodes: Entry[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
  lastDone: { undo: Change | null; redo: Change | null };
}

/** What tests of the history do and look at, in one collaboration. */
export const historyActs = (cast: () => StandardCast) => {
  const told = async (client: TestClient, more: Record<string, unknown> = {}): Promise<Told> =>
    (await client.data<{ collaboration: Told }>(historyOf, { id: cast().collaboration.id, ...more })).collaboration;
  const undoing = async (client: TestClient, { kind, thingId: id, version }: Change): Promise<Payload> =>
    (await client.data<{ undoChange: Payload }>(undo, { input: { kind, id, version } })).undoChange;
  return {
    told,
    undoing,
    entries: async (client: TestClient, filter?: object): Promise<Entry[]> =>
      (await told(client, { filter })).history.nodes,
    title: (client: TestClient, id: string, expectedVersion: number, text: string) =>
      client.data(editGoal, { input: { id, expectedVersion, title: text } }),
    undoLast: async (client: TestClient): Promise<Payload> => undoing(client, (await told(client)).lastDone.undo!),
    redoLast: async (client: TestClient): Promise<Payload> => undoing(client, (await told(client)).lastDone.redo!),
    restoring: async (client: TestClient, input: object): Promise<Payload> =>
      (await client.data<{ restoreVersion: Payload }>(restore, { input })).restoreVersion,
    goalTitle: async (): Promise<string> => {
      const { db } = cast().collaboration.world;
      return (await db.query<{ title: string }>('select title from goal where id = $1', [cast().goalId])).rows[0]!
        .title;
    },
  };
};
