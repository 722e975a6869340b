import { newId } from '@samplan/shared/kernel';
import type { StandardCast, TestClient } from '@samplan/test/support';

export const threadQuery = /* GraphQL */ `
  query Thread($id: ID!, $last: Int = 30, $before: String) {
    collaboration(id: $id) {
      thread {
        id
        collaborationId
        unreadCount
        lastReadMessageId
        readers {
          id
          name
          unit {
            name
          }
        }
        messages(last: $last, before: $before) {
          nodes {
            id
            body
            mine
            sentAt
            author {
              name
              unit {
                name
              }
            }
          }
          hasPreviousPage
          startCursor
        }
      }
    }
  }
`;
export const send = /* GraphQL */ `
  mutation Send($input: SendMessageInput!) {
    sendMessage(input: $input) {
      message {
        id
        threadId
        body
        mine
        author {
          name
        }
      }
      errors {
        ... on UserError {
          code
          path
        }
      }
    }
  }
`;
export const markRead = /* GraphQL */ `
  mutation MarkRead($input: MarkThreadReadInput!) {
    markThreadRead(input: $input) {
      thread {
        unreadCount
        lastReadMessageId
      }
      errors {
        ... on UserError {
          code
          path
        }
      }
    }
  }
`;

export interface ThreadAnswer {
  id: string;
  unreadCount: number;
  lastReadMessageId: string | null;
  readers: { id: string }[];
  messages: {
    nodes: { id: string; body: string; mine: boolean; sentAt: string }[];
    hasPreviousPage: boolean;
    startCursor: string | null;
  };
}

export interface Sent {
  message: { id: string; body: string } | null;
  errors: { code: string; path: string[] }[];
}

/** What the team of a cast does in its thread. */
export const threadActs = (cast: StandardCast) => ({
  thread: async (client: TestClient, page: { last?: number; before?: string | null } = {}): Promise<ThreadAnswer> => {
    const variables = { id: cast.collaboration.id, ...page };
    return (await client.data<{ collaboration: { thread: ThreadAnswer } }>(threadQuery, variables)).collaboration
      .thread;
  },
  message: (body: string, idempotencyKey: string = newId()) => ({
    threadId: cast.collaboration.threadId,
    body,
    idempotencyKey,
  }),
  say: async (client: TestClient, input: object): Promise<Sent> =>
    (await client.data<{ sendMessage: Sent }>(send, { input })).sendMessage,
  mark: (messageId: string, threadId = cast.collaboration.threadId) => ({ input: { threadId, messageId } }),
  changes: async (type: string): Promise<{ entity_id: string; audience_id: string | null }[]> => {
    const sql = 'select entity_id, audience_id from change where type = $1 order by seq';
    return (await cast.collaboration.world.db.query<{ entity_id: string; audience_id: string | null }>(sql, [type]))
      .rows;
  },
});
