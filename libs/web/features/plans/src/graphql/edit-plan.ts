import { graphql } from '@samplan/web/data';

export const EditWhatMattersMutation = graphql(`
  mutation EditWhatMatters($input: EditWhatMattersInput!) {
    editWhatMatters(input: $input) {
      plan {
        id
        whatMatters {
          text
          version
        }
      }
      errors {
        ...MutationErrors
      }
    }
  }
`);

export const AddGoalMutation = graphql(`
  mutation AddGoal($input: AddGoalInput!) {
    addGoal(input: $input) {
      goal {
        id
      }
      errors {
        ...MutationErrors
      }
    }
  }
`);

export const EditGoalMutation = graphql(`
  mutation EditGoal($input: EditGoalInput!) {
    editGoal(input: $input) {
      goal {
        id
        version
      }
      errors {
        ...MutationErrors
      }
    }
  }
`);
