import { graphql } from '@samplan/web/data';

export const GoalsPageQuery = graphql(`
  query GoalsPage($collaborationId: ID!) {
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
      childAges {
        key
        age
        date
        past
      }
      plan {
        id
        state
        goals {
          id
          ...GoalView
          measures {
            id
            contributors {
              id
              ...ContributorView
            }
          }
        }
        otherMeasures {
          id
          ...MeasureView
          contributors {
            id
            ...ContributorView
          }
        }
      }
    }
  }
`);

/** What was taken away; fetched when somebody looks for it. */
export const RemovedQuery = graphql(`
  query Removed($collaborationId: ID!) {
    collaboration(id: $collaborationId) {
      id
      plan {
        id
        removedGoals {
          id
          title
          removedAt
        }
        removedMeasures {
          id
          title
          removedAt
        }
      }
    }
  }
`);
