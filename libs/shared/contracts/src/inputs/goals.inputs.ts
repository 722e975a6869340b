import { z } from 'zod';
import type { ErrorCode } from '../error-codes';
import { offerAnswers } from '../plan-vocabulary';
import { childTalkOutcomes, goalStates, professionalPlanKinds, userAnswers } from '../vocabulary';
import {
  dateField,
  idField,
  lifeAreaField,
  optionalDate,
  optionalId,
  optionalShort,
  requiredShort,
  titleField,
  versionField,
  writtenLine,
} from './fields';

const required: ErrorCode = 'FIELD_REQUIRED';
const notOne: ErrorCode = 'CONTRIBUTOR_NOT_ONE';

/** A reason that may be left out; an empty one becomes null. */
const reasonField = z.preprocess(
  (text) => (typeof text === 'string' && text.trim() === '' ? null : text),
  writtenLine(1000).nullish(),
);

export const setGoalStateInput = z
  .object({ id: idField, expectedVersion: versionField, state: z.enum(goalStates), reason: optionalShort })
  .refine((input) => input.state !== 'set_aside' || Boolean(input.reason), { error: required, path: ['reason'] });

export const makeTopGoalInput = z.object({ id: idField, top: z.boolean() });

/** `parentId` left out: it stays under what it is under; null: under none. */
export const moveGoalInput = z.object({ id: idField, parentId: idField.nullish(), afterId: idField.nullish() });
export const moveMeasureInput = z.object({ id: idField, goalId: idField.nullish(), afterId: idField.nullish() });
export const setRemovedInput = z.object({ id: idField, removed: z.boolean() });

export const addContributorInput = z
  .object({
    measureId: idField,
    personId: idField.nullish(),
    unitId: idField.nullish(),
    name: z.preprocess((text) => (text === '' ? null : text), writtenLine(100).nullish()),
    does: optionalShort,
  })
  .refine((input) => [input.personId, input.unitId, input.name].filter(Boolean).length === 1, {
    error: notOne,
    path: ['name'],
  });
export const editContributorInput = z.object({ id: idField, expectedVersion: versionField, does: optionalShort });

export const recordChildTalkInput = z
  .object({
    measureId: idField,
    outcome: z.enum(childTalkOutcomes, { error: required }),
    talkedOn: dateField,
    reason: reasonField,
    guardianAnswer: z.enum(userAnswers, { error: required }),
    guardianNote: reasonField,
  })
  .refine((input) => input.outcome !== 'not_done' || Boolean(input.reason), { error: required, path: ['reason'] });

const professionalPlan = {
  kind: z.enum(professionalPlanKinds, { error: required }),
  title: titleField,
  unitId: optionalId,
  keptWhere: optionalShort,
  reviseOn: optionalDate,
};
export const addProfessionalPlanInput = z.object({
  collaborationId: idField,
  lifeArea: lifeAreaField,
  ...professionalPlan,
});
export const editProfessionalPlanInput = z.object({
  id: idField,
  expectedVersion: versionField,
  ...professionalPlan,
  kind: professionalPlan.kind.optional(),
  title: titleField.optional(),
});

const reasonWhenNo = { error: required, path: ['reason'] };
export const addServiceOfferInput = z
  .object({
    collaborationId: idField,
    lifeArea: lifeAreaField,
    unitId: optionalId,
    wish: requiredShort,
    answer: z.enum(offerAnswers, { error: required }),
    reason: reasonField,
  })
  .refine((input) => input.answer === 'can' || Boolean(input.reason), reasonWhenNo);
export const editServiceOfferInput = z.object({
  id: idField,
  expectedVersion: versionField,
  unitId: optionalId,
  wish: requiredShort.optional(),
  answer: z.enum(offerAnswers).optional(),
  reason: reasonField,
});
