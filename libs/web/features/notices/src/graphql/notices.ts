import { graphql } from '@samplan/web/data';

export const UnreadNoticesQuery = graphql(`
  query UnreadNotices {
    unreadNotices
  }
`);

export const NoticesQuery = graphql(`
  query Notices($first: Int!, $after: String) {
    myNotices(first: $first, after: $after) {
      nodes {
        id
        kind
        collaborationId
        aboutId
        onDate
        createdAt
        read
        actor {
          id
          name
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const MarkNoticesReadMutation = graphql(`
  mutation MarkNoticesRead($input: MarkNoticesReadInput!) {
    markNoticesRead(input: $input) {
      unread
      errors {
        ...MutationErrors
      }
    }
  }
`);
