import { Injectable } from '@nestjs/common';
import { notFound, type RequestContext } from '@samplan/api/platform/request';
import { PeopleRepository } from '../persistence/people.repository';
import { ProtectedPlaces } from '../persistence/protected-places';
import type { PersonEntity } from '../persistence/person.entity';
import type { Person, Unit } from './person.type';
import { unitInGeneral } from './unit-in-general';

/** People and units as other libs show them. */
@Injectable()
export class PeopleReader {
  constructor(
    private readonly people: PeopleRepository,
    private readonly places: ProtectedPlaces,
  ) {}

  /** A person the viewer may see; one reference to somebody unseen is an error, never a leak. */
  async person(ctx: RequestContext, id: string): Promise<Person> {
    const row = await this.people.person(ctx, id);
    if (!row) throw notFound();
    return toPerson(row);
  }

  async personOrNull(ctx: RequestContext, id: string | null): Promise<Person | null> {
    const row = id ? await this.people.person(ctx, id) : null;
    return row && toPerson(row);
  }

  async unit(ctx: RequestContext, id: string | null): Promise<Unit | null> {
    const unit = id ? await this.people.unit(ctx, id) : null;
    return unit && (await this.places.inThisAnswer(ctx)) ? unitInGeneral(ctx, unit) : unit;
  }

  async profession(ctx: RequestContext, id: string): Promise<{ profession: string | null; workPhone: string | null }> {
    const row = await this.people.person(ctx, id);
    return { profession: row?.profession ?? null, workPhone: row?.workPhone ?? null };
  }
}

function toPerson(row: PersonEntity): Person {
  return {
    id: row.id,
    name: `${row.givenName} ${row.familyName}`,
    initials: `${first(row.givenName)}${first(row.familyName)}`,
    kind: row.kind,
    profession: row.profession,
  };
}

const first = (name: string): string => [...name.trim()][0]?.toUpperCase() ?? '';
