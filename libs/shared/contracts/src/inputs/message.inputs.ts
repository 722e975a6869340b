import { z } from 'zod';
import { idField, requiredLongText } from './fields';

export const sendMessageInput = z.object({ threadId: idField, body: requiredLongText, idempotencyKey: idField });
export const markThreadReadInput = z.object({ threadId: idField, messageId: idField });
