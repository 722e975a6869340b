import { graphql } from '@samplan/web/data';

export const WhatMattersView = graphql(`
  fragment WhatMattersView on WhatMatters {
    text
    writtenAt
    version
    author {
      id
      name
    }
  }
`);

export const MeasureView = graphql(`
  fragment MeasureView on Measure {
    id
    goalId
    title
    how
    extent
    lifeArea
    startDate
    deadline
    status
    statusReason
    overdue
    userAnswer
    version
    accountable {
      id
      name
      initials
    }
    accountableUnit {
      id
      name
    }
    decision {
      id
      meetingId
      decidedAt
    }
  }
`);

export const GoalView = graphql(`
  fragment GoalView on Goal {
    id
    title
    voice
    lifeArea
    position
    version
    measures {
      id
      ...MeasureView
    }
  }
`);

/** The whole plan in one operation, with those a measure can be given to. */
export const PlanPageQuery = graphql(`
  query PlanPage($collaborationId: ID!) {
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
      coordinator {
        id
        person {
          id
          name
        }
        unit {
          id
          name
        }
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
        reviewDate
        version
        whatMatters {
          ...WhatMattersView
        }
        goals {
          id
          voice
          position
          ...GoalView
        }
        otherMeasures {
          id
          ...MeasureView
        }
      }
    }
  }
`);
