import { z } from 'zod';
import { keptKinds } from '../vocabulary';
import { idField, versionField } from './fields';

/** A change is known by the version it gave. */
export const undoChangeInput = z.object({ kind: z.enum(keptKinds), id: idField, version: versionField });

export const restoreVersionInput = z.object({
  kind: z.enum(keptKinds),
  id: idField,
  /** As it was when it had this version. */
  version: versionField,
  expectedVersion: versionField,
});
