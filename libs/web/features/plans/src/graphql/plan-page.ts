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
    mine
    childWelfare
    childTalks {
      id
      outcome
      talkedOn
      reason
      guardianAnswer
      guardianNote
      recordedBy {
        id
        name
      }
    }
  }
`);

export const GoalView = graphql(`
  fragment GoalView on Goal {
    id
    title
    voice
    lifeArea
    details
    parentId
    isTop
    state
    stateReason
    settledAt
    mine
    version
    measures {
      id
      ...MeasureView
    }
  }
`);

/** Where the plan stands, and how it came to be. */
export const PlanStandingView = graphql(`
  fragment PlanStanding on IndividualPlan {
    id
    state
    stateSince
    stateReason
    wishedBy
    wishedOn
    wishedHow
    consentOn
    reviewMonths
    version
  }
`);

/** What the plan holds besides words and goals. */
export const PlanAboutView = graphql(`
  fragment PlanAbout on IndividualPlan {
    id
    resources
    ownContribution
    kinContribution
    neededCooperation
    periodStart
    periodEnd
    reviewDate
    reviewMonths
    consentOn
    consentHow
    version
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
      carriedMeasures {
        id
        ...MeasureView
      }
      plan {
        id
        ...PlanStanding
        ...PlanAbout
        points {
          point
          state
          missing {
            part
            measureId
            memberId
          }
        }
        state
        reviewDate
        version
        whatMatters {
          ...WhatMattersView
        }
        goals {
          id
          voice
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

/** Whether there is something to evaluate where there is no plan. */
export const TabsQuery = graphql(`
  query Tabs($collaborationId: ID!) {
    collaboration(id: $collaborationId) {
      id
      rehabCourses {
        id
      }
    }
  }
`);
