import { graphql } from '@samplan/web/data';

export const HistoryLine = graphql(`
  fragment HistoryLine on HistoryEntry {
    id
    at
    kind
    thingId
    name
    removed
    currentVersion
    act
    version
    mayRestore
    by {
      id
      name
    }
    changes {
      field
      kind
      before
      after
    }
  }
`);

export const HistoryQuery = graphql(`
  query History($collaborationId: ID!, $after: String, $filter: HistoryFilterInput) {
    collaboration(id: $collaborationId) {
      id
      history(first: 20, after: $after, filter: $filter) {
        nodes {
          id
          ...HistoryLine
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`);

export const LastStep = graphql(`
  fragment LastStep on HistoryEntry {
    id
    at
    act
    kind
    thingId
    name
    version
    changes {
      field
      before
      after
    }
  }
`);

export const LastDoneQuery = graphql(`
  query LastDone($collaborationId: ID!) {
    collaboration(id: $collaborationId) {
      id
      lastDone {
        undo {
          ...LastStep
        }
        redo {
          ...LastStep
        }
      }
    }
  }
`);

export const UndoChangeMutation = graphql(`
  mutation UndoChange($input: UndoChangeInput!) {
    undoChange(input: $input) {
      entry {
        id
        version
      }
      errors {
        ...MutationErrors
      }
    }
  }
`);

export const RestoreVersionMutation = graphql(`
  mutation RestoreVersion($input: RestoreVersionInput!) {
    restoreVersion(input: $input) {
      entry {
        id
        version
      }
      errors {
        ...MutationErrors
      }
    }
  }
`);
