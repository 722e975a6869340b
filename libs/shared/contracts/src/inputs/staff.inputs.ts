import { z } from 'zod';
import type { ErrorCode } from '../error-codes';
import { unitRoles } from '../vocabulary';
import { dateField, idField, optionalShort, titleField, versionField } from './fields';
import { nationalIdField } from './national-id';
import { emailField, endsAfterStart, period, phoneField, wordsField } from './organisation.inputs';

const code = (value: ErrorCode): ErrorCode => value;

export const unitRoleField = z.enum(unitRoles, { error: code('FIELD_REQUIRED') });
export const employeeFields = {
  givenName: titleField,
  familyName: titleField,
  profession: optionalShort,
  workPhone: phoneField,
  workEmail: emailField,
  employeeNumber: optionalShort,
  competences: wordsField,
};

const roleFields = { unitId: idField, role: unitRoleField, ...period, from: dateField };
export const addEmployeeInput = z.object({ ...employeeFields, ...roleFields }).refine(...endsAfterStart);
/** Version 0: nothing is noted about the employee but name and profession. */
export const editEmployeeInput = z.object({
  personId: idField,
  expectedVersion: z.number().int().min(0),
  ...employeeFields,
});
/** The word of a second person on whose a work address is. */
export const answerWorkAddressInput = z.object({ id: idField, expectedVersion: versionField, right: z.boolean() });
/** One word of two on which number HelseID finds an employee by. */
export const noteWorkNumberInput = z.object({ personId: idField, nationalId: nationalIdField });
export const removeWorkNumberInput = z.object({ personId: idField });
export const addUnitRoleInput = z.object({ personId: idField, ...roleFields }).refine(...endsAfterStart);
export const endUnitRoleInput = z.object({ id: idField, expectedVersion: versionField, until: dateField });
