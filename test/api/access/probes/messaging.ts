import { newId } from '@samplan/shared/kernel';
import { mutation, type Probes } from './probe';

export const messagingProbes: Probes = {
  'Mutation.sendMessage': {
    as: 'member',
    document: mutation('sendMessage', 'SendMessageInput', 'message { id }'),
    variables: (cast) => ({ input: { threadId: cast.collaboration.threadId, body: 'Hei', idempotencyKey: newId() } }),
    id: ['input', 'threadId'],
    told: [],
  },
  'Mutation.markThreadRead': {
    as: 'member',
    document: mutation('markThreadRead', 'MarkThreadReadInput', 'thread { id }'),
    variables: (cast) => ({ input: { threadId: cast.collaboration.threadId, messageId: cast.messageId } }),
    id: ['input', 'threadId'],
    told: [],
  },
};
