import { graphql } from '../generated';

export const OpenOutboxMutation = graphql(`
  mutation OpenOutbox {
    openOutbox {
      key
    }
  }
`);

export const OwnDraftsQuery = graphql(`
  query OwnDrafts($collaborationId: ID!, $after: String) {
    collaboration(id: $collaborationId) {
      id
      drafts(after: $after) {
        key
        baseVersion
        savedAt
        fields {
          name
          text
        }
      }
    }
  }
`);

export const KeepDraftMutation = graphql(`
  mutation KeepDraft($input: KeepDraftInput!) {
    keepDraft(input: $input) {
      savedAt
      errors {
        ...MutationErrors
      }
    }
  }
`);

export const DropDraftMutation = graphql(`
  mutation DropDraft($input: DropDraftInput!) {
    dropDraft(input: $input) {
      dropped
      errors {
        ...MutationErrors
      }
    }
  }
`);
