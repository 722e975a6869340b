import { graphql } from '@samplan/web/data';

export const MoveGoalMutation = graphql(`
  mutation MoveGoal($input: MoveGoalInput!) {
    moveGoal(input: $input) {
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

export const SetGoalStateMutation = graphql(`
  mutation SetGoalState($input: SetGoalStateInput!) {
    setGoalState(input: $input) {
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

export const MakeTopGoalMutation = graphql(`
  mutation MakeTopGoal($input: MakeTopGoalInput!) {
    makeTopGoal(input: $input) {
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

export const SetGoalRemovedMutation = graphql(`
  mutation SetGoalRemoved($input: SetRemovedInput!) {
    setGoalRemoved(input: $input) {
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

export const MoveMeasureMutation = graphql(`
  mutation MoveMeasure($input: MoveMeasureInput!) {
    moveMeasure(input: $input) {
      measure {
        id
        version
      }
      errors {
        ...MutationErrors
      }
    }
  }
`);

export const SetMeasureRemovedMutation = graphql(`
  mutation SetMeasureRemoved($input: SetRemovedInput!) {
    setMeasureRemoved(input: $input) {
      measure {
        id
        version
      }
      errors {
        ...MutationErrors
      }
    }
  }
`);
