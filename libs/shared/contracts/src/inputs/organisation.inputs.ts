import { z } from 'zod';
import type { ErrorCode } from '../error-codes';
import { isOrganisationNumber } from '../organisation-number';
import { organisationTypes, unitKinds } from '../vocabulary';
import { dateField, idField, optionalDate, optionalShort, titleField, versionField } from './fields';

const code = (value: ErrorCode): ErrorCode => value;

export const organisationNumberField = z
  .string({ error: code('ORGANISATION_NUMBER_INVALID') })
  .transform((text) => text.replace(/\s/g, ''))
  .transform((text) => (text === '' ? null : text))
  .refine((text) => text === null || isOrganisationNumber(text), code('ORGANISATION_NUMBER_INVALID'))
  .nullish();

export const phoneField = z
  .string({ error: code('PHONE_INVALID') })
  .trim()
  .regex(/^(\+?[\d ()-]{3,40})?$/, code('PHONE_INVALID'))
  .transform((text) => text || null)
  .nullish();
export const emailField = z
  .string({ error: code('EMAIL_INVALID') })
  .trim()
  .max(200, code('FIELD_TOO_LONG'))
  .regex(/^([^\s@]+@[^\s@]+\.[^\s@]+)?$/, code('EMAIL_INVALID'))
  .transform((text) => text || null)
  .nullish();

/** Words to be found by: what a unit can help with, or what somebody is good at. */
export const wordsField = z
  .array(
    z
      .string()
      .trim()
      .min(1, code('FIELD_REQUIRED'))
      .max(60, code('FIELD_TOO_LONG'))
      .refine((word) => !word.includes('\0'), code('FIELD_INVALID')),
  )
  .max(30, code('FIELD_TOO_LONG'))
  .transform((words) => [...new Set(words)]);

/** A first and a last day, both included; either may be left open. */
export const period = { from: optionalDate, until: optionalDate };
type Period = { from?: string | null; until?: string | null };
export const endsAfterStart: [(period: Period) => boolean, { error: ErrorCode; path: string[] }] = [
  ({ from, until }) => !from || !until || from <= until,
  { error: 'END_BEFORE_START', path: ['until'] },
];

const organisationFields = {
  name: titleField,
  type: z.enum(organisationTypes, { error: code('FIELD_REQUIRED') }),
  organisationNumber: organisationNumberField,
  ...period,
};
export const addOrganisationInput = z.object(organisationFields).refine(...endsAfterStart);
export const editOrganisationInput = z
  .object({ id: idField, expectedVersion: versionField, ...organisationFields })
  .refine(...endsAfterStart);

export const unitKindField = z.enum(unitKinds, { error: code('FIELD_REQUIRED') });
const unitFields = {
  name: titleField,
  kind: unitKindField,
  organisationId: idField,
  code: optionalShort,
  zone: optionalShort,
  ...period,
};
export const addUnitInput = z.object(unitFields).refine(...endsAfterStart);
export const editUnitInput = z
  .object({ id: idField, expectedVersion: versionField, ...unitFields })
  .refine(...endsAfterStart);

export const unitProfileFields = {
  helpsWith: z
    .string({ error: code('FIELD_REQUIRED') })
    .trim()
    .max(2000, code('FIELD_TOO_LONG'))
    .refine((text) => !text.includes('\0'), code('FIELD_INVALID')),
  tags: wordsField,
  openingHours: z
    .string()
    .trim()
    .max(500, code('FIELD_TOO_LONG'))
    .refine((text) => !text.includes('\0'), code('FIELD_INVALID')),
  phone: phoneField,
  email: emailField,
};
/** Version 0: nobody has described the unit yet. */
export const describeUnitInput = z.object({
  unitId: idField,
  expectedVersion: z.number().int().min(0),
  ...unitProfileFields,
});

const successor = z
  .object({ unitId: idField.nullish(), name: titleField.nullish(), kind: unitKindField.nullish() })
  .refine(({ unitId, name, kind }) => (unitId ? !name && !kind : !!name && !!kind), {
    error: code('FIELD_REQUIRED'),
    path: ['name'],
  });
/** Split: one becomes several. Merge: several become one. From the day given. */
export const reorganiseUnitsInput = z.object({
  fromUnitIds: z.array(idField).min(1, code('FIELD_REQUIRED')).max(20, code('FIELD_TOO_LONG')),
  onDate: dateField,
  successors: z.array(successor).min(1, code('FIELD_REQUIRED')).max(10, code('FIELD_TOO_LONG')),
  /** Who goes where when there are several; the others go to the first. */
  placements: z.array(z.object({ personId: idField, successor: z.number().int().min(0) })).max(1000),
});
