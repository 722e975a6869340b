import { graphql } from '@samplan/web/data';

export const ContributorView = graphql(`
  fragment ContributorView on Contributor {
    id
    name
    does
    mine
    version
    person {
      id
      name
    }
    unit {
      id
      name
    }
  }
`);

export const AddContributorMutation = graphql(`
  mutation AddContributor($input: AddContributorInput!) {
    addContributor(input: $input) {
      contributor {
        id
      }
      errors {
        ...MutationErrors
      }
    }
  }
`);

export const EditContributorMutation = graphql(`
  mutation EditContributor($input: EditContributorInput!) {
    editContributor(input: $input) {
      contributor {
        id
        version
      }
      errors {
        ...MutationErrors
      }
    }
  }
`);

export const SetContributorRemovedMutation = graphql(`
  mutation SetContributorRemoved($input: SetRemovedInput!) {
    setContributorRemoved(input: $input) {
      contributor {
        id
      }
      errors {
        ...MutationErrors
      }
    }
  }
`);
