import { graphql } from '@samplan/web/data';

export const AddMeasureMutation = graphql(`
  mutation AddMeasure($input: AddMeasureInput!) {
    addMeasure(input: $input) {
      measure {
        id
      }
      errors {
        ...MutationErrors
      }
    }
  }
`);

export const EditMeasureMutation = graphql(`
  mutation EditMeasure($input: EditMeasureInput!) {
    editMeasure(input: $input) {
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

export const SetMeasureStatusMutation = graphql(`
  mutation SetMeasureStatus($input: SetMeasureStatusInput!) {
    setMeasureStatus(input: $input) {
      measure {
        id
        status
        version
      }
      errors {
        ...MutationErrors
      }
    }
  }
`);
