import { graphql } from '@samplan/web/data';

export const NameCoordinatorMutation = graphql(`
  mutation NameCoordinator($input: NameCoordinatorInput!) {
    nameCoordinator(input: $input) {
      coordinator {
        id
        name
      }
      errors {
        ...MutationErrors
      }
    }
  }
`);

export const OpenReportedMutation = graphql(`
  mutation OpenReported($input: OpenReportedInput!) {
    openReported(input: $input) {
      opened {
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
