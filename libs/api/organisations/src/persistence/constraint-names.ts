import type { ErrorCode } from '@samplan/shared/contracts';
import { Expected } from '@samplan/api/platform/request';

/** What the database refused, as the person is told it and beside which field. */
const told: Record<string, [ErrorCode, ...string[]]> = {
  organisation_number_once: ['ORGANISATION_NUMBER_TAKEN', 'organisationNumber'],
  unit_code_once: ['UNIT_CODE_TAKEN', 'code'],
  unit_open: ['UNIT_CLOSED', 'from'],
  employee_number_once: ['EMPLOYEE_NUMBER_TAKEN', 'employeeNumber'],
  employee_email_once: ['EMPLOYEE_EMAIL_TAKEN', 'workEmail'],
  work_address_once: ['EMPLOYEE_EMAIL_KEPT', 'workEmail'],
  unit_membership_person_id_unit_id_role_valid_excl: ['ROLE_OVERLAPS', 'from'],
  administrator_remains: ['LAST_ADMINISTRATOR', 'until'],
};

/** Lets the database decide, and tells its no as something the person can act on. */
export async function asExpected<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    const known = told[constraintOf(error) ?? ''];
    if (known) throw Expected.of(...known);
    throw error;
  }
}

function constraintOf(error: unknown): string | undefined {
  const { driverError, constraint } = (error ?? {}) as { driverError?: { constraint?: string }; constraint?: string };
  return driverError?.constraint ?? constraint;
}
