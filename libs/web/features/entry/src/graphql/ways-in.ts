import { graphql } from '@samplan/web/data';

export const PersonalLinksQuery = graphql(`
  query PersonalLinks($collaborationId: ID!) {
    personalLinks(collaborationId: $collaborationId) {
      id
      purpose
      createdAt
      expiresAt
      usedAt
      withdrawnAt
      person {
        id
        name
      }
    }
  }
`);

export const MakePersonalLinkMutation = graphql(`
  mutation MakePersonalLink($input: MakePersonalLinkInput!) {
    makePersonalLink(input: $input) {
      link {
        path
        expiresAt
      }
      errors {
        ...MutationErrors
      }
    }
  }
`);

export const WithdrawPersonalLinkMutation = graphql(`
  mutation WithdrawPersonalLink($input: WithdrawPersonalLinkInput!) {
    withdrawPersonalLink(input: $input) {
      withdrawnId
      errors {
        ...MutationErrors
      }
    }
  }
`);

export const EntryCodesQuery = graphql(`
  query EntryCodes($collaborationId: ID!) {
    entryCodes(collaborationId: $collaborationId) {
      id
      agreedHow
      createdAt
      expiresAt
      usedAt
      withdrawnAt
      agreedBy {
        id
        name
      }
    }
  }
`);

export const MakeEntryCodeMutation = graphql(`
  mutation MakeEntryCode($input: MakeEntryCodeInput!) {
    makeEntryCode(input: $input) {
      code {
        code
        expiresAt
      }
      errors {
        ...MutationErrors
      }
    }
  }
`);

export const WithdrawEntryCodesMutation = graphql(`
  mutation WithdrawEntryCodes($input: WithdrawEntryCodesInput!) {
    withdrawEntryCodes(input: $input) {
      done
      errors {
        ...MutationErrors
      }
    }
  }
`);
