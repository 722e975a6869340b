import { graphql } from '@samplan/web/data';

export const MessageView = graphql(`
  fragment MessageView on Message {
    id
    body
    sentAt
    mine
    author {
      id
      name
      initials
      unit {
        id
        name
      }
    }
  }
`);

export const ThreadQuery = graphql(`
  query Thread($collaborationId: ID!) {
    collaboration(id: $collaborationId) {
      id
      owner {
        id
        name
      }
      myAccess {
        relation
        actions
      }
      thread {
        id
        unreadCount
        lastReadMessageId
        readers {
          id
          name
          kind
          unit {
            id
            name
          }
        }
        messages(last: 30) {
          nodes {
            ...MessageView
          }
          hasPreviousPage
          startCursor
        }
      }
    }
  }
`);

export const OlderMessagesQuery = graphql(`
  query OlderMessages($collaborationId: ID!, $before: String!) {
    collaboration(id: $collaborationId) {
      id
      thread {
        id
        messages(last: 30, before: $before) {
          nodes {
            ...MessageView
          }
          hasPreviousPage
          startCursor
        }
      }
    }
  }
`);

export const UnreadQuery = graphql(`
  query Unread($collaborationId: ID!) {
    collaboration(id: $collaborationId) {
      id
      thread {
        id
        unreadCount
      }
    }
  }
`);
