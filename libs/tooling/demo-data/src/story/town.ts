import type { PersonKind, UnitKind, UnitRole } from '@samplan/shared/contracts';
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
}

const longAgo = -900;

/** One municipality with its units and people, and the tools that its stories are written with. */
export class Town {
  readonly id: string;

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

  unit(name: string, kind: UnitKind): Unit {
    const id = this.ids.at(this.calendar.at(longAgo, '08:10'));
    this.book.add('unit', { id, tenant_id: this.id, name, kind });
    return { id, name, kind };
  }

  professional({ name, profession, phone, role, units }: Professional, loginId: string | null): Actor {
    const { id, given } = this.person('professional', name, profession, phone, loginId);
    for (const unit of units) {
      this.book.add('unit_membership', {
        id: this.ids.at(this.calendar.at(longAgo, '08:30')),
        tenant_id: this.id,
        person_id: id,
        unit_id: unit.id,
        role,
        valid: `[${this.calendar.at(longAgo + 10, '08:00').toISOString()},)`,
      });
    }
    return { id, kind: 'professional', given, name, unit: units[0] ?? null };
  }

  citizen(name: string, loginId: string | null, bornOn: string | null = null): Actor {
    const { id, given } = this.person('citizen', name, null, null, loginId, bornOn);
    return { id, kind: 'citizen', given, name, unit: null };
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
    });
    return { id, given };
  }
}
