import { graphql } from '@samplan/web/data';

export const CrisisStepView = graphql(`
  fragment CrisisStepView on CrisisStep {
    id
    lifeArea
    earlyWarning
    steps
    whoDoes
    whoToCall
    ownWords
    version
  }
`);

export const CrisisStepsQuery = graphql(`
  query CrisisSteps($collaborationId: ID!) {
    collaboration(id: $collaborationId) {
      id
      crisisSteps {
        id
        ...CrisisStepView
      }
    }
  }
`);

export const AddCrisisStepMutation = graphql(`
  mutation AddCrisisStep($input: AddCrisisStepInput!) {
    addCrisisStep(input: $input) {
      step {
        id
      }
      errors {
        ...MutationErrors
      }
    }
  }
`);

export const EditCrisisStepMutation = graphql(`
  mutation EditCrisisStep($input: EditCrisisStepInput!) {
    editCrisisStep(input: $input) {
      step {
        id
        version
      }
      errors {
        ...MutationErrors
      }
    }
  }
`);

export const MoveCrisisStepMutation = graphql(`
  mutation MoveCrisisStep($input: MoveCrisisStepInput!) {
    moveCrisisStep(input: $input) {
      step {
        id
        version
      }
      errors {
        ...MutationErrors
      }
    }
  }
`);

export const RemoveCrisisStepMutation = graphql(`
  mutation RemoveCrisisStep($input: RemoveCrisisStepInput!) {
    removeCrisisStep(input: $input) {
      step {
        id
      }
      errors {
        ...MutationErrors
      }
    }
  }
`);
