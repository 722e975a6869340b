import { z } from 'zod';
import { linkPurposes } from '../vocabulary';
import { idField, nameField } from './fields';

/** Somebody the municipality does not know yet. */
export const newPersonFields = { givenName: nameField, familyName: nameField };

export const makePersonalLinkInput = z.object({
  collaborationId: idField,
  personId: idField,
  purpose: z.enum(linkPurposes).exclude(['team']),
});
export const withdrawPersonalLinkInput = z.object({ id: idField });
export const usePersonalLinkInput = z.object({ token: z.string().max(200) });
