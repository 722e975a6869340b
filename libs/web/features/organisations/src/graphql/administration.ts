import { graphql } from '@samplan/web/data';

export const OrganisationsQuery = graphql(`
  query Organisations($after: String) {
    organisations(first: 100, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        name
        type
        organisationNumber
        from
        until
        units
        version
      }
    }
  }
`);

export const UnitRegisterQuery = graphql(`
  query UnitRegister($search: String!, $closed: Boolean!, $after: String) {
    unitRegister(search: $search, closed: $closed, first: 50, after: $after) {
      nodes {
        id
        name
        kind
        code
        until
        closed
        employees
        organisation {
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

export const ProfessionalsQuery = graphql(`
  query Professionals($search: String!) {
    professionals(search: $search) {
      id
      name
      profession
    }
  }
`);

export const AddOrganisationMutation = graphql(`
  mutation AddOrganisation($input: AddOrganisationInput!) {
    addOrganisation(input: $input) {
      organisation {
        id
      }
      errors {
        ...MutationErrors
      }
    }
  }
`);

export const EditOrganisationMutation = graphql(`
  mutation EditOrganisation($input: EditOrganisationInput!) {
    editOrganisation(input: $input) {
      organisation {
        id
      }
      errors {
        ...MutationErrors
      }
    }
  }
`);

export const AddUnitMutation = graphql(`
  mutation AddUnit($input: AddUnitInput!) {
    addUnit(input: $input) {
      unit {
        id
      }
      errors {
        ...MutationErrors
      }
    }
  }
`);

export const EditUnitMutation = graphql(`
  mutation EditUnit($input: EditUnitInput!) {
    editUnit(input: $input) {
      unit {
        id
        version
      }
      errors {
        ...MutationErrors
      }
    }
  }
`);

export const ReorganiseMutation = graphql(`
  mutation ReorganiseUnits($input: ReorganiseUnitsInput!) {
    reorganiseUnits(input: $input) {
      units {
        id
        name
      }
      errors {
        ...MutationErrors
      }
    }
  }
`);

export const AddEmployeeMutation = graphql(`
  mutation AddEmployee($input: AddEmployeeInput!) {
    addEmployee(input: $input) {
      staff {
        id
      }
      errors {
        ...MutationErrors
      }
    }
  }
`);

export const EditEmployeeMutation = graphql(`
  mutation EditEmployee($input: EditEmployeeInput!) {
    editEmployee(input: $input) {
      person {
        id
      }
      errors {
        ...MutationErrors
      }
    }
  }
`);

export const AddUnitRoleMutation = graphql(`
  mutation AddUnitRole($input: AddUnitRoleInput!) {
    addUnitRole(input: $input) {
      staff {
        id
      }
      errors {
        ...MutationErrors
      }
    }
  }
`);

export const EndUnitRoleMutation = graphql(`
  mutation EndUnitRole($input: EndUnitRoleInput!) {
    endUnitRole(input: $input) {
      staff {
        id
      }
      errors {
        ...MutationErrors
      }
    }
  }
`);
