import { graphql } from '@samplan/web/data';

export const TimelineMeasure = graphql(`
  fragment TimelineMeasure on Measure {
    id
    title
    startDate
    deadline
    status
    settledAt
    overdue
  }
`);

export const TimelineQuery = graphql(`
  query Timeline($collaborationId: ID!) {
    collaboration(id: $collaborationId) {
      id
      openedAt
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
      childAges {
        key
        age
        date
        past
      }
      evaluations {
        id
        goalId
        evaluatedOn
      }
      meetings(first: 50) {
        nodes {
          id
          title
          startsAt
          state
        }
      }
      plan {
        id
        state
        stateSince
        wishedOn
        periodStart
        periodEnd
        reviewDate
        whatMatters {
          writtenAt
        }
        goals {
          id
          title
          state
          createdAt
          settledAt
          reviewOn
          measures {
            id
            ...TimelineMeasure
          }
        }
        otherMeasures {
          id
          ...TimelineMeasure
        }
      }
    }
  }
`);
