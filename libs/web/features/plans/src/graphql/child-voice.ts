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

export const SetChildTalkRemovedMutation = graphql(`
  mutation SetChildTalkRemoved($input: SetRemovedInput!) {
    setChildTalkRemoved(input: $input) {
      removed
      errors {
        ...MutationErrors
      }
    }
  }
`);
