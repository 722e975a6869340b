import { graphql } from '@samplan/web/data';

/** One person around whom this hat works, as a list tells it. */
export const CollaborationLine = graphql(`
  fragment CollaborationLine on Collaboration {
    id
    owner {
      id
      name
      initials
    }
    myAccess {
      relation
    }
    coordinator {
      id
      person {
        id
        name
      }
    }
    plan {
      id
      state
    }
    nextMeeting {
      id
      startsAt
      state
    }
    thread {
      id
      unreadCount
    }
    overdueCount
  }
`);
