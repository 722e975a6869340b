import { Injectable } from '@nestjs/common';
import type { AddressProtection } from '@samplan/shared/contracts';
import { somebody } from '@samplan/shared/i18n';
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

  /**
   * A person the viewer may see; one reference to somebody unseen is an error, never a leak. To whoever does not yet
   * know of a service, those who are there through it are somebody without a name.
   */
  async person(ctx: RequestContext, id: string): Promise<Person> {
    const row = await this.people.person(ctx, id);
    if (row) return toPerson(row);
    if (await this.people.hidesSomebody(ctx)) return nobodyKnown(ctx);
    throw notFound();
  }

  async personOrNull(ctx: RequestContext, id: string | null): Promise<Person | null> {
    const row = id ? await this.people.person(ctx, id) : null;
    return row && toPerson(row);
  }

  async unit(ctx: RequestContext, id: string | null): Promise<Unit | null> {
    const unit = id ? await this.people.unit(ctx, id) : null;
    return unit && (await this.places.inThisAnswer(ctx)) ? unitInGeneral(ctx, unit) : unit;
  }

  async addressProtection(ctx: RequestContext, id: string): Promise<AddressProtection> {
    return (await this.people.person(ctx, id))?.addressProtection ?? 'none';
  }

  async profession(ctx: RequestContext, id: string): Promise<{ profession: string | null; workPhone: string | null }> {
    const row = await this.people.person(ctx, id);
    return { profession: row?.profession ?? null, workPhone: row?.workPhone ?? null };
  }
}

const nobodyKnown = (ctx: RequestContext): Person => ({
  id: '00000000-0000-0000-0000-000000000000',
  name: somebody(ctx.language),
  initials: '–',
  kind: 'professional',
  profession: null,
});

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
