import { graphql } from '@samplan/web/data';

/** Whom the first measure can be given to, and whether a yes is written down already. */
export const BeginPlanQuery = graphql(`
  query BeginPlanPage($collaborationId: ID!) {
    collaboration(id: $collaborationId) {
      id
      owner {
        id
        name
      }
      myAccess {
        relation
        level
        areas
        actions
      }
      team {
        id
        person {
          id
          name
        }
        away {
          fromDate
          untilDate
        }
        unit {
          id
          name
        }
      }
      nextOfKin {
        id
        relationship
        person {
          id
          name
        }
      }
      plan {
        id
        state
        version
        consentOn
        whatMatters {
          text
          version
          writtenAt
          author {
            id
            name
          }
        }
      }
    }
  }
`);

export const BeginPlanMutation = graphql(`
  mutation BeginPlan($input: BeginPlanInput!) {
    beginPlan(input: $input) {
      plan {
        id
        state
      }
      errors {
        ...MutationErrors
      }
    }
  }
`);

/** What is open when a plan is to be closed. */
export const ClosePlanQuery = graphql(`
  query ClosePlanPage($collaborationId: ID!) {
    collaboration(id: $collaborationId) {
      id
      owner {
        id
        name
      }
      myAccess {
        relation
        level
        areas
        actions
      }
      plan {
        id
        state
        version
        goals {
          id
          measures {
            id
            title
            status
            deadline
            accountable {
              id
              name
            }
          }
        }
        otherMeasures {
          id
          title
          status
          deadline
          accountable {
            id
            name
          }
        }
      }
    }
  }
`);
