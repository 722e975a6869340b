import { graphql } from '@samplan/web/data';

/** What a list or a start page tells about a meeting. */
export const MeetingSummary = graphql(`
  fragment MeetingSummary on Meeting {
    id
    title
    startsAt
    endsAt
    place
    placeHidden
    state
    myAccess {
      relation
    }
    owner {
      id
      name
    }
    participants {
      person {
        id
      }
    }
    minutes {
      state
      readByMe
    }
  }
`);

export const MeetingsQuery = graphql(`
  query Meetings($collaborationId: ID!, $after: String) {
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
      meetings(first: 20, after: $after) {
        nodes {
          id
          state
          startsAt
          endsAt
          ...MeetingSummary
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`);

export const NextMeetingQuery = graphql(`
  query NextMeeting($collaborationId: ID!) {
    collaboration(id: $collaborationId) {
      id
      myAccess {
        relation
        actions
      }
      nextMeeting {
        ...MeetingSummary
      }
    }
  }
`);

export const MyMeetingsQuery = graphql(`
  query MyMeetings($first: Int!, $after: String) {
    myMeetings(first: $first, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        ...MeetingSummary
      }
    }
  }
`);
