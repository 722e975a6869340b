import { Injectable } from '@nestjs/common';
import { parseId } from '@samplan/shared/kernel';
import { Expected, type RequestContext } from '@samplan/api/platform/request';
import { PeopleReader } from '@samplan/api/people';
import { OpenUnits } from '../persistence/open-units';

export interface Receiver {
  unitId: string | null;
  personId: string | null;
}

/** To whom somebody opens something: a service that exists, or a person whom the one who opens may know. */
@Injectable()
export class Receivers {
  constructor(
    private readonly people: PeopleReader,
    private readonly units: OpenUnits,
  ) {}

  async of(
    ctx: RequestContext,
    { unitId, personId }: { unitId?: string | null; personId?: string | null },
    ownerId: string,
  ): Promise<Receiver> {
    if (unitId) {
      const id = parseId(unitId);
      const open = id && (await this.units.isOpen(ctx, id));
      if (!id || open === null) throw Expected.of('RECEIVER_UNKNOWN', 'unitId');
      if (!open) throw Expected.of('UNIT_CLOSED', 'unitId');
      return { unitId: id, personId: null };
    }
    return { unitId: null, personId: await this.person(ctx, personId ?? '', ownerId) };
  }

  async person(ctx: RequestContext, text: string, ownerId: string): Promise<string> {
    const id = parseId(text);
    if (!id || id === ownerId || !(await this.people.personOrNull(ctx, id))) {
      throw Expected.of('RECEIVER_UNKNOWN', 'personId');
    }
    return id;
  }
}
