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
