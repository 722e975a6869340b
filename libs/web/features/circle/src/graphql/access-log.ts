import { graphql } from '@samplan/web/data';

export const AccessLogEntryView = graphql(`
  fragment AccessLogEntryView on AccessLogEntry {
    id
    at
    unitName
    section
    relation
    groundKind
    viewer {
      id
      name
      initials
    }
  }
`);

export const AccessLogQuery = graphql(`
  query AccessLog($collaborationId: ID!, $first: Int!, $after: String) {
    accessLog(collaborationId: $collaborationId, first: $first, after: $after) {
      nodes {
        ...AccessLogEntryView
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);
