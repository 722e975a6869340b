import { z } from 'zod';
import { invitationPurposes } from '../vocabulary';
import { idField, nameField } from './fields';

/** Somebody the municipality does not know yet. */
export const newPersonFields = { givenName: nameField, familyName: nameField };

export const makeInvitationInput = z.object({
  collaborationId: idField,
  personId: idField,
  purpose: z.enum(invitationPurposes).exclude(['team']),
});
export const withdrawInvitationInput = z.object({ id: idField });
export const useInvitationInput = z.object({ token: z.string().max(200) });
