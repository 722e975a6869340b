import type { ImportFault, ImportRow, OrganisationType, UnitKind } from '@samplan/shared/contracts';
import { type FileColumn, type Language, wordOf } from '@samplan/shared/i18n';
import { newId } from '@samplan/shared/kernel';
import type { UnitFileRow } from './file-kinds';
import { faultOf, type ReadRow } from './parse-rows';
import { Differences, reported, SeenRows } from './plan';

export interface OrganisationState {
  id: string;
  name: string;
  type: OrganisationType;
  number: string | null;
}
export interface UnitState {
  id: string;
  code: string;
  name: string;
  kind: UnitKind;
  organisation_id: string | null;
  zone: string | null;
  from: string | null;
  until: string | null;
  replaced: boolean;
  last_role: string | null;
  helps_with: string;
  tags: readonly string[];
  opening_hours: string;
  phone: string | null;
  email: string | null;
}
export interface UnitWrites {
  organisations: OrganisationState[];
  units: (UnitState & { is_new: boolean })[];
}

export interface UnitPlan {
  rows: ImportRow[];
  writes: UnitWrites;
}

/** What a file of units would do to the register as it stands. */
export function planUnits(
  read: readonly ReadRow<UnitFileRow>[],
  places: ReadonlyMap<FileColumn, number>,
  state: { organisations: readonly OrganisationState[]; units: readonly UnitState[] },
  language: Language,
): UnitPlan {
  const organisations = new Organisations(state.organisations);
  const units = new Map(state.units.map((unit) => [unit.code.toLowerCase(), unit]));
  const seen = new SeenRows();
  const writes: UnitWrites = { organisations: organisations.added, units: [] };
  const rows = read.map((row) => {
    const { fields } = row;
    if (!fields) return reported(row, row.faults, { isNew: false, changes: [] });
    const faults: ImportFault[] = [];
    const earlier = seen.meet(fields.code.toLowerCase(), row.row, fields);
    if (earlier) {
      faults.push(faultOf(earlier.same ? 'IMPORT_DUPLICATE' : 'IMPORT_CONTRADICTS', 'code', language, earlier.row));
      return reported(row, faults, { isNew: false, changes: [] });
    }
    const organisation = organisations.find(fields, row.row);
    if (typeof organisation === 'number') {
      faults.push(faultOf('IMPORT_CONTRADICTS', 'organisationName', language, organisation));
      return reported(row, faults, { isNew: false, changes: [] });
    }
    const former = units.get(fields.code.toLowerCase()) ?? null;
    const differences = new Differences(places, language);
    const unit = merged(former, fields, organisation, differences, (id) => organisations.nameOf(id), language);
    if (former && former.until !== unit.until) {
      if (former.replaced) faults.push(faultOf('UNIT_CLOSED', 'until', language));
      else if (unit.until && former.last_role && former.last_role > unit.until) {
        faults.push(faultOf('UNIT_HAS_EMPLOYEES', 'until', language));
      }
    }
    if (unit.from && unit.until && unit.until < unit.from) faults.push(faultOf('END_BEFORE_START', 'until', language));
    if (faults.length === 0 && (!former || differences.changes.length > 0))
      writes.units.push({ ...unit, is_new: !former });
    return reported(row, faults, { isNew: !former, changes: differences.changes });
  });
  return { rows, writes };
}

function merged(
  former: UnitState | null,
  fields: UnitFileRow,
  organisation: OrganisationState,
  differences: Differences,
  nameOf: (id: string) => string,
  language: Language,
): UnitState {
  const was = former ?? blank(fields);
  return {
    ...was,
    name: differences.take('name', was.name, fields.name),
    kind: differences.take('kind', was.kind, fields.kind, (kind) => wordOf(language, 'unitKind', kind)),
    organisation_id: differences.take('organisationName', was.organisation_id, organisation.id, nameOf),
    zone: differences.take('zone', was.zone, fields.zone),
    from: differences.take('from', was.from, fields.from),
    until: differences.take('until', was.until, fields.until),
    helps_with: differences.take('helpsWith', was.helps_with, fields.helpsWith),
    tags: differences.takeList('tags', was.tags, fields.tags),
    opening_hours: differences.take('openingHours', was.opening_hours, fields.openingHours),
    phone: differences.take('phone', was.phone, fields.phone),
    email: differences.take('email', was.email, fields.email),
  };
}

const blank = ({ code, name, kind }: UnitFileRow): UnitState => ({
  id: newId(),
  code,
  name,
  kind,
  organisation_id: null,
  zone: null,
  from: null,
  until: null,
  replaced: false,
  last_role: null,
  helps_with: '',
  tags: [],
  opening_hours: '',
  phone: null,
  email: null,
});

/** Organisations by number and type, else by name and type; those the file brings are made once. */
class Organisations {
  readonly added: OrganisationState[] = [];
  private readonly rowOf = new Map<string, number>();

  constructor(private readonly known: readonly OrganisationState[]) {}

  /** The organisation, or the row that calls the same number by another name. */
  find(
    { organisationName: name, organisationType: type, organisationNumber }: UnitFileRow,
    row: number,
  ): OrganisationState | number {
    const number = organisationNumber ?? null;
    const all = [...this.known, ...this.added].filter((one) => one.type === type);
    const byNumber = number ? all.find((one) => one.number === number) : undefined;
    if (byNumber && this.added.includes(byNumber) && byNumber.name !== name) return this.rowOf.get(byNumber.id)!;
    const there = byNumber ?? all.find((one) => one.name === name && (!number || !one.number));
    if (there) return there;
    const organisation = { id: newId(), name, type, number };
    this.added.push(organisation);
    this.rowOf.set(organisation.id, row);
    return organisation;
  }

  nameOf(id: string): string {
    return [...this.known, ...this.added].find((one) => one.id === id)?.name ?? '';
  }
}
