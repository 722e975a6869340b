import { z } from 'zod';
import type { ErrorCode } from '../error-codes';
import { goalVoices, measureStatuses } from '../vocabulary';
import {
  dateField,
  idField,
  lifeAreaField,
  optionalDate,
  optionalLong,
  optionalShort,
  requiredLongText,
  titleField,
  userAnswerField,
  versionField,
} from './fields';

const required: ErrorCode = 'FIELD_REQUIRED';
const deadlineBeforeStart: ErrorCode = 'DEADLINE_BEFORE_START';

/** A deadline may not come before the start; reported on the deadline. */
function deadlineAfterStart<T extends { startDate?: string | null | undefined; deadline?: string | null | undefined }>(
  input: T,
): boolean {
  return !input.startDate || !input.deadline || input.startDate <= input.deadline;
}

export const editWhatMattersInput = z.object({
  planId: idField,
  expectedVersion: z.number().int().min(0),
  text: requiredLongText,
});

export const addGoalInput = z.object({
  collaborationId: idField,
  title: titleField,
  voice: z.enum(goalVoices, { error: required }),
  lifeArea: lifeAreaField,
  details: optionalLong,
  parentId: idField.nullish(),
});
export const editGoalInput = z.object({
  id: idField,
  expectedVersion: versionField,
  title: titleField.optional(),
  voice: z.enum(goalVoices).optional(),
  details: optionalLong,
});

export const addMeasureInput = z
  .object({
    goalId: idField,
    title: titleField,
    how: optionalLong,
    extent: optionalShort,
    startDate: optionalDate,
    deadline: dateField,
    accountablePersonId: idField,
    userAnswer: userAnswerField.default('not_asked'),
  })
  .refine(deadlineAfterStart, { error: deadlineBeforeStart, path: ['deadline'] });

export const editMeasureInput = z
  .object({
    id: idField,
    expectedVersion: versionField,
    title: titleField.optional(),
    how: optionalLong,
    extent: optionalShort,
    startDate: optionalDate,
    deadline: dateField.optional(),
    accountablePersonId: idField.optional(),
    userAnswer: userAnswerField.optional(),
  })
  .refine(deadlineAfterStart, { error: deadlineBeforeStart, path: ['deadline'] });

export const setMeasureStatusInput = z
  .object({ id: idField, expectedVersion: versionField, status: z.enum(measureStatuses), reason: optionalShort })
  .refine((input) => input.status !== 'stopped' || Boolean(input.reason), { error: required, path: ['reason'] });
