import { z } from 'zod';
import { logAlertModes, logQuestionLines, logReviewOutcomes, logSections, logSignals } from '../vocabulary';
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

export const reviewLogSignalInput = z.object({
  signal: z.enum(logSignals, { error: 'FIELD_REQUIRED' }),
  viewerId: idField,
  onDate: dateField,
  outcome: z.enum(logReviewOutcomes, { error: 'FIELD_REQUIRED' }),
  note: writtenLine(maxReviewNote),
});
