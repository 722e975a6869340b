import type { ImportFault, ImportRow, UnitRole } from '@samplan/shared/contracts';
import type { FileColumn, Language } from '@samplan/shared/i18n';
import { newId } from '@samplan/shared/kernel';
import { isWithin } from '../domain/unit-life';
import type { EmployeeFileRow } from './file-kinds';
import { faultOf, type ReadRow } from './parse-rows';
import { type Change, Differences, reported, SeenRows } from './plan';

export interface EmployeeState {
  id: string;
  number: string | null;
  given_name: string;
  family_name: string;
  profession: string | null;
  work_phone: string | null;
  work_email: string | null;
  competences: readonly string[];
}
export interface RoleState {
  id: string;
  person_id: string;
  unit_id: string;
  role: UnitRole;
  from: string;
  until: string | null;
}
export interface UnitLife {
  id: string;
  code: string;
  from: string | null;
  until: string | null;
}
/** An address that is or has been somebody's, in small letters. */
export interface KeptAddress {
  address: string;
  person_id: string;
}
export interface StaffState {
  employees: readonly EmployeeState[];
  roles: readonly RoleState[];
  units: readonly UnitLife[];
  addresses: readonly KeptAddress[];
}
export interface StaffWrites {
  employees: (EmployeeState & { is_new: boolean })[];
  roles: (RoleState & { is_new: boolean })[];
}

const lower = (text: string | null): string => text?.toLowerCase() ?? '';

/** What a file of employees would do to the register as it stands: a row is one role of one employee. */
export function planEmployees(
  read: readonly ReadRow<EmployeeFileRow>[],
  places: ReadonlyMap<FileColumn, number>,
  state: StaffState,
  { language, today }: { language: Language; today: string },
): { rows: ImportRow[]; writes: StaffWrites } {
  const units = new Map(state.units.map((unit) => [lower(unit.code), unit]));
  const byNumber = new Map(state.employees.flatMap((one) => (one.number ? [[lower(one.number), one] as const] : [])));
  const byEmail = new Map(
    state.employees.flatMap((one) => (one.work_email ? [[lower(one.work_email), one] as const] : [])),
  );
  const keptFor = new Map(state.addresses.map(({ address, person_id }) => [address, person_id]));
  const roles = new Map<string, RoleState[]>();
  for (const role of state.roles) roles.set(roleKey(role), [...(roles.get(roleKey(role)) ?? []), role]);
  const [people, seats] = [new SeenRows(), new SeenRows()];
  const touched = new Map<string, EmployeeState & { is_new: boolean }>();
  const writes: StaffWrites = { employees: [], roles: [] };

  const rows = read.map((row) => {
    const { fields } = row;
    const wrong = (faults: ImportFault[]): ImportRow => reported(row, faults, { isNew: false, changes: [] });
    if (!fields) return wrong(row.faults);
    const fault = (code: ImportFault['code'], column: FileColumn, detail: string | number = ''): ImportRow =>
      wrong([faultOf(code, column, language, detail)]);
    const unit = units.get(lower(fields.code));
    if (!unit) return fault('IMPORT_UNIT_UNKNOWN', 'code', fields.code);
    const { code, role, from, until, ...person } = fields;
    const seat = seats.meet(`${lower(fields.employeeNumber)} ${lower(code)} ${role}`, row.row, fields);
    if (seat) return fault(seat.same ? 'IMPORT_DUPLICATE' : 'IMPORT_CONTRADICTS', 'employeeNumber', seat.row);
    const earlier = people.meet(lower(fields.employeeNumber), row.row, person);
    if (earlier && !earlier.same) return fault('IMPORT_CONTRADICTS', 'employeeNumber', earlier.row);

    const known = byNumber.get(lower(fields.employeeNumber)) ?? null;
    const mail = fields.workEmail ? (byEmail.get(lower(fields.workEmail)) ?? null) : null;
    const unnumbered = mail && !mail.number ? mail : null;
    const former = known ?? unnumbered;
    if (mail && mail !== former) return fault('EMPLOYEE_EMAIL_TAKEN', 'workEmail');
    const keeper = keptFor.get(lower(fields.workEmail ?? null));
    if (keeper && keeper !== former?.id) return fault('EMPLOYEE_EMAIL_KEPT', 'workEmail');

    const begins = from ?? today;
    const differences = new Differences(places, language);
    const employee = touched.get(lower(fields.employeeNumber)) ?? merged(former, fields, differences);
    if (!touched.has(lower(fields.employeeNumber))) {
      touched.set(lower(fields.employeeNumber), employee);
      if (!former || differences.changes.length > 0) writes.employees.push(employee);
      byNumber.set(lower(fields.employeeNumber), employee);
      if (employee.work_email) byEmail.set(lower(employee.work_email), employee);
    }

    const wanted = { person_id: employee.id, unit_id: unit.id, role };
    const there = (roles.get(roleKey(wanted)) ?? []).find((one) => meets(one, begins, until ?? null));
    if (there && from && from !== there.from) return fault('ROLE_OVERLAPS', 'from');
    const changes: Change[] = [...differences.changes];
    const seatDifferences = new Differences(places, language);
    const lasts = there ? seatDifferences.take('until', there.until, until) : (until ?? null);
    changes.push(...seatDifferences.changes);
    const starts = there?.from ?? begins;
    if (lasts && lasts < starts) return fault('END_BEFORE_START', 'until');
    if (!isWithin(unit, starts, lasts) && lasts !== there?.until)
      return fault('UNIT_CLOSED', unit.until ? 'until' : 'from');
    if (!there && !isWithin(unit, starts, lasts)) return fault('UNIT_CLOSED', 'from');
    if (!there || lasts !== there.until) {
      writes.roles.push({ ...wanted, id: there?.id ?? newId(), from: starts, until: lasts, is_new: !there });
    }
    return reported(row, [], { isNew: !former && !earlier ? true : !there, changes });
  });
  return { rows, writes };
}

const roleKey = ({ person_id, unit_id, role }: Pick<RoleState, 'person_id' | 'unit_id' | 'role'>): string =>
  `${person_id} ${unit_id} ${role}`;

const meets = (role: RoleState, from: string, until: string | null): boolean =>
  (!role.until || role.until >= from) && (!until || role.from <= until || role.from <= from);

function merged(
  former: EmployeeState | null,
  fields: EmployeeFileRow,
  differences: Differences,
): EmployeeState & { is_new: boolean } {
  const was: EmployeeState = former ?? {
    id: newId(),
    number: fields.employeeNumber,
    given_name: fields.givenName,
    family_name: fields.familyName,
    profession: null,
    work_phone: null,
    work_email: null,
    competences: [],
  };
  return {
    id: was.id,
    is_new: !former,
    number: differences.take('employeeNumber', was.number, fields.employeeNumber),
    given_name: differences.take('givenName', was.given_name, fields.givenName),
    family_name: differences.take('familyName', was.family_name, fields.familyName),
    profession: differences.take('profession', was.profession, fields.profession),
    work_phone: differences.take('workPhone', was.work_phone, fields.workPhone),
    work_email: differences.take('workEmail', was.work_email, fields.workEmail),
    competences: differences.takeList('competences', was.competences, fields.competences),
  };
}
