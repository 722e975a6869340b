import {
  agendaItemInput,
  dateField,
  type ErrorCode,
  idField,
  type LifeArea,
  optionalShort,
  titleField,
} from '@samplan/shared/contracts';
import { osloInstant } from '@samplan/shared/i18n';
import type { CallMeetingInput, LifeArea as LifeAreaName } from '@samplan/web/data';
import { z } from 'zod';

export const lengths = [30, 45, 60, 90] as const;
const required: ErrorCode = 'FIELD_REQUIRED';

/** The form speaks of a date, a clock time and a length; the contract of two instants. */
export const callForm = z.object({
  title: titleField,
  date: dateField,
  time: z.string().regex(/^\d{2}:\d{2}$/, required),
  length: z.coerce.number().int().positive(),
  place: optionalShort,
  participantIds: z.array(idField),
  agenda: z.array(agendaItemInput),
});
export type CallFormValues = z.input<typeof callForm>;
export type CallFormResult = z.output<typeof callForm>;

export function emptyItem() {
  return { title: '', lifeArea: 'common' as LifeArea, minutes: 10 };
}

export function toCallInput(values: CallFormResult, collaborationId: string, idempotencyKey: string): CallMeetingInput {
  const startsAt = osloInstant(values.date, values.time) ?? '';
  const endsAt = new Date(Date.parse(startsAt) + values.length * 60_000).toISOString();
  return {
    collaborationId,
    idempotencyKey,
    title: values.title,
    startsAt,
    endsAt,
    place: values.place,
    participantIds: values.participantIds,
    agenda: values.agenda.map((item) => ({ ...item, lifeArea: item.lifeArea.toUpperCase() as LifeAreaName })),
  };
}

/** Where in the form an error on a field of the contract is shown. */
export function formPath(path: string): string {
  if (path === 'startsAt') return 'date';
  if (path === 'endsAt') return 'length';
  if (path.startsWith('participantIds')) return 'participantIds';
  return path;
}
