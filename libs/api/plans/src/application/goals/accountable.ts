import { Injectable } from '@nestjs/common';
import type { PersonKind } from '@samplan/shared/contracts';
import { parseId, type PersonId, type UnitId } from '@samplan/shared/kernel';
import { Expected, type RequestContext } from '@samplan/api/platform/request';
import { PeopleReader } from '@samplan/api/people';
import { TeamRepository } from '@samplan/api/teams';

export interface Accountable {
  accountablePersonId: PersonId;
  accountableKind: PersonKind;
  accountableUnitId: UnitId | null;
}

/** Who can answer for a measure: anybody in the circle now; a professional answers together with a unit. */
@Injectable()
export class AccountableFinder {
  constructor(
    private readonly teams: TeamRepository,
    private readonly people: PeopleReader,
  ) {}

  /** Throws ACCOUNTABLE_NOT_IN_TEAM beside the field when the person cannot. */
  async find(ctx: RequestContext, collaborationId: string, text: string): Promise<Accountable> {
    const personId = parseId<PersonId>(text);
    const participant =
      personId && (await this.teams.participants(ctx, collaborationId)).find((one) => one.personId === personId);
    if (!personId || !participant) throw Expected.of('ACCOUNTABLE_NOT_IN_TEAM', 'accountablePersonId');
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
