import { graphql } from '@samplan/web/data';

export const MyInvitationsQuery = graphql(`
  query MyTeamInvitations($after: String) {
    myTeamInvitations(first: 50, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        kind
        helpsWith
        areas
        startsOn
        endsOn
        temporary
        seesEarlier
        ownerName
        mustName
        invitedAt
        standingTeamName
        unit {
          id
          name
        }
        invitedBy {
          id
          name
        }
        candidates {
          id
          name
        }
      }
    }
  }
`);

export const MyPlacesQuery = graphql(`
  query MyPlacesWithoutGround($after: String) {
    myPlacesWithoutGround(first: 50, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        ...PlaceWithoutGround
      }
    }
  }
`);

export const PlaceWithoutGroundView = graphql(`
  fragment PlaceWithoutGround on PlaceWithoutGround {
    id
    role
    helpsWith
    since
    unit {
      id
      name
    }
  }
`);

export const LeaveWithoutGroundMutation = graphql(`
  mutation LeaveWithoutGround($input: LeaveWithoutGroundInput!) {
    leaveWithoutGround(input: $input) {
      placeId
      errors {
        ...MutationErrors
      }
    }
  }
`);

export const AnswerMutation = graphql(`
  mutation AnswerTeamInvitation($input: AnswerTeamInvitationInput!) {
    answerTeamInvitation(input: $input) {
      invitation {
        id
        openedId
      }
      errors {
        ...MutationErrors
      }
    }
  }
`);

export const NameMutation = graphql(`
  mutation NameForTeamInvitation($input: NameForTeamInvitationInput!) {
    nameForTeamInvitation(input: $input) {
      invitation {
        id
      }
      errors {
        ...MutationErrors
      }
    }
  }
`);
