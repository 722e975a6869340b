import {
  dateField,
  employeeFields,
  type ImportKind,
  optionalDate,
  organisationNumberField,
  optionalShort,
  titleField,
  unitKindField,
  unitProfileFields,
  unitRoleField,
  organisationTypes,
} from '@samplan/shared/contracts';
import type { FileColumn } from '@samplan/shared/i18n';
import { z } from 'zod';

const unitRow = z.object({
  organisationNumber: organisationNumberField,
  organisationName: titleField,
  organisationType: z.enum(organisationTypes, { error: 'FIELD_REQUIRED' }),
  code: titleField,
  name: titleField,
  kind: unitKindField,
  zone: optionalShort,
  helpsWith: unitProfileFields.helpsWith.optional(),
  tags: unitProfileFields.tags.optional(),
  openingHours: unitProfileFields.openingHours.optional(),
  phone: unitProfileFields.phone,
  email: unitProfileFields.email,
  from: optionalDate,
  until: optionalDate,
});
export type UnitFileRow = z.output<typeof unitRow>;

const employeeRow = z.object({
  employeeNumber: titleField,
  givenName: employeeFields.givenName,
  familyName: employeeFields.familyName,
  profession: employeeFields.profession,
  workPhone: employeeFields.workPhone,
  workEmail: employeeFields.workEmail,
  competences: employeeFields.competences.optional(),
  code: titleField,
  role: unitRoleField,
  from: dateField.nullish(),
  until: optionalDate,
});
export type EmployeeFileRow = z.output<typeof employeeRow>;

interface FileKind {
  columns: readonly FileColumn[];
  required: readonly FileColumn[];
  row: z.ZodType;
}

const unitColumns = Object.keys(unitRow.shape) as FileColumn[];
const employeeColumns = Object.keys(employeeRow.shape) as FileColumn[];

/** The files there are, each with its columns and the rules of a row. */
export const fileKinds: Record<ImportKind, FileKind> = {
  units: {
    columns: unitColumns,
    required: ['organisationName', 'organisationType', 'code', 'name', 'kind'],
    row: unitRow,
  },
  employees: {
    columns: employeeColumns,
    required: ['employeeNumber', 'givenName', 'familyName', 'code'],
    row: employeeRow,
  },
};
