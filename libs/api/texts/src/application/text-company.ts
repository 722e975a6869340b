import { Injectable } from '@nestjs/common';
import type { PersonHere } from '@samplan/shared/contracts';
import { PeopleReader } from '@samplan/api/people';
import type { RequestContext } from '@samplan/api/platform/request';
import { SharedTextStore } from '../persistence/shared-text.store';

/** Who else is writing, as far as the viewer may know of them. */
@Injectable()
export class TextCompany {
  constructor(
    private readonly people: PeopleReader,
    private readonly store: SharedTextStore,
  ) {}

  announce(ctx: RequestContext, told: string): Promise<void> {
    return this.store.announce(ctx, told);
  }

  async seenBy(ctx: RequestContext, ids: readonly string[]): Promise<PersonHere[]> {
    const others = ids.filter((id) => id !== ctx.viewer.personId);
    const people = await Promise.all(others.map((id) => this.people.personOrNull(ctx, id)));
    return people.flatMap((person) =>
      person ? [{ id: person.id, name: person.name, initials: person.initials }] : [],
    );
  }
}
