import type { AddressProtection, OrganisationType, PersonKind, UnitKind, UnitRole } from '@samplan/shared/contracts';
import { dateInOslo } from '@samplan/shared/kernel';
import type { Book } from '../core/book';
import type { Calendar } from '../core/calendar';
import type { Ids } from '../core/ids';
import type { Random } from '../core/random';

export interface Unit {
  id: string;
  name: string;
  kind: UnitKind;
}

/** Somebody who does something in a story. */
export interface Actor {
  id: string;
  kind: PersonKind;
  given: string;
  name: string;
  unit: Unit | null;
}

export interface Professional {
  name: string;
  profession: string;
  phone: string;
  role: UnitRole;
  /** The first is where they belong; a leader may have several. */
  units: readonly Unit[];
  competences?: readonly string[];
  /** The first day they no longer work there, in days from now. */
  leftOn?: number;
}

/** What a unit says of itself in the directory. */
export interface UnitProfile {
  helps: string;
  tags: readonly string[];
  hours?: string;
  phone?: string;
  email?: string;
}

interface UnitFacts {
  organisationId: string;
  code: string;
  zone?: string;
  profile?: UnitProfile;
}

const longAgo = -900;

/** One municipality with its units and people, and the tools that its stories are written with. */
export class Town {
  readonly id: string;
  private employees = 0;

  constructor(
    readonly book: Book,
    readonly calendar: Calendar,
    readonly ids: Ids,
    readonly random: Random,
    name: string,
    number: string,
  ) {
    this.id = ids.at(calendar.at(longAgo, '08:00'));
    book.add('municipality', { id: this.id, name, number });
  }

  organisation(name: string, type: OrganisationType, number: string | null): string {
    const id = this.ids.at(this.calendar.at(longAgo, '08:05'));
    this.book.add('organisation', { id, tenant_id: this.id, name, type, organisation_number: number, valid: '(,)' });
    return id;
  }

  unit(name: string, kind: UnitKind, { organisationId, code, zone, profile }: UnitFacts): Unit {
    const id = this.ids.at(this.calendar.at(longAgo, '08:10'));
    this.book.add('unit', {
      id,
      tenant_id: this.id,
      name,
      kind,
      organisation_id: organisationId,
      code,
      zone: zone ?? null,
      valid: '(,)',
      version: 1,
    });
    if (profile) this.describe(id, profile);
    return { id, name, kind };
  }

  /** Ends a unit on a day of the story; another has taken over since. */
  succeed(former: Unit, successor: Unit, day: number): void {
    const onDate = dateInOslo(this.calendar.at(day, '12:00'));
    const row = this.book.rowsOf('unit').find(({ id }) => id === former.id);
    if (row) row['valid'] = `(,${onDate})`;
    this.book.add('unit_succession', {
      id: this.ids.at(this.calendar.at(day, '08:00')),
      tenant_id: this.id,
      from_unit_id: former.id,
      to_unit_id: successor.id,
      on_date: onDate,
    });
  }

  private describe(unitId: string, { helps, tags, hours, phone, email }: UnitProfile): void {
    this.book.add('unit_profile', {
      unit_id: unitId,
      tenant_id: this.id,
      helps_with: helps,
      tags,
      opening_hours: hours ?? '',
      phone: phone ?? null,
      email: email ?? null,
      version: 1,
    });
  }

  professional(
    { name, profession, phone, role, units, competences, leftOn }: Professional,
    loginId: string | null,
  ): Actor {
    const { id, given } = this.person('professional', name, profession, phone, loginId);
    this.employees += 1;
    this.book.add('employee', {
      person_id: id,
      tenant_id: this.id,
      kind: 'professional',
      employee_number: String(1000 + this.employees),
      work_email: null,
      competences: competences ?? [],
      version: 1,
    });
    const left = leftOn === undefined ? '' : this.calendar.at(leftOn, '00:00').toISOString();
    for (const unit of units) {
      this.book.add('unit_membership', {
        id: this.ids.at(this.calendar.at(longAgo, '08:30')),
        tenant_id: this.id,
        person_id: id,
        unit_id: unit.id,
        role,
        version: 1,
        valid: `[${this.calendar.at(longAgo + 10, '08:00').toISOString()},${left})`,
      });
    }
    return { id, kind: 'professional', given, name, unit: units[0] ?? null };
  }

  citizen(name: string, loginId: string | null, bornOn: string | null = null): Actor {
    const { id, given } = this.person('citizen', name, null, null, loginId, bornOn);
    return { id, kind: 'citizen', given, name, unit: null };
  }

  /** How to reach somebody at home, as they told it themselves. */
  contact(actor: Actor, { address, phone, email }: { address?: string; phone?: string; email?: string }): void {
    this.book.add('contact', {
      person_id: actor.id,
      tenant_id: this.id,
      person_kind: 'citizen',
      address: address ?? null,
      phone: phone ?? null,
      email: email ?? null,
      changed_by: actor.id,
      changed_at: this.calendar.at(-80, '10:00'),
      version: 1,
    });
  }

  /** From now on the place is told to few. */
  protect(actor: Actor, protection: AddressProtection): void {
    const row = this.book.rowsOf('person').find(({ id }) => id === actor.id);
    if (row) row['address_protection'] = protection;
  }

  private person(
    kind: PersonKind,
    name: string,
    profession: string | null,
    phone: string | null,
    loginId: string | null,
    bornOn: string | null = null,
  ): { id: string; given: string } {
    const words = name.split(' ');
    const given = words.slice(0, -1).join(' ');
    const id = this.ids.at(this.calendar.at(longAgo, '08:20'));
    this.book.add('person', {
      id,
      tenant_id: this.id,
      login_id: loginId,
      kind,
      given_name: given,
      family_name: words.at(-1),
      profession,
      work_phone: phone,
      born_on: bornOn,
      address_protection: 'none',
    });
    return { id, given };
  }
}
