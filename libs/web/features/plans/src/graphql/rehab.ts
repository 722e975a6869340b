import { graphql } from '@samplan/web/data';

export const AddRehabCourseMutation = graphql(`
  mutation AddRehabCourse($input: AddRehabCourseInput!) {
    addRehabCourse(input: $input) {
      rehabCourse {
        id
      }
      errors {
        ...MutationErrors
      }
    }
  }
`);

export const EditRehabCourseMutation = graphql(`
  mutation EditRehabCourse($input: EditRehabCourseInput!) {
    editRehabCourse(input: $input) {
      rehabCourse {
        id
        version
      }
      errors {
        ...MutationErrors
      }
    }
  }
`);

export const SetRehabCourseRemovedMutation = graphql(`
  mutation SetRehabCourseRemoved($input: SetRemovedInput!) {
    setRehabCourseRemoved(input: $input) {
      rehabCourse {
        id
      }
      errors {
        ...MutationErrors
      }
    }
  }
`);

export const AddRehabActivityMutation = graphql(`
  mutation AddRehabActivity($input: AddRehabActivityInput!) {
    addRehabActivity(input: $input) {
      rehabActivity {
        id
      }
      errors {
        ...MutationErrors
      }
    }
  }
`);

export const EditRehabActivityMutation = graphql(`
  mutation EditRehabActivity($input: EditRehabActivityInput!) {
    editRehabActivity(input: $input) {
      rehabActivity {
        id
        version
      }
      errors {
        ...MutationErrors
      }
    }
  }
`);

export const RateRehabActivityMutation = graphql(`
  mutation RateRehabActivity($input: RateRehabActivityInput!) {
    rateRehabActivity(input: $input) {
      rehabActivity {
        id
        version
      }
      errors {
        ...MutationErrors
      }
    }
  }
`);

export const SetRehabActivityRemovedMutation = graphql(`
  mutation SetRehabActivityRemoved($input: SetRemovedInput!) {
    setRehabActivityRemoved(input: $input) {
      rehabActivity {
        id
      }
      errors {
        ...MutationErrors
      }
    }
  }
`);
