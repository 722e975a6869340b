import { graphql } from '@samplan/web/data';

export const AccessLogEntryView = graphql(`
  fragment AccessLogEntryView on AccessLogEntry {
    id
    at
    unitName
    section
    relation
    groundKind
    why
    questionGoesTo
    deputyFor {
      id
      name
    }
    viewer {
      id
      name
      initials
      profession
    }
    question {
      ...LogQuestionView
    }
  }
`);

export const AccessLogQuery = graphql(`
  query AccessLog($collaborationId: ID!, $after: String, $filter: AccessLogFilterInput) {
    accessLog(collaborationId: $collaborationId, first: 30, after: $after, filter: $filter) {
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

export const AccessLogViewersQuery = graphql(`
  query AccessLogViewers($collaborationId: ID!) {
    accessLogViewers(collaborationId: $collaborationId) {
      unitId
      unitName
      viewer {
        id
        name
      }
    }
  }
`);
