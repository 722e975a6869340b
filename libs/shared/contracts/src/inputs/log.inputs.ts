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

export const reviewLogSignalInput = z.object({
  signal: z.enum(logSignals, { error: 'FIELD_REQUIRED' }),
  viewerId: idField,
  onDate: dateField,
  outcome: z.enum(logReviewOutcomes, { error: 'FIELD_REQUIRED' }),
  note: writtenLine(maxReviewNote),
});
