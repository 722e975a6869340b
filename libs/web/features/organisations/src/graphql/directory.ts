import { graphql } from '@samplan/web/data';

export const DirectoryQuery = graphql(`
  query UnitDirectory($search: String!, $after: String) {
    unitDirectory(search: $search, first: 20, after: $after) {
      nodes {
        id
        name
        kind
        zone
        organisation {
          id
          name
        }
        profile {
          helpsWith
          tags
          phone
          email
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const DirectoryTagsQuery = graphql(`
  query DirectoryTags {
    directoryTags
  }
`);

export const UnitQuery = graphql(`
  query DirectoryUnit($id: ID!) {
    directoryUnit(id: $id) {
      id
      name
      kind
      code
      zone
      from
      until
      closed
      version
      mayDescribe
      organisation {
        id
        name
      }
      profile {
        helpsWith
        tags
        openingHours
        phone
        email
        version
      }
      successors {
        id
        name
      }
      predecessors {
        id
        name
      }
    }
  }
`);

export const StaffQuery = graphql(`
  query UnitStaff($unitId: ID!, $ended: Boolean!, $after: String) {
    loginProviders {
      key
      kind
    }
    unitStaff(unitId: $unitId, ended: $ended, first: 30, after: $after) {
      nodes {
        id
        role
        from
        until
        version
        person {
          id
          name
          initials
          profession
        }
        facts {
          employeeNumber
          workPhone
          workEmail
          numberWords
          competences
          version
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const DescribeUnitMutation = graphql(`
  mutation DescribeUnit($input: DescribeUnitInput!) {
    describeUnit(input: $input) {
      unit {
        id
        profile {
          version
        }
      }
      errors {
        ...MutationErrors
      }
    }
  }
`);

export const ConsentsToUnitQuery = graphql(`
  query ConsentsToUnit($unitId: ID!, $after: String) {
    consentsToUnit(unitId: $unitId, first: 20, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        owner {
          id
          name
        }
      }
    }
  }
`);
