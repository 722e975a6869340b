import { z } from 'zod';
import type { ErrorCode } from '../error-codes';
import { courseMoments, outcomes } from '../plan-vocabulary';
import {
  dateField,
  idField,
  optionalDate,
  optionalLong,
  optionalShort,
  requiredShort,
  titleField,
  versionField,
  writtenLine,
} from './fields';

const required: ErrorCode = 'FIELD_REQUIRED';
const emptyIsNone = (most: number) =>
  z.preprocess((text) => (typeof text === 'string' && text.trim() === '' ? null : text), writtenLine(most).nullish());
const outcomeField = z.preprocess((value) => (value === '' ? null : value), z.enum(outcomes).nullish());

/** The person's own rating; whoever else writes it says that it is what the person said. */
const ownRating = { ownOutcome: outcomeField, ownWords: emptyIsNone(1000), saidByPerson: z.boolean().optional() };
const evaluation = {
  evaluatedOn: dateField,
  outcome: outcomeField,
  learnt: optionalLong,
  nextReviewOn: optionalDate,
  ...ownRating,
};
const saysSomething = (input: { outcome?: unknown; ownOutcome?: unknown; ownWords?: unknown; learnt?: unknown }) =>
  Boolean(input.outcome || input.ownOutcome || input.ownWords || input.learnt);
const needsAnOutcome = { error: required, path: ['outcome'] };

export const evaluateGoalInput = z.object({ goalId: idField, ...evaluation }).refine(saysSomething, needsAnOutcome);
export const evaluatePlanInput = z.object({ planId: idField, ...evaluation }).refine(saysSomething, needsAnOutcome);

export const editEvaluationInput = z.object({
  id: idField,
  expectedVersion: versionField,
  outcome: outcomeField,
  learnt: optionalLong,
  nextReviewOn: optionalDate,
});

/** That something is left said is seen together with what is there. */
export const rateEvaluationInput = z.object({ id: idField, expectedVersion: versionField, ...ownRating });

export const setGoalScaleInput = z.object({
  goalId: idField,
  /** 0 when there was none. */
  expectedVersion: z.number().int().min(0),
  muchLess: optionalShort,
  less: optionalShort,
  asHoped: optionalShort,
  more: optionalShort,
  muchMore: optionalShort,
  withPerson: z.boolean().optional(),
});

const postponed = { from: dateField, until: dateField, reason: requiredShort };
export const postponeGoalReviewInput = z.object({ goalId: idField, ...postponed });
export const postponePlanReviewInput = z.object({ planId: idField, ...postponed });
export const setGoalReviewInput = z.object({ goalId: idField, expectedVersion: versionField, reviewOn: optionalDate });

const endsAfter: ErrorCode = 'END_BEFORE_START';
export const addRehabCourseInput = z
  .object({
    goalId: idField,
    purpose: requiredShort,
    fromDate: dateField,
    untilDate: dateField,
    intensity: optionalShort,
  })
  .refine((input) => input.untilDate >= input.fromDate, { error: endsAfter, path: ['untilDate'] });
export const editRehabCourseInput = z.object({
  id: idField,
  expectedVersion: versionField,
  purpose: requiredShort.optional(),
  fromDate: dateField.optional(),
  untilDate: dateField.optional(),
  intensity: optionalShort,
});

const activity = { howOften: optionalShort, who: emptyIsNone(200) };
export const addRehabActivityInput = z.object({ courseId: idField, what: titleField, ...activity });
export const editRehabActivityInput = z.object({
  id: idField,
  expectedVersion: versionField,
  what: titleField.optional(),
  ...activity,
});
export const rateRehabActivityInput = z.object({
  id: idField,
  moment: z.enum(courseMoments, { error: required }),
  rating: z.number({ error: required }).int(required).min(1, required).max(10, required),
  saidByPerson: z.boolean().optional(),
});
