import { graphql } from '@samplan/web/data';

export const HandOversQuery = graphql(`
  query HandOvers($after: String) {
    myHandOvers(first: 50, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        batchId
        collaborationId
        mine
        onDate
        state
        heldBack
        summary
        owner {
          id
          name
        }
        predecessor {
          id
          name
        }
        successor {
          id
          name
        }
      }
    }
  }
`);

export const HandOverPreviewQuery = graphql(`
  query HandOverPreview($onDate: Date, $successorId: ID) {
    handOverPreview(onDate: $onDate, successorId: $successorId) {
      nodes {
        collaborationId
        role
        unanswered
        planned
        possible
        cover
        owner {
          id
          name
        }
        measures {
          id
          title
        }
        meetings {
          id
          title
          startsAt
        }
      }
      colleagues {
        away
        person {
          id
          name
        }
      }
    }
  }
`);

export const PlanHandOverMutation = graphql(`
  mutation PlanHandOver($input: PlanHandOverInput!) {
    planHandOver(input: $input) {
      handOvers {
        id
        state
      }
      errors {
        ...MutationErrors
      }
    }
  }
`);

export const UndoHandOverMutation = graphql(`
  mutation UndoHandOver($input: UndoHandOverInput!) {
    undoHandOver(input: $input) {
      handOvers {
        id
        state
      }
      errors {
        ...MutationErrors
      }
    }
  }
`);
