import { graphql } from '@samplan/web/data';

export const GuardView = graphql(`
  fragment GuardView on DisclosureGuard {
    id
    reason
    legalGround
    decidedAt
    until
    toldAt
    state
    version
    toward {
      id
      name
    }
    unit {
      id
      name
    }
    decidedBy {
      id
      name
    }
  }
`);

export const GuardsQuery = graphql(`
  query DisclosureGuards($collaborationId: ID!) {
    disclosureGuards(collaborationId: $collaborationId) {
      guards {
        id
        ...GuardView
      }
      choices {
        towards {
          ofAgeOn
          person {
            id
            name
          }
        }
        takingPartIds
        units {
          id
          name
        }
        deciders {
          id
          name
        }
      }
    }
  }
`);

export const SetGuardMutation = graphql(`
  mutation SetDisclosureGuard($input: SetDisclosureGuardInput!) {
    setDisclosureGuard(input: $input) {
      guarding {
        guards {
          id
          state
          version
        }
      }
      errors {
        ...MutationErrors
      }
    }
  }
`);

export const RenewGuardMutation = graphql(`
  mutation RenewDisclosureGuard($input: RenewDisclosureGuardInput!) {
    renewDisclosureGuard(input: $input) {
      guarding {
        guards {
          id
          state
          version
        }
      }
      errors {
        ...MutationErrors
      }
    }
  }
`);

export const MarkGuardToldMutation = graphql(`
  mutation MarkGuardTold($input: MarkGuardToldInput!) {
    markGuardTold(input: $input) {
      guarding {
        guards {
          id
          state
          version
        }
      }
      errors {
        ...MutationErrors
      }
    }
  }
`);
