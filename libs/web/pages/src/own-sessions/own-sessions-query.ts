import { graphql } from '@samplan/web/data';

export const OwnSessionsDocument = graphql(`
  query OwnSessions {
    ownSessions {
      id
      begunAt
      lastUsedAt
      browser
      system
      provider
      isThis
    }
    loginProviders {
      key
      kind
      name
    }
  }
`);

export const EndOwnSessionDocument = graphql(`
  mutation EndOwnSession($input: EndOwnSessionInput!) {
    endOwnSession(input: $input) {
      endedId
      errors {
        ...MutationErrors
      }
    }
  }
`);
