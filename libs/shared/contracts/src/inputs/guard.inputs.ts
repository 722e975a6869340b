import { z } from 'zod';
import { dateField, idField, shortText, titleField, versionField } from './fields';

const decision = {
  reason: shortText(500),
  legalGround: titleField,
  decidedById: idField,
  /** The last day it stands. */
  until: dateField,
};
export const setDisclosureGuardInput = z.object({
  collaborationId: idField,
  towardId: idField,
  unitId: idField,
  ...decision,
});
export const renewDisclosureGuardInput = z.object({ id: idField, expectedVersion: versionField, ...decision });
export const markGuardToldInput = z.object({ id: idField, expectedVersion: versionField });
