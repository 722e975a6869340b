import { graphql } from '@samplan/web/data';

export const StartMeetingMutation = graphql(`
  mutation StartMeeting($input: MeetingIdInput!) {
    startMeeting(input: $input) {
      meeting {
        ...MeetingView
      }
      errors {
        ...MutationErrors
      }
    }
  }
`);

export const MarkAttendanceMutation = graphql(`
  mutation MarkAttendance($input: MarkAttendanceInput!) {
    markAttendance(input: $input) {
      meeting {
        id
        participants {
          attendance
          person {
            id
          }
        }
      }
      errors {
        ...MutationErrors
      }
    }
  }
`);

export const TakeUpItemMutation = graphql(`
  mutation TakeUpItem($input: TakeUpItemInput!) {
    takeUpItem(input: $input) {
      meeting {
        ...MeetingView
      }
      errors {
        ...MutationErrors
      }
    }
  }
`);

export const ConcludeItemMutation = graphql(`
  mutation ConcludeItem($input: TakeUpItemInput!) {
    concludeItem(input: $input) {
      meeting {
        ...MeetingView
      }
      errors {
        ...MutationErrors
      }
    }
  }
`);

export const EndMeetingMutation = graphql(`
  mutation EndMeeting($input: MeetingIdInput!) {
    endMeeting(input: $input) {
      meeting {
        ...MeetingView
      }
      errors {
        ...MutationErrors
      }
    }
  }
`);
