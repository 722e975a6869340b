export const pageQuery = /* GraphQL */ `
  query MeetingPage($id: ID!) {
    meeting(id: $id) {
      id
      currentItemId
      owner {
        name
      }
      whatMatters {
        text
        author {
          name
        }
      }
      myAccess {
        relation
        actions
      }
      participants {
        attendance
        person {
          name
          unit {
            name
          }
        }
      }
      agenda {
        id
        position
        proposedBy {
          name
        }
        decisions {
          id
          measure {
            id
            accountable {
              name
            }
            accountableUnit {
              name
            }
            goalId
          }
        }
      }
      minutes {
        state
        approvedBy {
          name
        }
        readByMe
        readBy {
          name
        }
      }
    }
  }
`;
export const mineQuery = /* GraphQL */ `
  query MyMeetings($first: Int!, $after: String) {
    myMeetings(first: $first, after: $after) {
      nodes {
        id
        title
        startsAt
        currentItemId
        owner {
          name
        }
        participants {
          person {
            name
          }
        }
        minutes {
          readByMe
        }
        whatMatters {
          text
        }
        myAccess {
          relation
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`;
export const peopleQuery = /* GraphQL */ `
  query MyPeople {
    myCollaborations(first: 50) {
      nodes {
        id
        nextMeeting {
          id
          owner {
            name
          }
        }
        meetings(first: 2) {
          nodes {
            id
            agenda {
              id
            }
          }
        }
      }
    }
  }
`;
export const listQuery = /* GraphQL */ `
  query Meetings($id: ID!, $first: Int!, $after: String) {
    collaboration(id: $id) {
      nextMeeting {
        id
      }
      meetings(first: $first, after: $after) {
        nodes {
          id
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`;

export interface Page {
  nodes: { id: string }[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}
export interface List {
  collaboration: { nextMeeting: { id: string } | null; meetings: Page };
}
