import { graphql } from '@samplan/web/data';

export const SendMessageMutation = graphql(`
  mutation SendMessage($input: SendMessageInput!) {
    sendMessage(input: $input) {
      message {
        ...MessageView
      }
      errors {
        ...MutationErrors
      }
    }
  }
`);

export const MarkThreadReadMutation = graphql(`
  mutation MarkThreadRead($input: MarkThreadReadInput!) {
    markThreadRead(input: $input) {
      thread {
        id
        unreadCount
        lastReadMessageId
      }
      errors {
        ...MutationErrors
      }
    }
  }
`);
