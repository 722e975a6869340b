import { graphql } from '@samplan/web/data';

export const RefuseDeputyMutation = graphql(`
  mutation RefuseDeputy($input: RefuseDeputyInput!) {
    refuseDeputy(input: $input) {
      collaborationId
      errors {
        ...MutationErrors
      }
    }
  }
`);
