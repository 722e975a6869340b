import { z } from 'zod';
import type { ErrorCode } from '../error-codes';
import { crisisAreas } from '../vocabulary';
import { nationalIdField } from './national-id';
import { dateField, idField, optionalDate, optionalShort, shortText, titleField, versionField } from './fields';

const required: ErrorCode = 'FIELD_REQUIRED';
const invalid: ErrorCode = 'FIELD_INVALID';
const notIdentified: ErrorCode = 'PERSON_NOT_IDENTIFIED';

const crisisFields = {
  lifeArea: z.enum(crisisAreas, { error: required }).default('common'),
  earlyWarning: shortText(),
  steps: shortText(1000),
  whoDoes: optionalShort,
  whoToCall: optionalShort,
  ownWords: z.boolean().default(false),
};
export const addCrisisStepInput = z.object({ collaborationId: idField, ...crisisFields });
export const editCrisisStepInput = z.object({
  id: idField,
  expectedVersion: versionField,
  earlyWarning: crisisFields.earlyWarning.optional(),
  steps: crisisFields.steps.optional(),
  whoDoes: optionalShort,
  whoToCall: optionalShort,
  ownWords: z.boolean().optional(),
});
export const crisisStepIdInput = z.object({ id: idField });
export const moveCrisisStepInput = z.object({ id: idField, afterId: idField.nullable() });

/** The person is found by the whole national id, or by the whole name and the date of birth. */
export const openEmergencyAccessInput = z
  .object({
    nationalId: z.preprocess((value) => (value === '' ? null : value), nationalIdField.nullish()),
    name: optionalShort,
    bornOn: optionalDate,
    unitId: idField,
    reason: shortText(500),
  })
  .refine((input) => Boolean(input.nationalId) || Boolean(input.name && input.bornOn), {
    error: notIdentified,
    path: ['nationalId'],
  });
export const emergencyIdInput = z.object({ id: idField });
export const reviewEmergencyAccessInput = z.object({ id: idField, note: shortText(1000) });
export const setEmergencyGroundInput = z.object({
  legalGround: titleField,
  maxHours: z.number({ error: required }).int(invalid).min(1, invalid).max(24, invalid),
  from: dateField,
  /** The last day, or open. */
  until: optionalDate,
});
