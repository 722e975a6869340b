import { graphql } from '@samplan/web/data';

export const AddressesQuery = graphql(`
  query UnconfirmedAddresses($unitId: ID!, $after: String) {
    unconfirmedAddresses(unitId: $unitId, first: 30, after: $after) {
      nodes {
        id
        address
        setAt
        waitingSince
        mayAnswer
        version
        person {
          id
          name
          initials
        }
        setBy {
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

export const AnswerAddressMutation = graphql(`
  mutation AnswerWorkAddress($input: AnswerWorkAddressInput!) {
    answerWorkAddress(input: $input) {
      answered
      errors {
        ...MutationErrors
      }
    }
  }
`);
