import { graphql } from '@samplan/web/data';

export const PaperHelper = graphql(`
  fragment PaperHelper on TeamMember {
    id
    helpsWith
    phone
    level
    deputyFor
    person {
      id
      name
    }
    unit {
      id
      name
    }
  }
`);

export const PaperMeasure = graphql(`
  fragment PaperMeasure on Measure {
    id
    title
    extent
    deadline
    status
    createdAt
    settledAt
    accountable {
      id
      name
    }
    accountableUnit {
      id
      name
    }
  }
`);

/** What is told in short, on paper, in the journal or in few words. */
export const PaperPageQuery = graphql(`
  query PaperPage($collaborationId: ID!, $easy: Boolean! = false) {
    collaboration(id: $collaborationId) {
      id
      owner {
        id
        name
      }
      myAccess {
        relation
        actions
      }
      team {
        id
        ...PaperHelper
      }
      crisisSteps @include(if: $easy) {
        id
        earlyWarning
        steps
        whoDoes
        whoToCall
      }
      nextMeeting {
        id
        startsAt
      }
      plan {
        id
        state
        reviewDate
        whatMatters {
          text
        }
        goals {
          id
          title
          voice
          state
          measures {
            id
            ...PaperMeasure
          }
        }
        otherMeasures {
          id
          ...PaperMeasure
        }
      }
    }
  }
`);
