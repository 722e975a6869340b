import { graphql } from '@samplan/web/data';

export const RecordChildTalkMutation = graphql(`
  mutation RecordChildTalk($input: RecordChildTalkInput!) {
    recordChildTalk(input: $input) {
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
