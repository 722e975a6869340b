import { graphql } from '@samplan/web/data';

export const LogControlHoursQuery = graphql(`
  query LogControlHours {
    logControlHours {
      unitKind
      opens
      closes
      weekends
      version
    }
  }
`);

export const SetWorkingHoursMutation = graphql(`
  mutation SetWorkingHours($input: SetWorkingHoursInput!) {
    setWorkingHours(input: $input) {
      hours {
        unitKind
        version
      }
      errors {
        ...MutationErrors
      }
    }
  }
`);

export const LogControlRulesQuery = graphql(`
  query LogControlRules {
    logControlRules {
      manyPlans
      deniedAttempts
      units {
        id
        name
      }
    }
  }
`);

export const LogControlSignalView = graphql(`
  fragment LogControlSignalView on LogControlSignal {
    signal
    viewerId
    viewerName
    profession
    unitName
    onDate
    times
    plans
    firstAt
    lastAt
    mine
    reviews {
      id
      outcome
      note
      reviewedAt
      reviewedBy {
        id
        name
      }
    }
  }
`);

export const LogControlSignalsQuery = graphql(`
  query LogControlSignals($filter: LogControlFilterInput!, $after: String) {
    logControlSignals(filter: $filter, first: 20, after: $after) {
      nodes {
        ...LogControlSignalView
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const LogControlVisitsQuery = graphql(`
  query LogControlVisits($filter: LogControlFilterInput!, $after: String) {
    logControlVisits(filter: $filter, first: 30, after: $after) {
      nodes {
        id
        at
        refused
        section
        planReference
        viewerName
        profession
        viewerReference
        municipality
        unitName
        relation
        groundKind
        legalBasis
        signals
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const LogControlUsesQuery = graphql(`
  query LogControlUses($after: String) {
    logControlUses(first: 20, after: $after) {
      nodes {
        id
        at
        what
        from
        to
        hours {
          unitKind
          opens
          closes
          weekends
        }
        person {
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

export const ReviewLogSignalMutation = graphql(`
  mutation ReviewLogSignal($input: ReviewLogSignalInput!) {
    reviewLogSignal(input: $input) {
      signal {
        ...LogControlSignalView
      }
      errors {
        ...MutationErrors
      }
    }
  }
`);
