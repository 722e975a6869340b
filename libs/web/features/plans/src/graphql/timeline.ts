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

export const TimelineMeetings = graphql(`
  fragment TimelineMeetings on MeetingConnection {
    nodes {
      id
      title
      startsAt
      state
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
`);

export const TimelineMoves = graphql(`
  fragment TimelineMoves on HistoryConnection {
    nodes {
      id
      at
      kind
      thingId
      name
      removed
      act
      stoodAt
      standsAt
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
`);

export const OlderTimelineMeetingsQuery = graphql(`
  query OlderTimelineMeetings($collaborationId: ID!, $after: String!) {
    collaboration(id: $collaborationId) {
      id
      meetings(first: 50, after: $after) {
        ...TimelineMeetings
      }
    }
  }
`);

export const OlderTimelineMovesQuery = graphql(`
  query OlderTimelineMoves($collaborationId: ID!, $after: String!) {
    collaboration(id: $collaborationId) {
      id
      moves: history(first: 100, after: $after, filter: { kinds: [PLAN_STATE, NEED], moves: true }) {
        ...TimelineMoves
      }
    }
  }
`);

export const TimelineGoal = graphql(`
  fragment TimelineGoal on Goal {
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
        ...TimelineMeetings
      }
      moves: history(first: 100, filter: { kinds: [PLAN_STATE, NEED], moves: true }) {
        ...TimelineMoves
      }
      needs {
        id
        text
        state
        stateSince
        createdAt
      }
      rehabCourses {
        id
        purpose
        fromDate
        untilDate
      }
      professionalPlans {
        id
        title
        reviseOn
      }
      carriedMeasures {
        id
        ...TimelineMeasure
      }
      pastPlans {
        id
        state
        stateSince
        wishedOn
        goals {
          id
          ...TimelineGoal
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
          ...TimelineGoal
        }
        otherMeasures {
          id
          ...TimelineMeasure
        }
      }
    }
  }
`);
