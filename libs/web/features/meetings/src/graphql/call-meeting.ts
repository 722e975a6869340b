import { graphql } from '@samplan/web/data';

/** Everybody who can be asked to a meeting, and the areas of life the caller may put on the agenda. */
export const CallMeetingCircleQuery = graphql(`
  query CallMeetingCircle($collaborationId: ID!) {
    collaboration(id: $collaborationId) {
      id
      owner {
        id
        name
        initials
      }
      myAccess {
        relation
        areas
        actions
      }
      team {
        id
        role
        profession
        away {
          fromDate
          untilDate
        }
        person {
          id
          name
          initials
        }
        unit {
          id
          name
        }
      }
      thread {
        id
        readers {
          id
        }
      }
      nextOfKin {
        id
        relationship
        person {
          id
          name
          initials
        }
      }
    }
  }
`);

export const CallMeetingMutation = graphql(`
  mutation CallMeeting($input: CallMeetingInput!) {
    callMeeting(input: $input) {
      meeting {
        id
      }
      errors {
        ...MutationErrors
      }
    }
  }
`);
