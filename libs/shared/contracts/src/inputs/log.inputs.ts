import { z } from 'zod';
import { logAlertModes, logQuestionLines, logReviewOutcomes, logSections, logSignals, unitKinds } from '../vocabulary';
import { dateField, idField, writtenLine } from './fields';

export const maxLine = 2_000;
export const maxReviewNote = 1_000;

export const askAboutVisitInput = z.object({
  entryId: idField,
  text: writtenLine(maxLine),
  idempotencyKey: idField,
});

export const writeLogQuestionInput = z.object({
  questionId: idField,
  kind: z.enum(logQuestionLines, { error: 'FIELD_REQUIRED' }),
  text: writtenLine(maxLine),
  idempotencyKey: idField,
});

export const setLogAlertInput = z.object({
  collaborationId: idField,
  mode: z.enum(logAlertModes, { error: 'FIELD_REQUIRED' }),
});

/** Which visits to show; dates are days in Norway, both included. */
export const accessLogFilter = z.object({
  viewerId: idField.nullish(),
  unitId: idField.nullish(),
  section: z.enum(logSections).nullish(),
  from: dateField.nullish(),
  to: dateField.nullish(),
});

/** Days of a period log control looks at, at most. */
export const longestLogPeriod = 92;

const day = 24 * 60 * 60 * 1000;
const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / day;

/** What log control looks at; days are days in Norway, both included. */
export const logControlFilter = z
  .object({
    from: dateField,
    to: dateField,
    unitId: idField.nullish(),
    viewerId: idField.nullish(),
    signal: z.enum(logSignals).nullish(),
  })
  .superRefine(({ from, to }, context) => {
    const wrong = (message: 'END_BEFORE_START' | 'PERIOD_TOO_LONG'): void =>
      context.addIssue({ code: 'custom', path: ['to'], message });
    if (to < from) wrong('END_BEFORE_START');
    else if (daysBetween(from, to) >= longestLogPeriod) wrong('PERIOD_TOO_LONG');
  });

/** Round the clock is until 24:00. */
const isTime = (text: string): boolean => /^(([01]\d|2[0-3]):[0-5]\d|24:00)$/.test(text);
const timeOfDay = z
  .string({ error: 'FIELD_REQUIRED' })
  .min(1, 'FIELD_REQUIRED')
  .refine((text) => text === '' || isTime(text), 'FIELD_INVALID');

export const setWorkingHoursInput = z
  .object({
    unitKind: z.enum(unitKinds, { error: 'FIELD_REQUIRED' }),
    opens: timeOfDay,
    closes: timeOfDay,
    weekends: z.boolean(),
    expectedVersion: z.number().int().min(0),
  })
  .refine(({ opens, closes }) => !isTime(opens) || !isTime(closes) || opens < closes, {
    path: ['closes'],
    message: 'END_BEFORE_START',
  });

export const reviewLogSignalInput = z.object({
  signal: z.enum(logSignals, { error: 'FIELD_REQUIRED' }),
  viewerId: idField,
  onDate: dateField,
  outcome: z.enum(logReviewOutcomes, { error: 'FIELD_REQUIRED' }),
  note: writtenLine(maxReviewNote),
});
