import { graphql } from '@samplan/web/data';

/** The noes of the coordinating unit: whose, and the decision. */
export const CoordinatorRefusalsQuery = graphql(`
  query CoordinatorRefusals($after: String) {
    coordinatorRefusals(first: 5, after: $after) {
      nodes {
        id
        owner {
          id
          name
        }
        refusal {
          id
          ...RefusalView
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const AppealSettingQuery = graphql(`
  query AppealSetting {
    planSetting {
      appealWeeks
      appealBody
    }
  }
`);

export const RecordCoordinatorRefusalMutation = graphql(`
  mutation RecordCoordinatorRefusal($input: RecordCoordinatorRefusalInput!) {
    recordCoordinatorRefusal(input: $input) {
      refusal {
        id
        refusal {
          id
        }
      }
      errors {
        ...MutationErrors
      }
    }
  }
`);

export const SettleCoordinatorRefusalMutation = graphql(`
  mutation SettleCoordinatorRefusal($input: SettleCoordinatorRefusalInput!) {
    settleCoordinatorRefusal(input: $input) {
      refusal {
        id
        refusal {
          id
        }
      }
      errors {
        ...MutationErrors
      }
    }
  }
`);
