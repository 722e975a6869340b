import { z } from 'zod';
import type { ErrorCode } from '../error-codes';
import { needSayers } from '../plan-vocabulary';
import { idField, lifeAreaField, optionalDate, shortText, versionField } from './fields';

const required: ErrorCode = 'FIELD_REQUIRED';

export const maxNeed = 1000;

/** Left out or empty is null. */
const optionalReason = z.preprocess(
  (text) => (typeof text === 'string' && text.trim() === '' ? null : text),
  shortText(maxNeed).nullish(),
);

export const addNeedInput = z.object({
  collaborationId: idField,
  lifeArea: lifeAreaField,
  text: shortText(maxNeed),
  saidBy: z.enum(needSayers, { error: required }),
});
export const editNeedInput = z.object({
  id: idField,
  expectedVersion: versionField,
  text: shortText(maxNeed).optional(),
  saidBy: z.enum(needSayers).optional(),
});

/** A person, a unit, or a person of a unit. */
export const ownNeedInput = z
  .object({ id: idField, expectedVersion: versionField, personId: idField.nullish(), unitId: idField.nullish() })
  .refine((input) => Boolean(input.personId ?? input.unitId), { error: required, path: ['personId'] });

/** `open` is to let go of it, or to take up again what was settled. */
export const setNeedStateInput = z
  .object({
    id: idField,
    expectedVersion: versionField,
    state: z.enum(['open', 'met', 'declined'], { error: required }),
    reason: optionalReason,
  })
  .refine((input) => input.state !== 'declined' || Boolean(input.reason), { error: required, path: ['reason'] });

/** Everything but the need may be left out: the program then chooses what is nearest at hand. */
export const makeMeasureOfNeedInput = z.object({
  id: idField,
  expectedVersion: versionField,
  goalId: idField.nullish(),
  accountablePersonId: idField.nullish(),
  deadline: optionalDate,
});
