import { graphql } from '@samplan/web/data';

/** How many, for a start page; whose they are is for the page they stand on. */
export const InvitationsWaitingQuery = graphql(`
  query InvitationsWaiting {
    myTeamInvitations(first: 100) {
      nodes {
        id
      }
    }
    myPlacesWithoutGround(first: 100) {
      nodes {
        id
      }
    }
  }
`);
