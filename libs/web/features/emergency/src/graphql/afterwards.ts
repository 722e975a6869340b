import { graphql } from '@samplan/web/data';

export const OpeningsQuery = graphql(`
  query EmergencyOpenings($collaborationId: ID!, $after: String) {
    emergencyOpenings(collaborationId: $collaborationId, after: $after) {
      nodes {
        id
        reason
        legalGround
        openedAt
        endsAt
        reviewedAt
        openedBy {
          id
          name
          initials
        }
        unit {
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

export const ReviewView = graphql(`
  fragment ReviewView on EmergencyReview {
    id
    reason
    legalGround
    openedAt
    endsAt
    reviewedAt
    note
    own
    owner {
      id
      name
    }
    openedBy {
      id
      name
    }
    unit {
      id
      name
    }
    reviewedBy {
      id
      name
    }
  }
`);

export const ReviewsQuery = graphql(`
  query EmergencyReviews($waiting: Boolean!, $after: String) {
    emergencyReviews(waiting: $waiting, after: $after) {
      nodes {
        id
        ...ReviewView
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const WaitingQuery = graphql(`
  query EmergencyReviewsWaiting {
    emergencyReviewsWaiting
  }
`);

export const ReviewMutation = graphql(`
  mutation ReviewEmergencyAccess($input: ReviewEmergencyAccessInput!) {
    reviewEmergencyAccess(input: $input) {
      review {
        id
        ...ReviewView
      }
      errors {
        ...MutationErrors
      }
    }
  }
`);
