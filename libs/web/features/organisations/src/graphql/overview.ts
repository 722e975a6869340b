import { graphql } from '@samplan/web/data';

export const CoordinationQuery = graphql(`
  query CoordinationOverview($search: String, $after: String) {
    coordinationOverview(search: $search, first: 30, after: $after) {
      nodes {
        id
        state
        openedOn
        coordinatorSince
        owner {
          id
          name
          initials
        }
        coordinator {
          id
          name
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
    coordinationCounts {
      open
      withoutCoordinator
      withNeeds
    }
  }
`);

/** Where a need has waited too long; its age and no more. */
export const UnownedNeedsQuery = graphql(`
  query UnownedNeeds($after: String) {
    unownedNeeds(first: 10, after: $after) {
      nodes {
        id
        needs
        needsSince
        owner {
          id
          name
          initials
        }
        coordinator {
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

export const UnitLoadsQuery = graphql(`
  query UnitLoads {
    unitLoads {
      unit {
        id
        name
      }
      collaborations
      coordinated
      employees {
        collaborations
        coordinated
        person {
          id
          name
        }
      }
    }
  }
`);
