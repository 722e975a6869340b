import { graphql } from '@samplan/web/data';

export const NumbersQuery = graphql(`
  query UnconfirmedNumbers($unitId: ID!, $after: String) {
    unconfirmedNumbers(unitId: $unitId, first: 30, after: $after) {
      nodes {
        setAt
        waitingSince
        mayAnswer
        person {
          id
          name
          initials
        }
        setBy {
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

export const NoteNumberMutation = graphql(`
  mutation NoteWorkNumber($input: NoteWorkNumberInput!) {
    noteWorkNumber(input: $input) {
      word
      errors {
        ...MutationErrors
      }
    }
  }
`);

export const RemoveNumberMutation = graphql(`
  mutation RemoveWorkNumber($input: RemoveWorkNumberInput!) {
    removeWorkNumber(input: $input) {
      removed
      errors {
        ...MutationErrors
      }
    }
  }
`);
