import { graphql } from '@samplan/web/data';

export const UsePersonalLinkMutation = graphql(`
  mutation UsePersonalLink($input: UsePersonalLinkInput!) {
    usePersonalLink(input: $input) {
      used {
        personId
        purpose
      }
      errors {
        ...MutationErrors
      }
    }
  }
`);

export const CoordinatorCandidatesQuery = graphql(`
  query CoordinatorCandidates($search: String!) {
    coordinatorCandidates(search: $search) {
      id
      name
      profession
      unitName
    }
  }
`);

export const RegisterPersonMutation = graphql(`
  mutation RegisterPerson($input: RegisterPersonInput!) {
    registerPerson(input: $input) {
      opened {
        bornOn
        coordinator {
          id
          name
        }
      }
      errors {
        ...MutationErrors
      }
    }
  }
`);
