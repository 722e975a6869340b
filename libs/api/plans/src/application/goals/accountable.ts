import { Injectable } from '@nestjs/common';
import type { LifeArea, PersonKind } from '@samplan/shared/contracts';
import { parseId, type PersonId, type UnitId } from '@samplan/shared/kernel';
import { Expected, type RequestContext } from '@samplan/api/platform/request';
import { PeopleReader } from '@samplan/api/people';
import { TeamRepository } from '@samplan/api/teams';

export interface Accountable {
  accountablePersonId: PersonId;
  accountableKind: PersonKind;
  accountableUnitId: UnitId | null;
}

/** Who can answer for a measure: anybody in the circle now who sees its area; a professional answers together with a unit. */
@Injectable()
export class AccountableFinder {
  constructor(
    private readonly teams: TeamRepository,
    private readonly people: PeopleReader,
  ) {}

  /** Throws what is wrong beside the field when the person cannot: nobody answers for what is not there for them. */
  async find(
    ctx: RequestContext,
    { collaborationId, lifeArea }: { collaborationId: string; lifeArea: LifeArea },
    text: string,
  ): Promise<Accountable> {
    const personId = parseId<PersonId>(text);
    const there = personId ? await this.teams.participants(ctx, collaborationId, lifeArea) : [];
    const participant = there.find((one) => one.personId === personId);
    if (!personId || !participant) throw Expected.of('ACCOUNTABLE_NOT_IN_TEAM', 'accountablePersonId');
    if (!participant.sees) throw Expected.of('PERSON_LACKS_AREA', 'accountablePersonId');
    const { kind } = await this.people.person(ctx, personId);
    if (kind === 'professional' && !participant.unitId)
      throw Expected.of('ACCOUNTABLE_NOT_IN_TEAM', 'accountablePersonId');
    return {
      accountablePersonId: personId,
      accountableKind: kind,
      accountableUnitId: participant.unitId as UnitId | null,
    };
  }
}
