import { z } from 'zod';
import type { ErrorCode } from '../error-codes';
import { attendances, noteSections } from '../vocabulary';
import {
  dateField,
  idField,
  instantField,
  lifeAreaField,
  longText,
  optionalShort,
  requiredLongText,
  titleField,
  versionField,
} from './fields';

const endBeforeStart: ErrorCode = 'END_BEFORE_START';
const invalid: ErrorCode = 'FIELD_INVALID';

export const agendaItemInput = z.object({
  title: titleField,
  lifeArea: lifeAreaField.default('common'),
  minutes: z.number({ error: invalid }).int(invalid).min(1, invalid).max(240, invalid).default(10),
});

export const callMeetingInput = z
  .object({
    collaborationId: idField,
    title: titleField,
    startsAt: instantField,
    endsAt: instantField,
    place: optionalShort,
    participantIds: z.array(idField).max(50, invalid),
    agenda: z.array(agendaItemInput).max(50, invalid),
    idempotencyKey: idField,
  })
  .refine((input) => Date.parse(input.endsAt) > Date.parse(input.startsAt), {
    error: endBeforeStart,
    path: ['endsAt'],
  });

export const proposeAgendaItemInput = z.object({
  meetingId: idField,
  title: titleField,
  lifeArea: lifeAreaField.default('common'),
});
export const meetingIdInput = z.object({ meetingId: idField });
export const markAttendanceInput = z.object({ meetingId: idField, personId: idField, attendance: z.enum(attendances) });
export const itemIdInput = z.object({ itemId: idField });
export const writeNotesInput = z.object({
  itemId: idField,
  expectedVersion: versionField,
  section: z.enum(noteSections),
  text: longText,
});
export const takeDecisionInput = z.object({ itemId: idField, text: requiredLongText, idempotencyKey: idField });
export const makeMeasureInput = z.object({
  decisionId: idField,
  goalId: idField.nullish(),
  accountablePersonId: idField,
  deadline: dateField,
});
