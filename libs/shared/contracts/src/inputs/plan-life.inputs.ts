import { z } from 'zod';
import type { ErrorCode } from '../error-codes';
import { consentWays, goalVoices, measureEndings, wishedBy } from '../vocabulary';
import {
  dateField,
  idField,
  lifeAreaField,
  optionalDate,
  optionalLong,
  optionalShort,
  requiredLongText,
  requiredShort,
  shortText,
  titleField,
  versionField,
} from './fields';

const required: ErrorCode = 'FIELD_REQUIRED';
const endBeforeStart: ErrorCode = 'END_BEFORE_START';
const reviewOutside: ErrorCode = 'REVIEW_OUTSIDE_PERIOD';
const invalid: ErrorCode = 'FIELD_INVALID';

const way = z.enum(consentWays, { error: required });
const onePlan = { planId: idField, expectedVersion: versionField };

export const recordPlanWishInput = z.object({
  collaborationId: idField,
  wishedBy: z.enum(wishedBy, { error: required }),
  wishedOn: dateField,
  wishedHow: requiredShort,
  /** How the person said yes to a plan; left out when it was somebody else who asked, and the person has not. */
  consentHow: way.nullish(),
});

/** The version of the plan that was seen; left out when there was none. */
const seenPlan = { expectedVersion: versionField.nullish() };

export const declinePlanInput = z.object({
  collaborationId: idField,
  ...seenPlan,
  declinedOn: dateField,
  how: requiredShort,
});

interface Period {
  periodStart?: string | null;
  periodEnd?: string | null;
  reviewDate?: string | null;
}
const periodInOrder = ({ periodStart, periodEnd }: Period): boolean =>
  !periodStart || !periodEnd || periodStart <= periodEnd;
const reviewInside = ({ periodStart, periodEnd, reviewDate }: Period): boolean =>
  !reviewDate || ((!periodStart || periodStart <= reviewDate) && (!periodEnd || reviewDate <= periodEnd));

export const startPlanInput = z
  .object({
    ...onePlan,
    periodStart: dateField,
    periodEnd: dateField,
    reviewDate: dateField,
    consentHow: way.nullish(),
  })
  .refine(periodInOrder, { error: endBeforeStart, path: ['periodEnd'] })
  .refine(reviewInside, { error: reviewOutside, path: ['reviewDate'] });

export const pausePlanInput = z.object({ ...onePlan, reason: requiredShort });
export const resumePlanInput = z.object(onePlan);
export const withdrawPlanInput = z.object({ ...onePlan, reason: optionalShort });

const decided = z
  .object({
    id: idField,
    becomes: z.enum(measureEndings, { error: required }),
    reason: optionalShort,
  })
  .refine(({ becomes, reason }) => becomes !== 'stopped' || Boolean(reason), { error: required, path: ['reason'] });
export const closePlanInput = z.object({ ...onePlan, reason: requiredShort, measures: z.array(decided).max(1000) });

/** Only the fields sent are changed. */
export const editPlanInput = z
  .object({
    ...onePlan,
    resources: optionalLong,
    ownContribution: optionalLong,
    kinContribution: optionalLong,
    neededCooperation: optionalLong,
    periodStart: optionalDate,
    periodEnd: optionalDate,
    reviewDate: optionalDate,
    reviewMonths: z.number().int(invalid).min(1, invalid).max(24, invalid).nullish(),
    consentHow: way.nullish(),
  })
  .refine(periodInOrder, { error: endBeforeStart, path: ['periodEnd'] })
  .refine(reviewInside, { error: reviewOutside, path: ['reviewDate'] });

/** The first useful plan in one press: what matters, one goal, one measure. */
export const beginPlanInput = z.object({
  collaborationId: idField,
  ...seenPlan,
  /** Left out when the yes is written down already. */
  consentHow: way.nullish(),
  /** Left out when the words stand there already. */
  whatMatters: optionalLong,
  /** The version of the words that were seen; none is 0. */
  whatMattersVersion: versionField.nullish(),
  goalTitle: titleField,
  goalVoice: z.enum(goalVoices, { error: required }),
  lifeArea: lifeAreaField,
  measureTitle: titleField,
  accountablePersonId: idField,
  deadline: dateField,
});

const chosenMeasure = z.object({
  title: titleField,
  extent: optionalShort,
  how: optionalShort,
  deadline: dateField,
});
export const addFromTemplateInput = z.object({
  ...seenPlan,
  /** Needed when no yes is written down yet. */
  consentHow: way.nullish(),
  collaborationId: idField,
  goals: z
    .array(
      z.object({
        title: titleField,
        voice: z.enum(goalVoices, { error: required }),
        lifeArea: lifeAreaField,
        measures: z.array(chosenMeasure).max(20),
      }),
    )
    .min(1, required)
    .max(20),
});

/** Alike for a no to a plan and a no to a coordinator; who says it differs. */
export const recordRefusalInput = z
  .object({
    collaborationId: idField,
    grounds: requiredLongText,
    decidedOn: dateField,
    appealBy: dateField,
    appealBody: shortText(200),
  })
  .refine(({ decidedOn, appealBy }) => decidedOn <= appealBy, { error: endBeforeStart, path: ['appealBy'] });
export const appealPlanRefusalInput = z.object({ id: idField, expectedVersion: versionField, appealedOn: dateField });
export const takeBackAppealInput = z.object({ id: idField, expectedVersion: versionField });
export const settleRefusalInput = z.object({
  id: idField,
  expectedVersion: versionField,
  outcome: z.enum(['upheld', 'changed'], { error: required }),
  settledOn: dateField,
});

const months = z.number({ error: invalid }).int(invalid).min(1, invalid).max(24, invalid);
export const setPlanSettingInput = z.object({
  /** 0 when the defaults have stood until now. */
  expectedVersion: z.number().int().min(0),
  activeMonths: months,
  reviewMonths: months,
  escalationDays: z.number({ error: invalid }).int(invalid).min(1, invalid).max(90, invalid),
  appealWeeks: z.number({ error: invalid }).int(invalid).min(1, invalid).max(12, invalid),
  appealBody: shortText(200),
});

const itemKey = z.string().regex(/^[\w:.-]{1,40}$/, invalid);
export const savePlanTemplateInput = z.object({
  /** Left out for a new one. */
  id: idField.nullish(),
  expectedVersion: z.number().int().min(0),
  language: z.enum(['nb', 'nn', 'en'], { error: required }),
  name: shortText(100),
  about: shortText(300),
  goals: z
    .array(
      z.object({
        key: itemKey,
        title: titleField,
        lifeArea: lifeAreaField,
        measures: z
          .array(
            z.object({
              key: itemKey,
              title: titleField,
              extent: optionalShort,
              how: optionalShort,
              weeks: z.number({ error: invalid }).int(invalid).min(1, invalid).max(104, invalid),
            }),
          )
          .max(20),
      }),
    )
    .min(1, required)
    .max(20),
});
export const planTemplateIdInput = z.object({ id: idField, expectedVersion: z.number().int().min(0) });

export const restorePlanTemplateInput = planTemplateIdInput.extend({
  /** 0 is as it came with the program. */
  number: z.number().int().min(0),
});
