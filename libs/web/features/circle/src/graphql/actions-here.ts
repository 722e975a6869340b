import { graphql } from '@samplan/web/data';

export const ActionsHereQuery = graphql(`
  query ActionsHere($collaborationId: ID!) {
    collaboration(id: $collaborationId) {
      id
      myAccess {
        actions
      }
    }
  }
`);
